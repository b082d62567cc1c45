"""Findings in groups, one for each kind of remark, the most useful to act on first."""

from collections.abc import Iterable, Mapping
from math import sqrt
from types import MappingProxyType
from typing import TypeAlias

from rolewright.findings import Finding, Severity
from rolewright.records import record

#: Something to sort by: what is more useful comes first.
Usefulness: TypeAlias = tuple[int, bool, float]

#: What one remark of a topic weighs for those who read the posting: what they look for first, what they are
#: told of the job, whom it shuts out, and the wording last. A judgement, to give way to what a score gains.
_WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "title": 6,
        "pay": 6,
        "outline": 5,
        "opening": 5,
        "duties": 4,
        "requirements": 4,
        "benefits": 4,
        "company": 3,
        "fair": 3,
        "hygiene": 2,
    }
)
_USUAL_WEIGHT = 1


@record
class Group:
    """What one rule has to remark with one severity, in order of the text. Never empty."""

    rule: str
    severity: Severity
    findings: tuple[Finding, ...]

    @property
    def is_about_the_whole(self) -> bool:
        """Whether it is about the posting as a whole, at least in part."""
        return any(finding.span is None for finding in self.findings)

    @property
    def places(self) -> int:
        """In how many places it stands."""
        return sum(finding.span is not None for finding in self.findings)


def groups_of(findings: Iterable[Finding]) -> list[Group]:
    """The findings in their groups, the most useful first."""
    together: dict[tuple[str, Severity], list[Finding]] = {}
    for finding in findings:
        together.setdefault((finding.rule, finding.severity), []).append(finding)
    groups = (Group(rule, severity, tuple(found)) for (rule, severity), found in together.items())
    return sorted(groups, key=usefulness)


def usefulness(group: Group) -> Usefulness:
    """How much a posting gains when its owner acts on a group; the smallest is the most useful.

    First what must not be published. Then what holds of the whole posting, since a missing part weighs more
    than any wording. Then what its topic weighs in all its places together, each further one weighing less.
    Equals stay in the order of the text.
    """
    weight = _WEIGHTS.get(group.rule.partition("/")[0], _USUAL_WEIGHT)
    gain = weight * sqrt(len(group.findings))
    return group.severity.rank, not group.is_about_the_whole, -gain
