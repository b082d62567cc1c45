"""Reads a company's pay bands from its settings, strictly: every mistake is told at its line."""

from collections.abc import Callable, Collection, Iterable, Iterator

from rolewright.document import Level, Pay, PayKind
from rolewright.knowledge.bands import Band
from rolewright.usage import Table, did_you_mean

#: What pay the words of a range state, at the place of the band; None when none or several.
PayIn = Callable[[str, str], Pay | None]

_EXAMPLE = "such as “$85,000–105,000 a year”"


def read_bands(tables: Iterable[Table], pay_in: PayIn, roles: Collection[str]) -> tuple[Band, ...]:
    """The bands that are whole; what is wrong with the others is recorded. `roles` are the ids there are."""
    return tuple(_read(tables, pay_in, roles))


def _read(tables: Iterable[Table], pay_in: PayIn, roles: Collection[str]) -> Iterator[Band]:
    seen: set[tuple[object, ...]] = set()
    for table in tables:
        title, role = table.text("title", "").strip(), table.text("role", "")
        level = table.choice("level", Level) if "level" in table else None
        place, stated = table.text("place", "").strip(), table.text("range")
        if role and role not in roles:
            table.problem(f"there is no role “{role}”{did_you_mean(role, roles)}", "role")
        if not (title or role or "level" in table):
            table.problem("a pay band is for a “title”, a “role” or a “level”, and this one names none")
        key = (title.lower(), role, level, place.lower())
        if key in seen:
            table.problem("another band is for the same title, role, level and place")
        seen.add(key)
        pay = _range(table, stated, pay_in(stated, place)) if stated else None
        if pay:
            yield Band(stated, pay, title, role, level, place)


def _range(table: Table, stated: str, pay: Pay | None) -> Pay | None:
    """The pay if it is a whole range; else a problem says what it lacks."""
    lack = ""
    if pay is None:
        lack = "states no pay that can be read, or several"
    elif pay.kind is not PayKind.RANGE:
        lack = "is no range with two ends"
    elif pay.currency is None:
        lack = "names no currency"
    elif pay.unit is None:
        lack = "names no time that it pays for"
    if not lack:
        return pay
    table.problem(f"“{stated}” {lack}; write a range {_EXAMPLE}", "range")
    return None
