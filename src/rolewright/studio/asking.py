"""What a route asks of its request: the studio, who is there, and from where."""

from typing import Annotated, cast

from fastapi import Depends, Request

from rolewright.studio.access.identity import Identity
from rolewright.studio.access.visit import Visit, visit
from rolewright.studio.studio import Studio


def studio_of(request: Request) -> Studio:
    """The studio that the application serves."""
    return cast(Studio, request.app.state.studio)


def identity_of(request: Request) -> Identity:
    """Who asks. The gate has let nobody else in."""
    return cast(Identity, request.state.identity)


def visit_of(request: Request) -> Visit:
    """From where somebody asks."""
    return visit(request.client.host if request.client else None, request.headers.get("user-agent"))


TheStudio = Annotated[Studio, Depends(studio_of)]
Known = Annotated[Identity, Depends(identity_of)]
