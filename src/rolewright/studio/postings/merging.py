"""Merges what two people wrote on top of the same text.

Texts are taken apart into sentences and the spaces between them; a line of front matter is a sentence too.
What either changed is taken over where the other left the sentences alone. Where both changed the same
sentence, each in another way, it is for a person to decide.
"""

from collections.abc import Iterator, Sequence

from rolewright.records import record
from rolewright.studio.line_ends import plain_line_ends
from rolewright.studio.postings.matching import matcher_of
from rolewright.text import pattern

# A sentence ends at its sign before a space, or with its line; what is quoted or bracketed ends after it.
_PIECE = pattern(r"[^\S\n]+(?=\n)|\n|[^\S\n]+|(?:[^\s]|(?<![.!?])(?<![.!?][\"'”’)\]])[^\S\n])+")


@record
class Conflict:
    """What both changed: its place in the merged text, where theirs stands, and what each wrote there."""

    start: int
    end: int
    yours: str
    theirs: str
    base: str


@record
class Merged:
    """The text with the changes of both, and where they contradict each other."""

    text: str
    conflicts: tuple[Conflict, ...] = ()


@record
class _Change:
    """The pieces of the base from `start` up to `end` become `pieces`."""

    start: int
    end: int
    pieces: tuple[str, ...]

    def touches(self, other: "_Change") -> bool:
        """Whether both are about the same pieces, or come to stand in the same place."""
        if self.start == self.end and other.start == other.end:
            return self.start == other.start
        return self.start < other.end and other.start < self.end


def merged(base: str, yours: str, theirs: str) -> Merged:
    """The text that has what was changed in `yours` and in `theirs`, both written on top of `base`.

    No order of the two matters where nothing is in conflict. Where something is, `text` has theirs.
    Line ends are no change: the text has those of browsers.
    """
    base, yours, theirs = map(plain_line_ends, (base, yours, theirs))
    if yours in (base, theirs):
        return Merged(theirs)
    if theirs == base:
        return Merged(yours)
    pieces, ours, others = _pieces(base), _pieces(yours), _pieces(theirs)
    my_changes, other_changes = _changes(pieces, ours), _changes(pieces, others)
    if my_changes is None or other_changes is None:
        return Merged(theirs, (Conflict(0, len(theirs), yours, theirs, base),))
    return _Merge(pieces, my_changes, other_changes).merged()


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)


def _common(*texts: Sequence[str]) -> tuple[int, int]:
    """How many pieces all begin and end with."""
    most = min(map(len, texts))
    start = 0
    while start < most and len({text[start] for text in texts}) == 1:
        start += 1
    end = 0
    while end < most - start and len({text[-end - 1] for text in texts}) == 1:
        end += 1
    return start, end


def _changes(base: Sequence[str], text: Sequence[str]) -> list[_Change] | None:
    """What has to be done to the base, in order; None where that would take too long to find."""
    start, end = _common(base, text)
    old, new = base[start : len(base) - end], text[start : len(text) - end]
    matcher = matcher_of(old, new, str.isspace)
    if matcher is None:
        return None
    return [
        _Change(start + first, start + last, tuple(new[new_first:new_last]))
        for kind, first, last, new_first, new_last in matcher.get_opcodes()
        if kind != "equal"
    ]


class _Merge:
    """The base on its way to the merged text."""

    def __init__(self, base: Sequence[str], yours: Sequence[_Change], theirs: Sequence[_Change]) -> None:
        self._base = base
        self._yours = yours
        self._theirs = theirs
        self._text: list[str] = []
        self._length = 0
        self._conflicts: list[Conflict] = []

    def merged(self) -> Merged:
        at = 0
        for yours, theirs in self._groups():
            both = [*yours, *theirs]
            start, end = min(each.start for each in both), max(each.end for each in both)
            self._add(self._base[at:start])
            our, their = self._after(yours, start, end), self._after(theirs, start, end)
            if not yours or not theirs or our == their:
                self._add([their if theirs else our])
            else:
                self._conflict(our, their, "".join(self._base[start:end]))
            at = end
        self._add(self._base[at:])
        return Merged("".join(self._text), tuple(self._conflicts))

    def _groups(self) -> Iterator[tuple[list[_Change], list[_Change]]]:
        """The changes that belong together, since each touches another of the group, in order."""
        mine, others = list(self._yours), list(self._theirs)
        while mine or others:
            group: tuple[list[_Change], list[_Change]] = ([], [])
            first = mine if mine and (not others or _order(mine[0]) <= _order(others[0])) else others
            group[0 if first is mine else 1].append(first.pop(0))
            grown = True
            while grown:
                grown = False
                for side, left in ((0, mine), (1, others)):
                    while left and any(left[0].touches(each) for each in group[1 - side]):
                        group[side].append(left.pop(0))
                        grown = True
            yield group

    def _after(self, changes: Sequence[_Change], start: int, end: int) -> str:
        """The pieces of the base from `start` up to `end` after one side's changes."""
        pieces: list[str] = []
        at = start
        for change in changes:
            pieces += [*self._base[at : change.start], *change.pieces]
            at = change.end
        return "".join([*pieces, *self._base[at:end]])

    def _add(self, pieces: Sequence[str]) -> None:
        self._text += pieces
        self._length += sum(map(len, pieces))

    def _conflict(self, yours: str, theirs: str, base: str) -> None:
        start = self._length
        self._add([theirs])
        self._conflicts.append(Conflict(start, self._length, yours, theirs, base))


def _order(change: _Change) -> tuple[int, int]:
    """What is put in stands before what is changed at the same place."""
    return change.start, change.end
