"""Reports as JUnit's XML, which CI systems show as tests.

A posting is a suite, each rule that has something to say a case, and so is the score. A case keeps its name
from run to run, so that a system can tell what is new and what was mended. It fails where the check fails;
what does not make the check fail is told in a case that passes. GitLab shows the class of a case as its
suite, and of a failure the text alone, so both hold all there is to know.
"""

import re
from collections.abc import Iterator, Sequence

from rolewright.findings import Finding
from rolewright.report.gate import Limits, unscored
from rolewright.report.places import place_at
from rolewright.report.report import Report
from rolewright.rules.run import CRASHED

#: How every file of ours begins.
BEGINNING = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rolewright"'
_UNNAMED = "standard input"
# What XML 1.0 has no way to hold.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
# White space in an attribute reads as a blank unless it is named.
_QUOTED = _ESCAPES | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def to_junit(judged: Sequence[tuple[Report, Limits]], problems: Sequence[str] = ()) -> str:
    """Every report, with what is asked of it, as a suite; `problems` are what could not be read."""
    suites = [
        _suite(report.source.path or _UNNAMED, list(_cases(report, limits))) for report, limits in judged
    ]
    if problems:
        cases = [_Case("rolewright", f"problem {at}", error=each) for at, each in enumerate(problems, 1)]
        suites.append(_suite("rolewright", cases))
    return f"{BEGINNING}>\n{''.join(suites)}</testsuites>\n"


class _Case:
    """One case: it passes unless it has a failure, an error, or a reason to be skipped."""

    def __init__(
        self,
        suite: str,
        name: str,
        *,
        line: int | None = None,
        out: str = "",
        failure: tuple[str, str] | None = None,
        error: str = "",
        skipped: str = "",
    ) -> None:
        self.suite, self.name, self.line = suite, name, line
        self.out, self.failure, self.error, self.skipped = out, failure, error, skipped

    def lines(self) -> Iterator[str]:
        """The case as XML."""
        place = {"file": self.suite, **({"line": str(self.line)} if self.line else {})}
        yield f"    <testcase{_attributes(classname=self.suite, name=self.name, **place, time='0')}>"
        if self.failure:
            kind, message = self.failure
            yield f"      <failure{_attributes(type=kind, message=message)}>{_text(self.out)}</failure>"
        elif self.error:
            yield f"      <error{_attributes(type='error', message=self.error)}>{_text(self.error)}</error>"
        elif self.skipped:
            yield f"      <skipped{_attributes(message=self.skipped)}/>"
        elif self.out:
            yield f"      <system-out>{_text(self.out)}</system-out>"
        yield "    </testcase>"


def _suite(name: str, cases: Sequence[_Case]) -> str:
    counts = {
        "tests": len(cases),
        "failures": sum(case.failure is not None for case in cases),
        "errors": sum(bool(case.error) for case in cases),
        "skipped": sum(bool(case.skipped) for case in cases),
    }
    attributes = _attributes(name=name, **{key: str(count) for key, count in counts.items()}, time="0")
    lines = [line for case in cases for line in case.lines()]
    return "\n".join([f"  <testsuite{attributes}>", *lines, "  </testsuite>"]) + "\n"


def _cases(report: Report, limits: Limits) -> Iterator[_Case]:
    """The score, then the rules with new findings, those that fail first."""
    yield _score(report, limits)
    failing = {finding.rule for finding in limits.failing(report)}
    by_rule: dict[str, list[Finding]] = {}
    for finding in report.new:
        by_rule.setdefault(finding.rule, []).append(finding)
    for rule, findings in sorted(by_rule.items(), key=lambda entry: (entry[0] not in failing, entry[0])):
        yield _case(report, rule, findings, rule in failing)


def _case(report: Report, rule: str, findings: Sequence[Finding], fails: bool) -> _Case:
    name = report.source.path or _UNNAMED
    first = next((finding.span for finding in findings if finding.span), None)
    line = place_at(report, first.start).line if first else None
    out = "\n".join(_line(name, report, finding) for finding in findings)
    if rule == CRASHED:
        return _Case(name, rule, error=out)
    more = f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""
    gravest = min(findings, key=lambda finding: finding.severity.rank)
    failure = (gravest.severity.value, f"{gravest.message}{more}") if fails else None
    return _Case(name, rule, line=line, out=out, failure=failure)


def _line(name: str, report: Report, finding: Finding) -> str:
    """A finding on a line, with its place as editors and terminals link it."""
    place = place_at(report, finding.span.start).behind_path if finding.span else ""
    mends = "".join(f"\n    mend: {fix.title}" for fix in finding.fixes)
    return f"{name}{place}: {finding.severity.value}: {finding.message}{mends}"


def _score(report: Report, limits: Limits) -> _Case:
    name = report.source.path or _UNNAMED
    scorecard = report.scorecard
    if scorecard is None:
        return _Case(name, "score", skipped=f"no score, since {unscored(report)}")
    parts = ", ".join(f"{part.value} {points}" for part, points in scorecard.parts.items())
    out = f"{scorecard.total} of 100: {parts} ({scorecard.profile})"
    below = None if limits.is_met_by_score(report) else f"{scorecard.total} is below {limits.min_score}"
    return _Case(name, "score", out=out, failure=("score", below) if below else None)


def _attributes(**values: str) -> str:
    return "".join(f' {name}="{_NO_XML.sub("", value).translate(_QUOTED)}"' for name, value in values.items())


def _text(text: str) -> str:
    """Text as XML holds it; what it cannot hold is left out."""
    return _NO_XML.sub("", text).translate(_ESCAPES)
