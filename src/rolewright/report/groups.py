"""Findings in groups, one for each kind of remark, the most useful to act on first."""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from rolewright.findings import Finding, Severity
from rolewright.records import record
from rolewright.report.report import Report

#: How many kinds of remark are to be done first, besides what must not be published.
_MOST_TO_DO_FIRST = 3
#: From how many points on mending something is worth doing first.
_WORTH_DOING_FIRST = 1.5


class Rank(IntEnum):
    """When to turn to a group."""

    FIRST = 0
    NEXT = 1
    LAST = 2


@record
class Group:
    """What one rule has to remark with one severity, in order of the text. Never empty.

    `gain` is how many points of the total mending all that the rule remarks would win; 0 for a rule
    that does not count.
    """

    rule: str
    severity: Severity
    findings: tuple[Finding, ...]
    rank: Rank
    gain: float

    @property
    def places(self) -> int:
        """In how many places it stands."""
        return sum(finding.span is not None for finding in self.findings)


def groups_of(report: Report) -> list[Group]:
    """The findings of a report in their groups, the most useful first.

    First what must not be published and the few kinds of remark that cost most points, then the others, and
    notes last; within these, what gains most comes first, and equals stay in the order of the text.
    """
    together: dict[tuple[str, Severity], list[Finding]] = {}
    for finding in report.findings:
        together.setdefault((finding.rule, finding.severity), []).append(finding)
    gains = {rule: _gain(report, rule) for rule, _ in together}
    first = _rules_to_mend_first(gains)
    groups = [
        Group(rule, severity, tuple(found), _rank(rule, severity, first), gains[rule])
        for (rule, severity), found in together.items()
    ]
    return sorted(groups, key=lambda group: (group.rank, group.severity is not Severity.ERROR, -group.gain))


def _gain(report: Report, rule: str) -> float:
    return report.scorecard.gain(rule) if report.scorecard else 0.0


def _rules_to_mend_first(gains: dict[str, float]) -> Sequence[str]:
    worth = [rule for rule, gain in gains.items() if gain >= _WORTH_DOING_FIRST]
    return sorted(worth, key=gains.__getitem__, reverse=True)[:_MOST_TO_DO_FIRST]


def _rank(rule: str, severity: Severity, first: Iterable[str]) -> Rank:
    if severity is Severity.ERROR or rule in first:
        return Rank.FIRST
    return Rank.LAST if severity is Severity.NOTE else Rank.NEXT
