"""The text as the one pass sees it."""

import re
from bisect import bisect_right

from rolewright.text import Span

# What parts words without being a space between them: the pass must not match across it.
_GAP = "\0"


def literal_view(literal: str) -> str:
    """A literal of a card in the form in which it stands in a view."""
    plain = literal.lower().replace("\u2019", "'").replace("\u2013", "-").replace("-", " ")
    return re.sub(" {2,}", " ", plain)


def as_written(words: str) -> str:
    """Words with their capitals, but with a hyphen or a run of spaces as one space."""
    return " ".join(words.replace("-", " ").split())


def is_of_word(character: str) -> bool:
    """Whether a character beside a word would make it another word; the end of a text would not."""
    return character.isalnum() or character == "_"


class View:
    """A text in which a hyphen, a line break and a run of spaces are one space each.

    So "fast-paced", "fast paced" and the two words on two lines are the same literal. It is made of a text in
    lower case with plain signs. `text` is what is searched; `original` leads back.
    """

    __slots__ = ("_dropped", "_run_ends", "text")

    def __init__(self, folded: str) -> None:
        if "\r" in folded or "\t" in folded:
            folded = folded.replace("\r\n", " \n").replace("\r", "\n").replace("\t", " ")
        # Every replacement is as long as what it replaces, so offsets hold.
        view = folded.replace("\n\n", _GAP * 2).replace("\n- ", _GAP * 3).replace(" - ", _GAP * 3)
        view = view.replace("-", " ").replace("\n", " ")
        self._run_ends: list[int] = []
        self._dropped: list[int] = []
        runs = _runs(view)
        self.text = self._squeezed(view, runs) if _parts_words(view, runs) else view

    def original(self, start: int, end: int) -> Span:
        """Where the characters from `start` to `end` of the view stand in the text that it was made of."""
        if not self._run_ends:
            return Span(start, end)
        return Span(start + self._dropped_before(start), end + self._dropped_before(end - 1))

    def _dropped_before(self, offset: int) -> int:
        run = bisect_right(self._run_ends, offset)
        return self._dropped[run - 1] if run else 0

    def _squeezed(self, view: str, runs: list[Span]) -> str:
        pieces: list[str] = []
        start = dropped = 0
        for run in runs:
            pieces.append(view[start : run.start + 1])
            start = run.end
            dropped += run.length - 1
            self._run_ends.append(run.end - dropped)
            self._dropped.append(dropped)
        pieces.append(view[start:])
        return "".join(pieces)


def _runs(view: str) -> list[Span]:
    """The runs of two spaces and more."""
    runs: list[Span] = []
    start = view.find("  ")
    while start >= 0:
        end = start + 2
        while view[end : end + 1] == " ":
            end += 1
        runs.append(Span(start, end))
        start = view.find("  ", end)
    return runs


def _parts_words(view: str, runs: list[Span]) -> bool:
    """Whether a run parts two words that a literal may hold; after a full stop it parts nothing."""
    return any(view[start - 1 : start].isalnum() and view[end : end + 1].isalnum() for start, end in runs)
