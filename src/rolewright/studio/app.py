"""Puts the application together: protection, gate, every page and every part of the API."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from fastapi import APIRouter, Depends, FastAPI
from starlette.staticfiles import StaticFiles

from rolewright import __version__
from rolewright.studio import api, pages
from rolewright.studio.answers import answer_errors, refusal
from rolewright.studio.description import DescribedApp
from rolewright.studio.gate import gate
from rolewright.studio.heads import Heads
from rolewright.studio.protection import Protection
from rolewright.studio.studio import Studio

_STATIC = Path(__file__).parent / "static"


def create_app(studio: Studio) -> FastAPI:
    """The application of a studio, which it closes when it ends."""

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        yield
        studio.close()

    app = DescribedApp(
        title="Rolewright",
        version=__version__,
        summary="Writes, checks, improves and publishes job descriptions.",
        lifespan=life,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        dependencies=[Depends(gate)],
    )
    app.state.studio = studio
    for router in _routers(api):
        app.include_part(router)
    for router in _routers(pages):
        app.include_router(router, include_in_schema=False)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    answer_errors(app)
    app.add_middleware(Heads)
    app.add_middleware(Protection, options=studio.options, refusal=refusal)
    return app


def _routers(package: ModuleType) -> Iterator[APIRouter]:
    """The router of every module in a package that has one."""
    for found in iter_modules(package.__path__):
        router = getattr(import_module(f"{package.__name__}.{found.name}"), "router", None)
        if isinstance(router, APIRouter):
            yield router
