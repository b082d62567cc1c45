"""Whether a posting says something, and where."""

import re
from typing import NamedTuple

from rolewright.rules.context import Context
from rolewright.text import Span


class Told(NamedTuple):
    """Whether it is said, None where that cannot be told, and the words that say it or say the contrary."""

    met: bool | None
    span: Span | None = None


def said(context: Context, words: "re.Pattern[str]", within: Span | None = None) -> Span | None:
    """The first place where words stand that people read, with lines that were wrapped joined."""
    text = context.source.unwrapped
    for found in words.finditer(text, *(within or Span(0, len(text)))):
        if context.is_read(found.start()):
            return Span(*found.span())
    return None


def english(context: Context) -> bool:
    """Whether the words of the posting are those that this program knows."""
    return context.document.language in ("en", "und")
