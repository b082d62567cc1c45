"""Every way into the application, so that no test has to list them."""

import re
from collections.abc import Iterator

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Mount

from rolewright.records import record
from rolewright.studio import api, pages
from rolewright.studio.app import _routers
from rolewright.studio.gate import is_open


@record
class Way:
    """A method and path with its endpoint's openness."""

    method: str
    path: str
    is_open: bool

    def filled(self, **values: str) -> str:
        """The path with something in the place of each parameter."""
        return re.sub(r"\{(\w+)(?::\w+)?\}", lambda found: values.get(found[1], "none-such"), self.path)


def ways() -> Iterator[Way]:
    """All of them, pages and API."""
    for package, prefix in ((api, "/api/v1"), (pages, "")):
        for router in _routers(package):
            for route in router.routes:
                assert isinstance(route, APIRoute), f"{route} could not be seen through"
                for method in sorted(route.methods or ()):
                    yield Way(method, prefix + route.path, is_open(route.endpoint))


def mounts(app: FastAPI) -> list[str]:
    """Where other applications hang, which the gate does not guard."""
    return [route.path for route in app.routes if isinstance(route, Mount)]
