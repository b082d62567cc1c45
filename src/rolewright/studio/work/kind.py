"""The kinds of work: a module each in `kinds`, found there."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Protocol

from rolewright.studio.work import kinds

if TYPE_CHECKING:
    from rolewright.studio.access.identity import Identity
    from rolewright.studio.studio import Studio
    from rolewright.studio.work.progress import Progress


class Kind(Protocol):
    """What a module of `kinds` holds: its name, what people call it, and how it runs.

    `run` gets what was given when the work was started, tells its progress, and returns what came of it.
    After a restart it is called again, with what it had asked the progress to remember. It may raise
    UsageError or RequestError, which are told to the one who started it.
    """

    KIND: str
    TITLE: str

    @staticmethod
    def run(
        studio: "Studio", identity: "Identity", given: dict[str, Any], progress: "Progress"
    ) -> dict[str, Any]:
        """Do the work."""


@cache
def all_kinds() -> dict[str, Kind]:
    """Every kind of work, by its name."""
    modules: list[Any] = [
        import_module(f"{kinds.__name__}.{found.name}") for found in iter_modules(kinds.__path__)
    ]
    return {module.KIND: module for module in modules}
