"""Laws as plain values, in the order of their fields, and back: what an index can hold."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from rolewright.findings import Severity
from rolewright.knowledge.jurisdictions.jurisdiction import (
    Area,
    Commission,
    Confidence,
    Demand,
    DemandKind,
    Jurisdiction,
    Kind,
    LimitKind,
    RangeLimit,
    Remote,
    RemoteRule,
    Source,
    SourceKind,
    Status,
    Threshold,
)

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
    made: Jurisdiction = _made(Jurisdiction, values, _OF_JURISDICTION)
    return made


def _made(kind: Any, values: Any, readers: dict[str, _Read]) -> Any:
    names = kind.__match_args__
    return kind(
        *(
            readers[name](value) if name in readers and value is not None else value
            for name, value in zip(names, values, strict=True)
        )
    )


def _each(kind: Any, readers: dict[str, _Read]) -> _Read:
    return lambda values: tuple(_made(kind, value, readers) for value in values)


_DAYS: dict[str, _Read] = {"since": date.fromordinal, "until": date.fromordinal}
_OF_JURISDICTION: dict[str, _Read] = {
    "kind": Kind,
    "area": area_of,
    "status": Status,
    "as_of": date.fromordinal,
    "in_force": date.fromordinal,
    "until": date.fromordinal,
    "enforced": date.fromordinal,
    "threshold": lambda values: Threshold(*values),
    "demands": _each(Demand, {"kind": DemandKind, "level": Severity, **_DAYS}),
    "limits": _each(RangeLimit, {"kind": LimitKind, "level": Severity, **_DAYS}),
    "commission": Commission,
    "remote": lambda values: _made(Remote, values, {"rule": RemoteRule}),
    "sources": _each(Source, {"kind": SourceKind}),
    "confidence": Confidence,
}


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
