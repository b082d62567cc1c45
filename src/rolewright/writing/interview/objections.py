"""What belongs together in what cannot be published as it was said."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from rolewright.writing.interview.state import Objection


def is_about(line: str, words: str) -> bool:
    """Whether a line says anew what these words said: a word of some weight, or a figure, is in both."""
    return bool(_weighty(line) & _weighty(words))


def _weighty(words: str) -> set[str]:
    return {each[:_STEM] for each in re.findall(r"\d+|[^\W\d_]{4,}", words.lower())} - _LIGHT


_STEM = 5
_LIGHT = frozenset(
    "with have that this from they them must will would their your some more than into able".split()
)


def together(objections: Sequence[Objection]) -> Iterator[list[Objection]]:
    """Those that ask the same are two sides of one contradiction."""
    for _, group in groupby(sorted(objections, key=lambda each: each.ask), key=lambda each: each.ask):
        yield list(group)
