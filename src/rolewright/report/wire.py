"""The report on the wire, `rolewright.report/1`. Names and meanings are a contract; fields may be added."""

from collections.abc import Callable, Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeVar

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
    origin_at,
)
from rolewright.findings import Finding, Fix
from rolewright.report.questions import Question, questions
from rolewright.report.report import Report
from rolewright.scoring import Scorecard
from rolewright.text import SourceText, Span

if TYPE_CHECKING:
    from rolewright.rules.law.judge import JudgedLaw

SCHEMA = "rolewright.report/1"
Json = dict[str, Any]
Value = TypeVar("Value")


def to_wire(report: Report) -> Json:
    """The report as values that JSON can hold."""
    findings = [_placed(finding, report) for finding in report.findings]
    compared = {}
    if report.baselined is not None:
        compared["baseline"] = {"known": report.known, "gone": report.baselined.gone}
        for at, finding in enumerate(findings):
            finding["known"] = at in report.baselined.known
    return {
        "schema": SCHEMA,
        "source": {"path": report.source.path, "sha256": report.source.sha256},
        "as_of": report.as_of.isoformat(),
        "ruleset": report.ruleset,
        "document": document_to_wire(report.document),
        "findings": findings,
        "suppressed": [
            {**_placed(each.finding, report), "reason": each.reason} for each in report.suppressed
        ],
        "score": score_to_wire(report.scorecard),
        "laws": [law_to_wire(law) for law in report.laws],
        **compared,
        "questions": [_question(question) for question in questions(report)],
    }


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


def score_to_wire(scorecard: Scorecard | None) -> Json | None:
    """The score, with all that cost points; null where there is none."""
    if scorecard is None:
        return None
    return {
        "total": scorecard.total,
        "parts": {part.value: points for part, points in scorecard.parts.items()},
        "profile": scorecard.profile,
        "losses": [
            {
                "rule": loss.rule,
                "findings": loss.findings,
                "points": {part.value: round(points, 2) for part, points in loss.points.items()},
                "gain": round(loss.gain, 2),
            }
            for loss in scorecard.losses
        ],
    }


def law_to_wire(law: "JudgedLaw") -> Json:
    """A law that applies, and what the posting says to each of its demands."""
    return {
        "id": law.id,
        "name": law.name,
        "applies": "declared" if law.declared else "inferred",
        "because": law.because,
        "certain": law.certain,
        "status": law.status,
        "demands": [
            {
                "kind": demand.kind,
                "says": demand.says,
                "met": demand.met,
                "start": demand.span.start if demand.span else None,
                "end": demand.span.end if demand.span else None,
            }
            for demand in law.demands
        ],
    }


def _question(question: Question) -> Json:
    return {"topic": question.topic, "text": question.text, "essential": question.essential}


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
    return {"value": _number(value)}


def _pay(pay: Pay) -> Json:
    wire: Json = {
        "min": _number(pay.minimum),
        "max": _number(pay.maximum),
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
    weekly = {"weekly_min": _number(hours.weekly_minimum), "weekly_max": _number(hours.weekly_maximum)}
    return {"value": hours.text, **weekly}


def _travel(travel: Travel) -> Json:
    return {"value": travel.text, "percent": travel.percent}


def _number(value: float | None) -> float | None:
    """A number that JSON can hold: a whole one without a point, and none for one beyond all bounds."""
    if value is None or not isfinite(value):
        return None
    return int(value) if value == int(value) else value


def _placed(finding: Finding, report: Report) -> Json:
    """A finding, with the place of its words in the file that the text was taken out of."""
    wire = finding_to_wire(finding, report.document.source)
    origin = origin_at(report.source.origins, finding.span.start) if finding.span else None
    if origin is not None:
        wire["origin"] = {"kind": origin.kind.value, "number": origin.number, "name": origin.name}
    return wire


def finding_to_wire(finding: Finding, source: SourceText) -> Json:
    """A finding; one about the whole posting has an empty span at 0."""
    span = finding.span or Span(0, 0)
    position = source.position(span.start)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "start": span.start,
        "end": span.end,
        "line": position.line,
        "column": position.column,
        "scope": "span" if finding.span else "document",
        "data": _data(finding.data),
        "fixes": [_fix(fix) for fix in finding.fixes],
        "extent": round(finding.extent, 2),
    }


def _data(data: Mapping[str, object]) -> Json:
    return {name: _datum(value) for name, value in data.items()}


def _datum(value: object) -> object:
    match value:
        case float():
            return _number(value)
        case None | str() | int():
            return value
        case list() | tuple():
            return [_datum(each) for each in value]
        case Mapping():
            return _data(value)
        case _:
            return str(value)


def _fix(fix: Fix) -> Json:
    return {
        "title": fix.title,
        "applicability": fix.applicability.value,
        "origin": fix.origin,
        "edits": [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits],
    }
