"""Puts fixes into a text, and tells where everything stands afterwards."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from rolewright.findings.finding import Edit, Fix
from rolewright.text import Span


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """`text` with every fix that does not get in the way of one further left.

    A fix is applied with all its edits or not at all.
    """
    return edited(text, edits_of(compatible(fixes)))


def compatible(fixes: Iterable[Fix], *, apart: int = 0) -> list[Fix]:
    """The fixes that can be applied together, those further left first.

    `apart` is how many characters must stand between the edits of two fixes.
    """
    chosen: list[Fix] = []
    taken: list[Span] = []  # in order
    for fix in sorted(fixes, key=_start):
        places = sorted(edit.span for edit in fix.edits)
        if places and not any(_is_taken(place, taken, apart) for place in places):
            chosen.append(fix)
            for place in places:
                insort(taken, place)
    return chosen


def edits_of(fixes: Iterable[Fix]) -> list[Edit]:
    """All edits of fixes, in order of the text."""
    return sorted((edit for fix in fixes for edit in fix.edits), key=lambda edit: edit.span)


def edited(text: str, edits: Sequence[Edit]) -> str:
    """`text` after edits that are in order and do not collide."""
    pieces: list[str] = []
    at = 0
    for (start, end), words in ((edit.span, edit.text) for edit in edits):
        pieces += text[at:start], words
        at = end
    return "".join([*pieces, text[at:]])


def moved(span: Span, edits: Sequence[Edit]) -> Span:
    """Where the words of `span` stand after edits that are in order and do not collide.

    What was put in the place of some of the words belongs to them.
    """
    start, end = span
    for edit in edits:
        growth = len(edit.text) - edit.span.length
        if edit.span.end <= span.start:
            start, end = start + growth, end + growth
        elif edit.span.start < span.end:
            # An edit that begins before the words takes what stands before them along.
            start += min(0, edit.span.start - span.start)
            end += growth + max(0, edit.span.end - span.end)
    return Span(start, end)


def _start(fix: Fix) -> int:
    return min((edit.span.start for edit in fix.edits), default=0)


def _is_taken(place: Span, taken: Sequence[Span], apart: int) -> bool:
    """Whether an edit at `place` would share a character with one of those `taken`, or be too near to it."""
    at = bisect_left(taken, place)
    return any(_collide(place, other, apart) for other in taken[max(0, at - 1) : at + 1])


def _collide(one: Span, other: Span, apart: int) -> bool:
    if one.start == other.start or one.overlaps(other):
        return True
    return one.start < other.end + apart and other.start < one.end + apart
