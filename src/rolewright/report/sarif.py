"""Reports as SARIF 2.1.0, the standard form in which code scanners and editors exchange findings.

Only what the standard defines stands here, and of that what consumers use: GitHub's code scanning above all
(its limits: 25,000 results, of which it shows 5,000). Columns and lengths are UTF-16 code units, as in
editors. Offsets into the text are left out where those units and code points differ, since the standard does
not say which it means.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from rolewright.findings import Applicability, Finding, Fix, Severity
from rolewright.report.identity import identity
from rolewright.report.places import has_lines, place_at
from rolewright.report.report import Report
from rolewright.rules import Rule
from rolewright.rules.precision import Measured, measured
from rolewright.rules.run import CRASHED
from rolewright.scoring import Scorecard
from rolewright.text import SourceText, Span

#: How every log of ours begins.
BEGINNING: dict[str, Any] = {
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [{"tool": {"driver": {"name": "Rolewright"}}}],
}

Json = dict[str, Any]

_RELEASE = re.compile(r"\d+\.\d+\.\d+")
_START = Span(0, 0)
_BYTE_ORDER_MARK = "\ufeff"
#: From which share of findings that readers agreed with a rule is called so precise.
_PRECISION = {"very-high": 0.95, "high": 0.9, "medium": 0.75, "low": 0.0}
#: On how many findings a figure has to rest.
_FEWEST_JUDGED = 5
_IMPORTANCE = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}
# What no rule of a set stands for.
_CRASH = Rule(CRASHED, "A rule failed and was left out: a fault of the program", "", Severity.ERROR)


def to_sarif(
    reports: Sequence[Report],
    rules: Iterable[Rule],
    *,
    version: str,
    exit_code: int,
    root: str = "",
    problems: Iterable[str] = (),
    help_of: Callable[[Rule], str | None] = lambda _: None,
) -> Json:
    """One run over all reports, which were made with `rules`.

    Paths below the folder `root` become relative to it. `problems` are what could not be read or understood.
    `help_of` gives a rule's help as Markdown, if it is known.
    """
    listed = {rule.id: rule for rule in rules}
    if any(report.crashed for report in reports):
        listed[CRASHED] = _CRASH
    places = {rule_id: at for at, rule_id in enumerate(listed)}
    told = {finding.rule for report in reports for finding in _all(report)}
    notes = [{"level": "error", "message": {"text": problem}} for problem in problems]
    driver = {
        **BEGINNING["runs"][0]["tool"]["driver"],
        "version": version,
        "language": "en-GB",
        "rules": [_rule(rule, help_of(rule) if rule.id in told else None) for rule in listed.values()],
    }
    if _RELEASE.fullmatch(version):
        driver["semanticVersion"] = version
    invocation = {
        "executionSuccessful": not notes and not any(report.crashed for report in reports),
        "exitCode": exit_code,
        "toolExecutionNotifications": notes,
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [invocation],
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "artifacts": [_artifact(report, root) for report in reports],
        "results": [
            result
            for at, report in enumerate(reports)
            for result in _Results(report, {**_location(report, root), "index": at}, places).all()
        ],
    }
    return {**BEGINNING, "runs": [run]}


def _all(report: Report) -> list[Finding]:
    return [*report.findings, *(each.finding for each in report.suppressed)]


def _rule(rule: Rule, markdown: str | None) -> Json:
    why = rule.short_why or rule.summary
    properties: Json = {
        "tags": [rule.topic, *(["preview"] if rule.preview else [])],
        "problem.severity": _IMPORTANCE[rule.severity],
    }
    if precision := _precision(measured(rule.id)):
        properties["precision"] = precision
    told = {"text": f"{why} `rolewright explain {rule.id}` says more."}
    if markdown:
        told["markdown"] = markdown
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": why},
        "help": told,
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": properties,
    }


def _precision(known: Measured | None) -> str | None:
    """How precise a rule is in the words of code scanning; None where too little is known."""
    if known is None or known.judged < _FEWEST_JUDGED:
        return None
    return next(name for name, share in _PRECISION.items() if known.right >= share * known.judged)


def _artifact(report: Report, root: str) -> Json:
    artifact: Json = {"location": _location(report, root), "roles": ["analysisTarget"]}
    if report.source.file not in (None, report.source.path):
        artifact["description"] = {"text": report.source.path}  # one of several postings in the file
    if has_lines(report):
        artifact |= {"encoding": "UTF-8", "hashes": {"sha-256": report.source.sha256}}
    if report.scorecard is not None:
        artifact["properties"] = {"score": _score(report.scorecard)}
    return artifact


def _score(scorecard: Scorecard) -> Json:
    parts = {part.value: points for part, points in scorecard.parts.items()}
    return {"total": scorecard.total, "parts": parts, "profile": scorecard.profile}


def _location(report: Report, root: str) -> Json:
    file = report.source.file or report.source.path
    if file is None:
        return {"description": {"text": "standard input"}}
    return {"uri": uri(file, root)}


def uri(path: str, root: str = "") -> str:
    """A path as a URI: relative to `root` where it lies below, else as it is, with every odd sign encoded."""
    pure = PurePath(path)
    if pure.is_absolute() and root and pure.is_relative_to(root):
        pure = pure.relative_to(root)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix(), safe="/")


class _Results:
    """The results of one report."""

    def __init__(self, report: Report, location: Json, places: Mapping[str, int]) -> None:
        self._report = report
        self._location = location
        self._places = places
        self._source = report.document.source
        self._equals: Counter[tuple[str, str]] = Counter()

    def all(self) -> Iterable[Json]:
        """Every finding, then those that the posting's owner has answered."""
        known = self._report.baselined.known if self._report.baselined else None
        for at, finding in enumerate(self._report.findings):
            result = self._result(finding)
            if known is not None:
                result["baselineState"] = "unchanged" if at in known else "new"
            yield result
        for each in self._report.suppressed:
            result = self._result(each.finding)
            if known is not None:
                result["baselineState"] = "unchanged"
            result["suppressions"] = [
                {"kind": "inSource", "status": "accepted", "justification": each.reason}
            ]
            yield result

    def _result(self, finding: Finding) -> Json:
        result: Json = {
            "ruleId": finding.rule,
            "level": finding.severity.value,
            "message": {"text": finding.message},
            "locations": [self._found_at(finding)],
            "partialFingerprints": self._fingerprints(finding),
            "properties": {"scope": "span" if finding.span else "document"},
        }
        if finding.rule in self._places:
            result["ruleIndex"] = self._places[finding.rule]
        fixes = [self._fix(fix) for fix in finding.fixes if fix.edits]
        if fixes and has_lines(self._report):
            result["fixes"] = fixes
        return result

    def _found_at(self, finding: Finding) -> Json:
        """The region of a text; of what was taken out of a document, what its owner knows the place by."""
        physical: Json = {"artifactLocation": self._location}
        if has_lines(self._report):
            return {"physicalLocation": {**physical, "region": region(self._source, finding.span or _START)}}
        place = place_at(self._report, finding.span.start) if finding.span else None
        physical["region"] = {"startLine": place.line if place and place.line else 1}
        named = {"logicalLocations": [{"name": place.told}]} if place and not place.line else {}
        return {"physicalLocation": physical, **named}

    def _fingerprints(self, finding: Finding) -> Json:
        """What tells two states of a finding from two findings: its words, and which of equals it is."""
        known = identity(finding, self._source)
        self._equals[known.rule, known.words] += 1
        ordinal = self._equals[known.rule, known.words]
        digest = sha256(f"{known.rule}\0{known.words}".encode("utf-8", "replace")).hexdigest()[:16]
        # The first is the only one that code scanning reads, and would make from lines if it were missing.
        return {"primaryLocationLineHash": f"{digest}:{ordinal}", "rolewrightWords/v1": f"{digest}:{ordinal}"}

    def _fix(self, fix: Fix) -> Json:
        grade = "" if fix.applicability is Applicability.SAFE else " (a suggestion)"
        return {
            "description": {"text": f"{fix.title}{grade}"},
            "artifactChanges": [
                {
                    "artifactLocation": self._location,
                    "replacements": [
                        {
                            "deletedRegion": region(self._source, edit.span),
                            "insertedContent": {"text": edit.text},
                        }
                        for edit in fix.edits
                    ],
                }
            ],
        }


def region(source: SourceText, span: Span) -> Json:
    """Where `span` is: lines, and columns in UTF-16 units, from 1; the end is the place after it."""
    start, end = (_place(source, offset) for offset in span)
    where: Json = {"startLine": start[0], "startColumn": start[1], "endLine": end[0], "endColumn": end[1]}
    if len(source) == source.utf16_offset(len(source)):
        before = len(source.text) - len(source.text.removeprefix(_BYTE_ORDER_MARK))
        where |= {"charOffset": max(0, span.start - before), "charLength": span.length}
    return where


def _place(source: SourceText, offset: int) -> tuple[int, int]:
    line, column = source.line_of(offset), source.utf16_column(offset)
    # The mark before a text is no part of it.
    hidden = line == 1 and column > 0 and source.text.startswith(_BYTE_ORDER_MARK)
    return line, column + (0 if hidden else 1)
