"""What the studio says of its API, and that it takes no other questions than those."""

from functools import cached_property
from typing import Any

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.routing import APIRoute

from rolewright.studio.gate import cookie_name, is_open
from rolewright.studio.problems import MistakesError
from rolewright.studio.words import shown
from rolewright.usage import Problem

#: Under which all parts of the API stand; its number changes when something of the API changes its meaning.
PREFIX = "/api/v1"


class DescribedApp(FastAPI):
    """An application whose description says how programs and browsers show who they are."""

    def openapi(self) -> dict[str, Any]:
        """OpenAPI, of everything under /api/v1."""
        return self._described

    @cached_property
    def _described(self) -> dict[str, Any]:
        told = super().openapi()
        told.setdefault("components", {})["securitySchemes"] = {
            "token": {"type": "http", "scheme": "bearer", "description": "an API token"},
            "browser": {
                "type": "apiKey",
                "in": "cookie",
                "name": cookie_name(self.state.studio.options),
                "description": "a sign-in; changes also need the header X-CSRF-Token",
            },
        }
        told["security"] = [{"token": []}, {"browser": []}]
        return told

    def include_part(self, part: APIRouter) -> None:
        """Take in the routes of a part of the API."""
        for route in part.routes:
            if isinstance(route, APIRoute) and is_open(route.endpoint):
                route.openapi_extra = {"security": []}
        self.include_router(part, prefix=PREFIX, dependencies=[Depends(_known_questions)])


def _known_questions(request: Request) -> None:
    """MistakesError for what stands behind the “?” of an address and is no parameter: it would do nothing."""
    asked = request.query_params.keys()
    if not asked:
        return
    path = PREFIX + request.scope["route"].path_format
    operation = request.app.openapi()["paths"].get(path, {}).get(request.method.lower(), {})
    names = {each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"}
    unknown = [Problem(shown("There is no such parameter."), name) for name in asked if name not in names]
    if unknown:
        known = ", ".join(sorted(names))
        told = shown("Known here: {names}.", names=known) if names else shown("No parameter is taken here.")
        raise MistakesError(told, unknown)
