"""Reports as workflow commands of GitHub Actions, and as the Markdown of a step's summary.

GitHub shows ten annotations of each type a step and drops the others without a word. So there are never
more, the gravest and most useful first, and the log, where GitHub folds it, holds every remark.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rolewright.findings import Finding, Severity
from rolewright.report.gate import Limits
from rolewright.report.groups import groups_of
from rolewright.report.places import has_lines, place_at
from rolewright.report.report import Report
from rolewright.report.style import Style, visible
from rolewright.report.verdict import counts_text, total_text
from rolewright.tuples import NamedTuple

#: How many annotations of a type GitHub shows of one step.
MOST_ANNOTATIONS = 10
_TYPES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_UNNAMED = "standard input"
# What a runner takes for a command wherever it stands in a line.
_OLD_COMMAND = re.compile(r"##(?=\[)")
_PLAIN = Style()


def to_commands(reports: Sequence[Report]) -> str:
    """Annotations, the log, and the total."""
    return "".join(f"{line}\n" for line in _lines(reports))


class _Remark(NamedTuple):
    """A finding with its report, and how much it wants to be seen: the smallest first."""

    order: tuple[int, int, int]
    report: Report
    finding: Finding


def _lines(reports: Sequence[Report]) -> Iterator[str]:
    remarks = sorted(
        (remark for report in reports for remark in _remarks(report)), key=lambda remark: remark.order
    )
    shown: Counter[Severity] = Counter()
    left: Counter[Severity] = Counter()
    for _, report, finding in remarks:
        if shown[finding.severity] < MOST_ANNOTATIONS:
            shown[finding.severity] += 1
            yield _annotation(report, finding)
        else:
            left[finding.severity] += 1
    for report in reports:
        yield from _log(report)
    counts = Counter(remark.finding.severity for remark in remarks)
    yield total_text(len(reports), counts, _PLAIN, sum(report.known for report in reports))
    if left:
        listed = counts_text(left, 0, _PLAIN).rstrip(".")
        yield f"Only in the log above: {listed}, since GitHub shows {MOST_ANNOTATIONS} of a type a step."


def _remarks(report: Report) -> Iterator[_Remark]:
    """The new findings: the first of each kind before any second, the most useful kind first."""
    for rank, group in enumerate(groups_of(report.only_new)):
        for at, finding in enumerate(group.findings):
            yield _Remark((finding.severity.rank, at, rank), report, finding)


def _annotation(report: Report, finding: Finding) -> str:
    properties: dict[str, str | int] = {}
    if file := report.source.file or report.source.path:
        properties["file"] = file
    source, title = report.document.source, finding.rule
    if finding.span and has_lines(report):
        start, end = (source.position(offset) for offset in finding.span)
        properties |= {"line": start.line, "endLine": end.line, "col": start.column}
        if start.line == end.line:  # GitHub knows columns of one line alone
            properties["endColumn"] = end.column
    elif finding.span:
        place = place_at(report, finding.span.start)
        properties["line"] = place.line or 1
        title += "" if place.line else f", {place.told}"
    else:
        properties["line"] = 1
    properties["title"] = title
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_TYPES[finding.severity]} {listed}::{_data(_message(finding))}"


def _message(finding: Finding) -> str:
    mend = next((f" ({fix.title})" for fix in finding.fixes), "")
    return "\n".join(map(visible, f"{finding.message}{mend}".split("\n")))


def _log(report: Report) -> Iterator[str]:
    """Every new finding on a line, folded away under the posting's name."""
    name = _harmless(report.source.path or _UNNAMED)
    if not report.new:
        return
    score = f", score {report.scorecard.total}" if report.scorecard else ""
    counts = counts_text(Counter(each.severity for each in report.new), 0, _PLAIN, report.known).rstrip(".")
    yield f"::group::{_data(f'{name}: {counts}{score}')}"
    for finding in report.new:
        place = place_at(report, finding.span.start).behind_path if finding.span else ""
        yield f"{name}{place}: {finding.severity.value}: {_harmless(_message(finding))} [{finding.rule}]"
    yield "::endgroup::"


def _harmless(text: str) -> str:
    """Text on one line that no runner takes for a command, whatever a posting says."""
    shown = _OLD_COMMAND.sub("# #", visible(" ".join(text.split())))
    return f"./{shown}" if shown.startswith("::") else shown


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def to_summary(judged: Sequence[tuple[Report, Limits]]) -> str:
    """A table of the postings with what each fails for, as Markdown."""
    rows = [_row(report, limits.shortfalls(report)) for report, limits in judged]
    head = "| posting | score | errors | warnings | notes | |\n|---|--:|--:|--:|--:|---|\n"
    return f"### Rolewright\n\n{head}{''.join(rows)}\n"


def _row(report: Report, shortfalls: Sequence[str]) -> str:
    counts = Counter(finding.severity for finding in report.new)
    verdict = f"fails: {'; '.join(shortfalls)}" if shortfalls else "passes"
    if report.known:
        verdict += f" ({report.known} known, in the baseline)"
    cells = [
        _cell(report.source.path or _UNNAMED),
        str(report.scorecard.total) if report.scorecard else "–",
        *(str(counts[severity]) for severity in Severity),
        verdict,
    ]
    return f"| {' | '.join(cells)} |\n"


def _cell(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", visible(text))
