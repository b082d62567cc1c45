"""What changed from one text to another, word by word."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rolewright.findings import Edit
from rolewright.studio.postings.matching import matcher_of
from rolewright.text import Span, pattern

_PIECE = pattern(r"\w+|[^\w\s]|[^\S\n]+|\n")


def edits_between(before: str, after: str) -> tuple[Edit, ...]:
    """The edits that make `after` of `before`, in order of the text."""
    start = _common_start(before, after)
    end = _common_end(before[start:], after[start:])
    old, new = _pieces(before[start : len(before) - end]), _pieces(after[start : len(after) - end])
    matcher = matcher_of(old, new, str.isspace)
    if matcher is None:
        return (Edit(Span(start, len(before) - end), after[start : len(after) - end]),)
    return tuple(_edits(matcher, old, new, start))


def _edits(matcher: SequenceMatcher[str], old: Sequence[str], new: Sequence[str], at: int) -> Iterator[Edit]:
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        length = sum(map(len, old[start:end]))
        if kind != "equal":
            yield Edit(Span(at, at + length), "".join(new[new_start:new_end]))
        at += length


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)


def _common_start(one: str, other: str) -> int:
    """How many characters both begin with, whole words alone."""
    most = min(len(one), len(other))
    at = 0
    while at < most and one[at] == other[at]:
        at += 1
    while at and _within_word(one, at) | _within_word(other, at):
        at -= 1
    return at


def _common_end(one: str, other: str) -> int:
    most = min(len(one), len(other))
    length = 0
    while length < most and one[-length - 1] == other[-length - 1]:
        length += 1
    while length and (_within_word(one, len(one) - length) or _within_word(other, len(other) - length)):
        length -= 1
    return length


def _within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
