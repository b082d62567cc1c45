"""What a posting answers to a demand of a law: whether it says something, and where."""

import re
from collections.abc import Iterator

from rolewright.rules.context import Context
from rolewright.rules.law.wordings import Wording
from rolewright.text import Span
from rolewright.tuples import NamedTuple


class Answer(NamedTuple):
    """Whether it is said, None where that cannot be told, and the words that say it or say the contrary."""

    met: bool | None
    span: Span | None = None


def said(context: Context, words: "re.Pattern[str] | Wording", within: Span | None = None) -> Span | None:
    """The first place where words stand that people read, with lines that were wrapped joined."""
    return next(places(context, words, within), None)


def places(
    context: Context, words: "re.Pattern[str] | Wording", within: Span | None = None
) -> Iterator[Span]:
    """Every such place."""
    text = context.source.unwrapped
    if isinstance(words, Wording):
        if not any(anchor in text for anchor in words.anchors):
            return
        words = words.regex
    for found in words.finditer(text, *(within or Span(0, len(text)))):
        if context.is_read(found.start()):
            yield Span(*found.span())


def english(context: Context) -> bool:
    """Whether the words of the posting are those that this program knows."""
    return context.document.language in ("en", "und")
