"""What holds for every request before any route sees it: host, origin, size, and the policy of pages."""

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response

from rolewright.studio.options import LOCAL_HOSTS, StudioOptions
from rolewright.studio.problems import (
    RefusedError,
    RequestError,
    TooLargeError,
    TooSlowError,
)
from rolewright.studio.words import shown

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Refusal = Callable[[Request, RequestError], Response]
Refuse = Callable[[RequestError], Awaitable[None]]
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
#: A body has so many seconds, and one more for each so many bytes that came.
PATIENCE, BYTES_A_SECOND = 20.0, 20_000
_STATIC = "/static/"
_HOST = re.compile(r"([\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


class Protection:
    """An ASGI layer around the whole application. Answers that set a policy of their own keep it.

    `refusal` is what is answered to what it does not let through.
    """

    def __init__(self, app: Any, options: StudioOptions, refusal: Refusal) -> None:
        self._app = app
        self._refusal = refusal
        self._options = options
        self._hosts = _hosts(options)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse what is wrong, and let the rest through."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        nonce = secrets.token_urlsafe(16)
        scope.setdefault("state", {})["nonce"] = nonce
        guarded = _with_headers(send, scope, self._options)

        async def refuse(error: RequestError) -> None:
            await self._refusal(Request(scope), error)(scope, receive, guarded)

        try:
            self._judge(scope)
        except RequestError as error:
            await refuse(error)
            return
        body = _Body(receive, self._options.largest_request, PATIENCE)
        await self._app(scope, body.receive, _unless_refused(body, guarded, refuse))

    def _judge(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if _name(host) not in self._hosts or len(headers.getlist("host")) > 1:
            raise RefusedError(shown("This studio does not answer under that host name."))
        if scope["method"] not in SAFE_METHODS:
            self._judge_origin(headers, host)
        length = headers.get("content-length", "")
        if length.isdecimal() and int(length) > self._options.largest_request:
            raise too_large(self._options.largest_request)

    def _judge_origin(self, headers: Headers, host: str) -> None:
        """RefusedError for a change that a browser says comes from elsewhere. Programs say nothing of it."""
        origin = headers.get("origin")
        is_ours = origin is None or self._is_ours(origin, host)
        if not is_ours or headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            raise RefusedError(shown("This change comes from a page of another site."))

    def _is_ours(self, origin: str, host: str) -> bool:
        parts = urlsplit(origin)
        if parts.netloc != host:
            return False
        is_local = _name(host) in LOCAL_HOSTS
        return parts.scheme == "https" or is_local or not self._options.is_secure


class _Body:
    """The body of a request, as it comes in; `refusal` is what was wrong with it."""

    def __init__(self, receive: Receive, largest: int, patience: float) -> None:
        self._receive = receive
        self._largest = largest
        self._patience = patience
        self._taken = 0
        self._is_whole = False
        self._began: float | None = None
        self.refusal: RequestError | None = None

    async def receive(self) -> Message:
        """The next piece. RequestError when it is too much, or comes too late."""
        if self._is_whole:  # what follows is the client's leaving, however late
            return await self._receive()
        now = asyncio.get_running_loop().time()
        began = self._began = now if self._began is None else self._began
        deadline = began + self._patience + self._taken / BYTES_A_SECOND
        try:
            message = await asyncio.wait_for(self._receive(), max(0.0, deadline - now))
        except TimeoutError:
            raise self._refused(TooSlowError(shown("Send it again, over a better connection."))) from None
        self._taken += len(message.get("body", b""))
        self._is_whole = not message.get("more_body", False)
        if self._taken > self._largest:
            raise self._refused(too_large(self._largest))
        return message

    def _refused(self, error: RequestError) -> RequestError:
        self.refusal = error
        return error


def _unless_refused(body: _Body, send: Send, refuse: Refuse) -> Send:
    """Sends what the application answers, unless the body was refused: then that, whatever it made of it."""
    state = {"refused": False, "started": False}

    async def sent(message: Message) -> None:
        if state["refused"]:
            return
        if body.refusal is not None and not state["started"]:
            state["refused"] = True
            await refuse(body.refusal)
            return
        state["started"] = True
        await send(message)

    return sent


def _with_headers(send: Send, scope: Scope, options: StudioOptions) -> Send:
    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            protect(MutableHeaders(scope=message), scope, options)
        await send(message)

    return guarded


def protect(headers: MutableHeaders, scope: Scope, options: StudioOptions) -> None:
    """Say to the browser what the answer may do. Nothing of a posting stays in its cache."""
    nonce = scope.get("state", {}).get("nonce", "")
    headers.setdefault("content-security-policy", _POLICY.format(nonce=nonce))
    headers.setdefault("cache-control", "no-cache" if scope["path"].startswith(_STATIC) else "no-store")
    for name, value in _HEADERS.items():
        headers.setdefault(name, value)
    if options.is_secure:
        headers.setdefault("strict-transport-security", "max-age=31536000")


def _hosts(options: StudioOptions) -> frozenset[str]:
    public = [_name(urlsplit(options.address).netloc)] if options.address else []
    return frozenset({*LOCAL_HOSTS, *options.hosts, *public})


def _name(host: str) -> str:
    """The name of a host without its port; empty for what is no host."""
    found = _HOST.fullmatch(host)
    return found[1].lower() if found else ""


def too_large(largest: int) -> TooLargeError:
    """What is said of more than `largest` bytes."""
    return TooLargeError(shown("At most {size} MB are taken at a time.", size=largest // 1024 // 1024))
