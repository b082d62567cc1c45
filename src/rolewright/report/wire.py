"""The report on the wire, `rolewright.report/1`. Names and meanings are a contract; fields may be added."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from rolewright.document import origin_at
from rolewright.findings import Finding, Fix
from rolewright.report.document_wire import Json, document_to_wire, number
from rolewright.report.questions import Question, questions
from rolewright.report.report import Report
from rolewright.scoring import Scorecard
from rolewright.text import SourceText, Span

if TYPE_CHECKING:
    from rolewright.rules.law.judge import JudgedLaw

SCHEMA = "rolewright.report/1"


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
            return number(value)
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
