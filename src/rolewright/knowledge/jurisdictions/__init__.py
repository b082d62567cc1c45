"""The table of laws on what postings say, one file a law; nothing of it is read before it is asked for."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rolewright.knowledge.jurisdictions.jurisdiction import (
        Area,
        Demand,
        DemandKind,
        Jurisdiction,
        LimitKind,
        RangeLimit,
        RemoteRule,
    )
    from rolewright.knowledge.jurisdictions.load import Home, homes, law, laws, names

__all__ = [
    "Area",
    "Demand",
    "DemandKind",
    "Home",
    "Jurisdiction",
    "LimitKind",
    "RangeLimit",
    "RemoteRule",
    "homes",
    "law",
    "laws",
    "names",
]

_IN_LOAD = frozenset({"Home", "homes", "law", "laws", "names"})


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module “{__name__}” has no attribute “{name}”")
    from importlib import import_module

    home = "load" if name in _IN_LOAD else "jurisdiction"
    return getattr(import_module(f"{__name__}.{home}"), name)
