"""schema.org's types and properties, as far as job postings use them.

`tools/structured_vocabulary.py` makes the file in which they stand.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = json.loads(Path(__file__).with_name("vocabulary.json").read_text("utf-8"))
    return data


def release() -> str:
    """The release of schema.org that the vocabulary is from."""
    return str(_data()["release"])


def properties_of(types: Iterable[str]) -> Mapping[str, Sequence[str]] | None:
    """The properties of the first of these types that is described, each with what may stand there.

    None when none is: a `Corporation` has properties of its own, besides those of an `Organization`.
    """
    described: Mapping[str, Mapping[str, Sequence[str]]] = _data()["properties"]
    return next((described[name] for name in types if name in described), None)


def kinds_of(name: str) -> tuple[str, ...]:
    """Everything that a type is a kind of, the nearest first."""
    found: dict[str, None] = {}
    waiting = list(_data()["kinds"].get(name, ()))
    while waiting:
        kind = waiting.pop(0)
        if kind not in found:
            found[kind] = None
            waiting.extend(_data()["kinds"].get(kind, ()))
    return tuple(found)


def is_known_type(name: str) -> bool:
    """Whether the vocabulary has a type of this name."""
    return name == "Thing" or name in _data()["kinds"]


def superseded_by(name: str) -> str | None:
    """The property that took the place of one, or None."""
    instead: str | None = _data()["superseded"].get(name)
    return instead
