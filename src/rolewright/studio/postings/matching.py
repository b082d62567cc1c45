"""Finds what two sequences have in common, unless that would take longer than anybody waits."""

from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

# Some seconds at the very worst; a text of eight hundred words that was written anew takes much less.
_MOST_STEPS = 40_000_000


def matcher_of(
    old: Sequence[str], new: Sequence[str], is_space: Callable[[str], bool]
) -> SequenceMatcher[str] | None:
    """What compares the two, spaces being no anchors; None where that would take too long."""
    if steps_at_most(old, new, is_space) > _MOST_STEPS:
        return None
    return SequenceMatcher(is_space, old, new, autojunk=False)


def steps_at_most(old: Sequence[str], new: Sequence[str], is_space: Callable[[str], bool]) -> int:
    """The most steps of a comparison: each match may be looked for among all pairs of equal pieces."""
    counts = Counter(new)
    pairs = sum(counts[each] for each in old if counts[each] and not is_space(each))
    return (pairs + len(old)) * min(len(old), len(new))
