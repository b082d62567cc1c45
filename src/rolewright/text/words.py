"""Words with their places."""

from collections.abc import Iterator

from rolewright.text.compiled import compiled
from rolewright.text.span import Span

# Letters and digits, with the signs that hold a word together: client's, follow-up, C++, .NET, R&D, 24/7.
_WORD = compiled(r"\.?[^\W_]+(?:['\u2019&/.\-\u2010\u2011][^\W_]+)*(?:\+\+|#)?")


def words(text: str, within: Span | None = None) -> Iterator[Span]:
    """The span of every word in `text`, or in the part `within`."""
    start, end = within or (0, len(text))
    for found in _WORD.finditer(text, start, end):
        yield Span(*found.span())


def count_words(text: str, within: Span | None = None) -> int:
    """How many words a reader meets."""
    if within is not None:
        text = text[within.start : within.end]
    return len(_WORD.findall(text))
