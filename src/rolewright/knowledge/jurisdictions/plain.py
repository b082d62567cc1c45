"""Laws as plain values, in the order of their fields, and back: what an index can hold."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from rolewright.knowledge.jurisdictions.jurisdiction import Area, Jurisdiction

_Read = Callable[[Any], Any]


def plain(value: Any) -> Any:
    """A record, and all in it, of the types that marshal knows. A day is its number."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, tuple):
        return tuple(map(plain, value))
    if hasattr(value, "__match_args__"):
        return tuple(plain(getattr(value, name)) for name in value.__match_args__)
    return value


def area_of(values: Any) -> Area:
    """The inverse of `plain`."""
    return Area(*values)


def jurisdiction_of(values: Any) -> Jurisdiction:
    """The inverse of `plain`."""
    made: Jurisdiction = _made(Jurisdiction, values)
    return made


def _made(kind: Any, values: Any) -> Any:
    readers = _readers(kind)
    return kind(
        *(
            read(value) if read and value is not None else value
            for read, value in zip(readers, values, strict=True)
        )
    )


@cache
def _readers(kind: Any) -> tuple[_Read | None, ...]:
    """What makes the value of each field of a record, by its type; None where it is plain anyway."""
    types = get_type_hints(kind)
    return tuple(_reader(types[name]) for name in kind.__match_args__)


def _reader(of: Any) -> _Read | None:
    types = [each for each in get_args(of) or (of,) if each not in (NoneType, Ellipsis)]
    kind = types[0]
    if len(types) > 1 or not isinstance(kind, type):
        return None
    if issubclass(kind, StrEnum):
        return kind
    if issubclass(kind, date):
        return date.fromordinal
    if not hasattr(kind, "__match_args__"):
        return None
    if get_origin(of) is tuple:
        return lambda values: tuple(_made(kind, value) for value in values)
    return lambda values: _made(kind, values)


def json_value(value: Any) -> Any:
    """A record, and all in it, as JSON has them: by the names of its fields, days as they are written."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(map(json_value, value))
    if hasattr(value, "__match_args__"):
        return {name: json_value(getattr(value, name)) for name in value.__match_args__}
    return value
