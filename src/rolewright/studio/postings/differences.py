"""What differs between two texts, line by line, with the words that differ within lines."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import chain

from rolewright.records import record
from rolewright.studio.postings.matching import matcher_of
from rolewright.text import pattern

_WORD = pattern(r"\d+(?:[.,]\d+)+|\w+|\s+|[^\w\s]")
# Lines that share less than this are different lines, and their words are not compared.
_LEAST_ALIKE = 0.5
# So many lines around a change are shown with it.
_AROUND = 2
# Longer blocks are not searched for lines that are alike.
_LONGEST_BLOCK = 60


class Kind(StrEnum):
    """What became of words, or of a line."""

    SAME = "same"
    GONE = "gone"
    COME = "come"
    CHANGED = "changed"
    SKIPPED = "skipped"


@record
class Piece:
    """Words of a line that are in both texts, or in one alone."""

    kind: Kind
    text: str


@record
class Line:
    """A line with its number in the later text, or in the earlier for one that is gone.

    Of a line that is `SKIPPED` the number is the first of those that are left out, and `pieces` are none.
    """

    kind: Kind
    number: int
    pieces: tuple[Piece, ...] = ()
    left_out: int = 0


def differences(before: str, after: str) -> list[Line]:
    """The lines that differ with a few around them; none where the texts are the same."""
    old, new = before.splitlines(), after.splitlines()
    if old == new:
        return []
    return list(_shortened(list(_lines(old, new))))


def _lines(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    matcher = matcher_of(old, new, _is_blank)
    if matcher is None:
        yield from _whole(Kind.GONE, old, 0)
        yield from _whole(Kind.COME, new, 0)
        return
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            for number in range(new_start, new_end):
                yield Line(Kind.SAME, number + 1, (Piece(Kind.SAME, new[number]),))
        else:
            yield from _block(old[start:end], new[new_start:new_end], start, new_start)


def _is_blank(line: str) -> bool:
    return not line.strip()


def _block(old: Sequence[str], new: Sequence[str], start: int, new_start: int) -> Iterator[Line]:
    """Lines that were replaced: those that are alike are shown as one."""
    at = new_at = 0
    for first, second, pieces in _pairs(old, new):
        yield from _whole(Kind.GONE, old[at:first], start + at)
        yield from _whole(Kind.COME, new[new_at:second], new_start + new_at)
        yield Line(Kind.CHANGED, new_start + second + 1, pieces)
        at, new_at = first + 1, second + 1
    yield from _whole(Kind.GONE, old[at:], start + at)
    yield from _whole(Kind.COME, new[new_at:], new_start + new_at)


def _pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, tuple[Piece, ...]]]:
    """The lines that are alike, with what became of their words; none where that would take too long."""
    if max(len(old), len(new)) > _LONGEST_BLOCK:
        return
    words, others = [_WORD.findall(line) for line in old], [_WORD.findall(line) for line in new]
    if matcher_of(list(chain(*words)), list(chain(*others)), str.isspace) is None:
        return
    begin = 0
    for at, line in enumerate(words):
        if _is_blank(old[at]):
            continue
        for other in range(begin, len(new)):
            matcher = SequenceMatcher(str.isspace, line, others[other], autojunk=False)
            if matcher.quick_ratio() >= _LEAST_ALIKE and matcher.ratio() >= _LEAST_ALIKE:
                yield at, other, tuple(_pieces(matcher, line, others[other]))
                begin = other + 1
                break


def _whole(kind: Kind, lines: Sequence[str], before: int) -> Iterator[Line]:
    for number, line in enumerate(lines, start=before + 1):
        yield Line(kind, number, (Piece(kind, line),))


def _pieces(matcher: SequenceMatcher[str], old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            yield Piece(Kind.SAME, "".join(old[start:end]))
            continue
        if start < end:
            yield Piece(Kind.GONE, "".join(old[start:end]))
        if new_start < new_end:
            yield Piece(Kind.COME, "".join(new[new_start:new_end]))


def _shortened(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines without long stretches of which nothing is to be told."""
    changed = [at for at, line in enumerate(lines) if line.kind is not Kind.SAME]
    near = {each for at in changed for each in range(at - _AROUND, at + _AROUND + 1)}
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and end not in near:
            end += 1
        if end > at + 1:  # to leave out a single one would save nothing
            yield Line(Kind.SKIPPED, lines[at].number, left_out=end - at)
            at = end
        else:
            yield lines[at]
            at += 1
