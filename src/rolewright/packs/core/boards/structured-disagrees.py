"""Compares structured data with what people read: title, employer, pay, place, employment and last day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from rolewright.document import Fact, Mention, Pay, PayKind, PayUnit
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.knowledge.structured.said import SaidPay
    from rolewright.rules.context import Context

Value = TypeVar("Value")

_WORD = pattern(r"[^\W_]+")
# Amounts that differ by less are the same, rounded.
_ROUNDING = 0.005
_FULL_DAY = 10


def detect(context: Context) -> Iterator[Hit]:
    """Every fact that page and data tell differently."""
    if context.said_in_markup is None:
        return
    yield from _of_title(context)
    yield from _of_employer(context)
    yield from _of_pay(context)
    yield from _of_places(context)
    yield from _of_employment(context)
    yield from _of_deadline(context)


def _seen(fact: Fact[Value]) -> list[Mention[Value]]:
    """What the words state; front matter is not seen."""
    return [mention for mention in fact if not mention.declared]


def _hit(mention: Mention[Value] | None, property: str, data: str, text: str) -> Hit:
    told = {"property": property, "data": data, "stated": text}
    return Hit(mention.span if mention else None, told)


def _of_title(context: Context) -> Iterator[Hit]:
    said = context.said_in_markup
    titles = _seen(context.facts.title)
    if said is None or said.title is None or not titles or _bare(said.title) in _bare(context.text):
        return
    data = set(_words(said.title))
    if not any(data <= set(words) or set(words) <= data for words in (_words(each.value) for each in titles)):
        yield _hit(titles[0], "title", f"“{said.title}”", f"“{titles[0].value}”")


# What names of firms share, and says nothing of which firm it is.
_OF_FIRMS = frozenset(
    """
    ag and at bv co com company corp corporation de der des die du for gmbh group holding holdings inc
    incorporated international kg la limited llc llp ltd mbh nv of org oy pc plc pty pvt sa sarl se
    services sons spa srl the uk und us usa
    """.split()
)


def _of_employer(context: Context) -> Iterator[Hit]:
    """An employer of whose name in the data no word stands on the page, which names another."""
    said = context.said_in_markup
    stated = _seen(context.facts.employer)
    if said is None or said.employer is None or not stated:
        return
    named = [word for word in _words(said.employer) if word not in _OF_FIRMS]
    text = _bare(context.text[_body(context) :])
    squeezed = text.replace(" ", "")
    if not named or any(f" {word}" in text for word in named) or "".join(named) in squeezed:
        return
    initials = {"".join(word[0] for word in words) for words in (named, _words(said.employer))}
    others = [_words(each.value) for each in stated]
    theirs = {"".join(word[0] for word in words) for words in others}
    if any(f" {each} " in text for each in initials if len(each) > 1) or theirs & set(named):
        return
    yield _hit(stated[0], "hiringOrganization", f"“{said.employer}”", f"“{stated[0].value}”")


def _of_pay(context: Context) -> Iterator[Hit]:
    said = context.said_in_markup
    stated = _stated_pay(context)
    if said is None or len(said.pays) != 1:
        return
    pay = said.pays[0]
    if not stated and any(map(_is_counted, (each.value for each in context.facts.pay))):
        return
    if not stated:
        if not context.facts.pay:  # a file of data alone has no page that could be compared
            yield _hit(None, "baseSalary", str(pay), "no amount")
        return
    ways = [each.value for each in stated]
    bounds = [(each.minimum, each.maximum, each.currency, each.unit) for each in ways]
    lows = [each.minimum for each in ways if each.minimum is not None]
    highs = [each.maximum for each in ways if each.maximum is not None]
    bounds.append((min(lows, default=None), max(highs, default=None), ways[0].currency, ways[0].unit))
    if not any(_is_same((pay.minimum, pay.maximum, pay.currency, pay.unit), each) for each in bounds):
        nearest = next((each for each in stated if _shares_a_bound(pay, each.value)), stated[0])
        yield _hit(nearest, "baseSalary", str(pay), f"“{context.source[nearest.span]}”")


def _stated_pay(context: Context) -> list[Mention[Pay]]:
    """The amounts that are pay for certain: those with a period, or else ranges."""
    counted = [each for each in _seen(context.facts.pay) if _is_counted(each.value)]
    sure = [each for each in counted if each.value.unit is not None]
    return sure or [each for each in counted if each.value.kind is PayKind.RANGE]


def _shares_a_bound(data: SaidPay, text: Pay) -> bool:
    return _are_near(data.minimum, text.minimum) or _are_near(data.maximum, text.maximum)


_Bounds = tuple[float | None, float | None, str | None, str | None]


def _is_same(data: _Bounds, text: _Bounds) -> bool:
    """Whether two ways of stating pay may be the same; amounts for another time are not compared."""
    (low, high, currency, unit), (text_low, text_high, text_currency, text_unit) = data, text
    if currency and text_currency and currency != text_currency:
        return False
    if unit and text_unit and unit != text_unit:
        is_converted = not (_are_near(low, text_low) or _are_near(high, text_high))
        return is_converted or text_unit == PayUnit.OTHER
    return all(
        one is None or other is None or _are_near(one, other)
        for one, other in ((low, text_low), (high, text_high))
    )


def _are_near(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and abs(one - other) <= _ROUNDING * max(one, other)


def _is_counted(pay: Pay) -> bool:
    return pay.minimum is not None or pay.maximum is not None


def _of_places(context: Context) -> Iterator[Hit]:
    said = context.said_in_markup
    if said is None or not said.towns:
        return
    text = _bare(context.text[_body(context) :])
    unseen = [town for town in said.towns if _bare(town.partition(",")[0]) not in text]
    if len(unseen) < len(said.towns):
        return
    stated = _seen(context.facts.locations)
    if not stated and context.facts.locations:
        return
    place = f"“{stated[0].value}”" if stated else "no such place"
    yield _hit(stated[0] if stated else None, "jobLocation", ", ".join(unseen), place)


def _of_employment(context: Context) -> Iterator[Hit]:
    said = context.said_in_markup
    stated = _seen(context.facts.employment)
    if said is None or not said.employments or not stated:
        return
    kinds = {mention.value.value for mention in stated}
    data = {each.strip().upper().replace("-", "_").replace(" ", "_") for each in said.employments}
    if not data & kinds and data <= _ALL and _exclude(data, kinds):
        words = f"“{context.source[stated[0].span]}”"
        yield _hit(stated[0], "employmentType", ", ".join(sorted(data)), words)


_TIMES = {"FULL_TIME", "PART_TIME"}
_TERMS = {"CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM"}
_ALL = _TIMES | _TERMS


def _exclude(data: Iterable[str], kinds: Iterable[str]) -> bool:
    """Whether the two cannot both be true: a full-time job may be temporary, but not part-time."""
    data, kinds = set(data), set(kinds)
    return bool(data & _TIMES and kinds & _TIMES) or bool(data & _TERMS and kinds & _TERMS)


def _of_deadline(context: Context) -> Iterator[Hit]:
    said = context.said_in_markup
    stated = [each for each in _seen(context.facts.deadline) if each.value[-1:].isdecimal()]
    if said is None or said.closes is None or not stated:
        return
    data = said.closes.isoformat()
    if not any(data == each.value or data[4:] == each.value[1:] for each in stated):
        first = next((each for each in stated if len(each.value) == _FULL_DAY), stated[0])
        yield _hit(first, "validThrough", data, f"“{context.source[first.span]}”")


def _body(context: Context) -> int:
    """Where the text begins that readers see."""
    first = context.document.blocks[0] if context.document.blocks else None
    return first.span.end if first and first.kind == "front_matter" else 0


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _bare(text: str) -> str:
    """The words alone, so that neither signs nor capitals tell two texts apart."""
    return f" {' '.join(_words(text))} "
