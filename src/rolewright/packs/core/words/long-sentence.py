"""Finds sentences that go on too long.

Text whose line ends were lost runs whole lists together; that is another rule's matter, so what looks like it
is left alone here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, count_words, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

#: No long sentence has shorter words, with the spaces after them.
_SHORTEST_WORD = 5
# The signs of a list: semicolons, bullets, headings, numbers, tags, words joined where a line end was lost.
_LISTED = pattern(
    r";.*;|\s[-–—*•·●▪o] ?(?=[A-Z])|[\w.!?)](?:<|&lt;)/?\w|[a-z)]:\s*-?[A-Z]|[a-z)][A-Z][a-z]"
    r"|[a-z)][.!?][A-Z]|(?!approx)\b[a-z]{5,}[.!?] [a-z]|\b(?:Ltd|Inc|LLC|Corp|Co)\. [A-Z]"
    r"|[a-z] An? [a-z].*[a-z] An? [a-z]|\t|\xa0 ?[A-Z]|\n\s*\n|\s\(?[2-9][.)]\s|[|•·●▪↵]"
)
_CAPITAL = pattern(r"(?<=[a-z)] )(?!I )[A-Z][a-z]* (?=[a-z])")
#: So many capitals in the middle, each before a small letter, begin the entries of a list.
_BEGINNINGS = 4
_END = (".", "!", "?")


def detect(context: Context) -> Iterator[Hit]:
    """Each sentence with more words than the option `max_words`."""
    most = int(context.options["max_words"])
    shortest = most * _SHORTEST_WORD
    long = [block for block in context.document.blocks if block.content[1] - block.content[0] > shortest]
    for block in long:
        if block not in context.prose:
            continue
        for sentence in context.sentences(block.content):
            if sentence.length <= shortest or context.quiet(sentence):
                continue
            words = count_words(context.text, sentence)
            if words > most and _is_one_sentence(context, sentence):
                yield Hit(sentence, {"words": words})


def _is_one_sentence(context: Context, sentence: Span) -> bool:
    written = _as_seen(context.source[sentence])
    if not written.rstrip("\"'”’)*_").endswith(_END) or not written.lstrip("\"'“‘(*_")[:1].isupper():
        return False
    return _LISTED.search(written) is None and len(_CAPITAL.findall(written)) < _BEGINNINGS


def _as_seen(written: str) -> str:
    """With signs for the codes of web pages, whose semicolons list nothing."""
    if "&" not in written:
        return written
    from html import unescape  # its table of names is large

    return unescape(written)
