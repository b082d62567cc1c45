"""The gate: every route is closed to people who are not known, but for those that say they are open."""

from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import Request

from rolewright.studio.access import sign_ins
from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.problems import RefusedError, UnknownVisitorError
from rolewright.studio.secret import equal
from rolewright.studio.studio import Studio

#: The cookie that knows a browser again, and the header in which it sends back what a page told it.
COOKIE, CSRF_HEADER = "rolewright", "x-csrf-token"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OPEN = "_is_open_to_all"

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])


def open_to_all(endpoint: Endpoint) -> Endpoint:
    """Mark an endpoint that answers people who are not known."""
    setattr(endpoint, _OPEN, True)
    return endpoint


def is_open(endpoint: object) -> bool:
    """Whether an endpoint answers people who are not known."""
    return getattr(endpoint, _OPEN, False)


def gate(request: Request) -> None:
    """Find out who asks. UnknownVisitorError for nobody known; RefusedError for what another page sends."""
    studio: Studio = request.app.state.studio
    identity = _identity(request, studio)
    request.state.identity = identity
    route = request.scope.get("route")
    if identity is None:
        if not is_open(getattr(route, "endpoint", None)):
            raise UnknownVisitorError("sign in first, or send an API token")
        return
    if identity.via is Via.BROWSER and request.method not in _SAFE:
        sent = request.headers.get(CSRF_HEADER, "")
        if not equal(sent, identity.csrf):
            raise RefusedError(
                "this change did not come from a page of the studio; reload the page and try again"
            )


def _identity(request: Request, studio: Studio) -> Identity | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    secret = token.strip() if scheme.lower() == "bearer" else request.cookies.get(COOKIE, "")
    if not secret:
        return None
    find = sign_ins.by_token if scheme.lower() == "bearer" else sign_ins.by_cookie
    with studio.database.reading() as session:
        found = find(session, secret, studio.now)
    if found is None:
        return None
    identity, is_to_be_noted = found
    if is_to_be_noted:
        with studio.database.writing() as session:
            sign_ins.note_seen(session, secret, studio.now)
    return identity
