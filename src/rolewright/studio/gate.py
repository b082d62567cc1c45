"""The gate: every route is closed to people who are not known, but for those that say they are open."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from fastapi import Request
from starlette.responses import Response

from rolewright.studio.access import sign_ins
from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.limits import Limit
from rolewright.studio.options import StudioOptions
from rolewright.studio.problems import RefusedError, TooManyError, UnknownVisitorError
from rolewright.studio.protection import SAFE_METHODS
from rolewright.studio.secret import equal
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown, shown_many

#: The header in which a browser sends back what a page told it.
CSRF_HEADER = "x-csrf-token"
#: How often one person may ask for what costs the studio seconds.
COSTLY = Limit("costly requests", times=20, period=timedelta(minutes=5))
_OPEN, _COSTLY = "_is_open_to_all", "_is_costly"

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])


def open_to_all(endpoint: Endpoint) -> Endpoint:
    """Mark an endpoint that answers people who are not known. One that changes something has its own CSRF."""
    setattr(endpoint, _OPEN, True)
    return endpoint


def costly(endpoint: Endpoint) -> Endpoint:
    """Mark an endpoint that costs seconds or a whole file, so that one person may ask it only so often."""
    setattr(endpoint, _COSTLY, True)
    return endpoint


def is_open(endpoint: object) -> bool:
    """Whether an endpoint answers people who are not known."""
    return getattr(endpoint, _OPEN, False)


def gate(request: Request) -> None:
    """Find out who asks.

    UnknownVisitorError for nobody known, RefusedError for what another page sends, TooManyError for somebody
    who asks too often.
    """
    studio: Studio = request.app.state.studio
    identity = _identity(request, studio)
    request.state.identity = identity
    endpoint = getattr(request.scope.get("route"), "endpoint", None)
    if is_open(endpoint):
        return
    if identity is None:
        raise UnknownVisitorError(shown("Sign in first, or send an API token."))
    if identity.via is Via.BROWSER and request.method not in SAFE_METHODS:
        sent = request.headers.get(CSRF_HEADER, "")
        if not equal(sent, identity.csrf):
            raise RefusedError(
                shown("This change did not come from a page of the studio; reload the page and try again.")
            )
    _count(studio, Limit("requests", studio.options.requests_a_minute, timedelta(minutes=1)), identity)
    if getattr(endpoint, _COSTLY, False):
        _count(studio, COSTLY, identity)


def _count(studio: Studio, limit: Limit, identity: Identity) -> None:
    seconds = studio.limits.take(limit, identity.account_id or "", studio.now)
    if seconds:
        raise TooManyError(
            shown_many("Wait a second, then go on.", "Wait {n} seconds, then go on.", seconds),
            retry_after=seconds,
        )


def cookie_name(options: StudioOptions) -> str:
    """The cookie that knows a browser again.

    Browsers share the cookies of all ports of a host, so that the port parts two studios on one machine. By
    https they take this one from nobody but the host itself.
    """
    return "__Host-rolewright" if options.is_secure else f"rolewright-{options.port}"


def let_in(response: Response, options: StudioOptions, secret: str) -> None:
    """Give the browser the secret of its sign-in."""
    response.set_cookie(
        cookie_name(options),
        secret,
        max_age=int(sign_ins.LONGEST.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=options.is_secure,
        path="/",
    )


def let_out(response: Response, options: StudioOptions) -> None:
    """Take the secret from the browser again."""
    response.delete_cookie(
        cookie_name(options), httponly=True, samesite="strict", secure=options.is_secure, path="/"
    )


def _identity(request: Request, studio: Studio) -> Identity | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    is_token = scheme.lower() == "bearer"
    secret = token.strip() if is_token else request.cookies.get(cookie_name(studio.options), "")
    if not secret:
        return None
    find = sign_ins.by_token if is_token else sign_ins.by_cookie
    with studio.database.reading() as session:
        found = find(session, secret, studio.now, is_shared=studio.options.is_shared)
    if found is None:
        return None
    identity, is_to_be_noted = found
    if is_to_be_noted:
        with studio.database.writing() as session:
            sign_ins.note_seen(session, secret, studio.now)
    return identity
