"""Keeps one problem from being told twice: some rules yield to others, and one is heard alone.

A posting that offers "a competitive salary" needs one remark on its pay, at these words; that its pay is
missing is the same remark. And where the text is no posting, nothing that is missing from one matters.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rolewright.findings import Finding
from rolewright.rules.ruleset import RuleSet
from rolewright.text import Span


def undisputed(ruleset: RuleSet, found: Iterable[Finding], standing: Sequence[Finding]) -> list[Finding]:
    """Those of the `standing` findings that no other of all that were `found` makes needless.

    A rule yields to what was found even if the owner answered that; a rule that speaks alone must stand.
    """
    if any(finding.rule in ruleset.alone for finding in standing):
        return [finding for finding in standing if finding.rule in ruleset.alone or _is_ours(finding)]
    if not ruleset.yielding:
        return list(standing)
    places: defaultdict[str, list[Span | None]] = defaultdict(list)
    for finding in found:
        places[finding.rule].append(finding.span)
    return [
        finding
        for finding in standing
        if finding.rule not in ruleset.yielding
        or not any(
            _is_the_same(finding.span, place)
            for other in ruleset.yielding[finding.rule]
            for place in places.get(other, ())
        )
    ]


def _is_ours(finding: Finding) -> bool:
    """Whether a finding is about the program itself."""
    return finding.rule.startswith("internal/")


def _is_the_same(span: Span | None, other: Span | None) -> bool:
    """Whether both are about the same words; a remark on the whole posting is about all of them."""
    return span is None or other is None or span.overlaps(other)
