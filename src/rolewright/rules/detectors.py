"""Loads detectors: the code of rules to which words are not enough.

A detector is a file beside its card with the same stem, `title/too-long.py` beside `title/too-long.toml`.
Such a stem is no module name, so the file is loaded by its path, and only when its rule is first run. Its
function `detect(context)` yields hits.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

from rolewright.findings import Hit
from rolewright.rules.folders import PACKS

if TYPE_CHECKING:
    from rolewright.rules.context import Context


class Detect(Protocol):
    """What a detector defines."""

    def __call__(self, context: "Context") -> Iterator[Hit]:
        """The hits in one posting."""


@cache
def detector(path: str) -> Detect:
    """The function `detect` of the module at `path` within the packs."""
    from importlib.util import module_from_spec, spec_from_file_location

    name = "rolewright.packs." + path.removesuffix(".py").replace("/", ".").replace("-", "_")
    spec = spec_from_file_location(name, PACKS / path)
    if spec is None or spec.loader is None:
        raise ImportError(f"there is no detector at {path}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("Detect", module.detect)
