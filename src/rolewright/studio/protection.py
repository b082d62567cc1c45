"""What holds for every request before any route sees it: host, origin, size, and the policy of pages."""

import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse

from rolewright.studio.options import LOCAL_HOSTS, StudioOptions
from rolewright.studio.problems import RefusedError, RequestError, TooLargeError, problem_document

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


class Protection:
    """An ASGI layer around the whole application. Answers that set a policy of their own keep it."""

    def __init__(self, app: Any, options: StudioOptions) -> None:
        self._app = app
        self._options = options
        self._hosts = _hosts(options)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse what is wrong, and let the rest through."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        nonce = secrets.token_urlsafe(16)
        scope.setdefault("state", {})["nonce"] = nonce

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("content-security-policy", _POLICY.format(nonce=nonce))
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                if self._options.is_secure:
                    headers.setdefault("strict-transport-security", "max-age=31536000")
            await send(message)

        try:
            self._judge(scope)
            await self._app(scope, self._measured(receive), guarded)
        except (RefusedError, TooLargeError) as error:
            await _answer(error)(scope, receive, guarded)

    def _judge(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if _name(host) not in self._hosts:
            raise RefusedError("this studio does not answer under that host name")
        origin = headers.get("origin")
        if origin and scope["method"] not in _SAFE and urlsplit(origin).netloc != host:
            raise RefusedError("this change comes from a page of another site")
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > self._options.largest_request:
            raise _too_large(self._options)

    def _measured(self, receive: Receive) -> Receive:
        taken = 0

        async def measured() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self._options.largest_request:
                raise _too_large(self._options)
            return message

        return measured


def _hosts(options: StudioOptions) -> frozenset[str]:
    public = urlsplit(options.address).hostname if options.address else None
    return frozenset({*LOCAL_HOSTS, *options.hosts, *([public] if public else [])})


def _name(host: str) -> str:
    """The name of a host without its port."""
    if host.startswith("["):
        return host[: host.find("]") + 1].lower()
    return host.partition(":")[0].lower()


def _too_large(options: StudioOptions) -> TooLargeError:
    return TooLargeError(f"at most {options.largest_request // 1024 // 1024} MB are taken at a time")


def _answer(error: RequestError) -> JSONResponse:
    body = problem_document(error.status, error.title, error.detail)
    return JSONResponse(body, status_code=error.status, media_type="application/problem+json")
