"""A posting on the wire: its sections, items and facts, as `rolewright.report/1` has them."""

from collections.abc import Callable
from math import isfinite
from typing import Any, TypeVar

from rolewright.document import (
    Degree,
    Fact,
    Facts,
    Hours,
    Item,
    JobDescription,
    Mention,
    Pay,
    Section,
    Travel,
)
from rolewright.text import SourceText

Json = dict[str, Any]
Value = TypeVar("Value")


def document_to_wire(document: JobDescription) -> Json:
    """Sections, items and facts."""
    source = document.source
    return {
        "language": document.language,
        "is_posting": document.is_posting,
        "sections": [_section(section, source) for section in document.sections],
        "items": [_item(item, source) for item in document.items],
        "facts": facts_to_wire(document.facts),
    }


def _section(section: Section, source: SourceText) -> Json:
    start, end = section.span
    return {
        "kind": section.kind.value,
        "heading": section.heading.text if section.heading else None,
        "level": section.heading.level if section.heading else None,
        "start": start,
        "end": end,
        "start_line": source.line_of(start),
        "end_line": source.line_of(max(start, end - 1)),
    }


def _item(item: Item, source: SourceText) -> Json:
    start, end = item.span
    return {"kind": item.kind.value, "start": start, "end": end, "line": source.line_of(start)}


def facts_to_wire(facts: Facts) -> Json:
    """Every fact: null or an empty list where the posting states none."""
    return {
        "title": _one(facts.title, _plain),
        "employer": _one(facts.employer, _plain),
        "pay": _several(facts.pay, _pay),
        "other_pay": _several(facts.other_pay, _plain),
        "employment": _several(facts.employment, _plain),
        "workplace": _one(facts.workplace, _plain),
        "locations": _several(facts.locations, _plain),
        "min_years": _one(facts.min_years, _years),
        "degree": _one(facts.degree, _degree),
        "deadline": _one(facts.deadline, _plain),
        "hours": _one(facts.hours, _hours),
        "travel": _one(facts.travel, _travel),
        "level": _one(facts.level, _plain),
    }


def _one(fact: Fact[Value], shape: Callable[[Value], Json]) -> Json | None:
    if not fact:
        return None
    first, *others = fact
    wire = _mention(first, shape)
    if others:
        wire["mentions"] = [_mention(other, shape) for other in others]
    return wire


def _several(fact: Fact[Value], shape: Callable[[Value], Json]) -> list[Json]:
    """One entry for each different value, with the other places where it is stated."""
    entries = []
    for mention in fact.distinct:
        wire = _mention(mention, shape)
        again = [other for other in fact if other.value == mention.value and other is not mention]
        if again:
            wire["mentions"] = [{"start": other.span.start, "end": other.span.end} for other in again]
        entries.append(wire)
    return entries


def _mention(mention: Mention[Value], shape: Callable[[Value], Json]) -> Json:
    wire = shape(mention.value)
    wire["start"], wire["end"] = mention.span
    if mention.declared:
        wire["declared"] = True
    return wire


def _plain(value: object) -> Json:
    return {"value": str(value)}


def _years(value: float) -> Json:
    return {"value": number(value)}


def _pay(pay: Pay) -> Json:
    wire: Json = {
        "min": number(pay.minimum),
        "max": number(pay.maximum),
        "currency": pay.currency,
        "unit": pay.unit.value if pay.unit else None,
        "kind": pay.kind.value,
        "label": pay.label,
    }
    if pay.text is not None:
        wire["text"] = pay.text
    return wire


def _degree(degree: Degree) -> Json:
    return {"value": degree.demand.value, "level": degree.level.value if degree.level else None}


def _hours(hours: Hours) -> Json:
    weekly = {"weekly_min": number(hours.weekly_minimum), "weekly_max": number(hours.weekly_maximum)}
    return {"value": hours.text, **weekly}


def _travel(travel: Travel) -> Json:
    return {"value": travel.text, "percent": travel.percent}


def number(value: float | None) -> float | None:
    """A number that JSON can hold: a whole one without a point, and none for one beyond all bounds."""
    if value is None or not isfinite(value):
        return None
    return int(value) if value == int(value) else value
