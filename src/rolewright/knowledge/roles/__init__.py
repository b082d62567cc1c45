"""The role library: what roles are for, consist of and demand, as typed records read from one file each.

Rules need little of it, and that at once: `profession` and what it imports make do without the records.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rolewright.knowledge.roles.load import Library
    from rolewright.knowledge.roles.role import Names, Role
    from rolewright.knowledge.roles.title_search import How, Match, search, sure
    from rolewright.knowledge.roles.wording import filled, slots_of

__all__ = ["How", "Library", "Match", "Names", "Role", "filled", "search", "slots_of", "sure"]

_HOMES = {
    "How": "title_search",
    "Library": "load",
    "Match": "title_search",
    "Names": "role",
    "Role": "role",
    "filled": "wording",
    "search": "title_search",
    "slots_of": "wording",
    "sure": "title_search",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module “{__name__}” has no attribute “{name}”")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
