"""Sees whether the posting speaks to its reader anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind, words_read
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_YOU = pattern(r"\b(?:you|your|yours|yourself|u|ur)\b")
# "Apply with your CV" and the law's sentences stand in postings that are about a "candidate" all through.
_BODY = frozenset(SectionKind) - {
    SectionKind.TITLE,
    SectionKind.APPLY,
    SectionKind.EQUALITY,
    SectionKind.OTHER,
}
#: With the space after it; no text of some length has shorter words, which spares counting them.
_SHORTEST_WORD = 4
_TIMES = {0: "not once", 1: "only once", 2: "only twice"}


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when "you" stands in its body less than once in so many words."""
    if not context.is_advertised:
        return
    document = context.document
    body = [section.span for section in document.sections if section.kind in _BODY]
    times = sum(len(_YOU.findall(context.source.folded[start:end])) for start, end in body)
    enough = times * int(context.options["per_words"])
    if enough * _SHORTEST_WORD > len(context.text):
        return
    words = sum(words_read(document, span) for span in body)
    if words >= int(context.options["min_words"]) and enough < words:
        # Words that were left out of the count are named as such, since another number stands on the page.
        where = " on the job" if words < words_read(document) else ""
        yield Hit(data={"times": _TIMES.get(times, f"only {times} times"), "words": words, "where": where})
