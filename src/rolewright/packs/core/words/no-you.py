"""Sees whether the posting speaks to its reader anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import count_words, pattern

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
_TIMES = {0: "does not appear", 1: "appears only once", 2: "appears only twice"}


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when "you" stands in its body less than once in so many words."""
    if not context.is_advertised:
        return
    times = words = 0
    for section in context.document.sections:
        if section.kind in _BODY:
            said = context.source.folded[section.span.start : section.span.end]
            times += len(_YOU.findall(said))
            words += count_words(said)
    if words >= int(context.options["min_words"]) and times * int(context.options["per_words"]) < words:
        yield Hit(data={"times": _TIMES.get(times, f"appears only {times} times"), "words": words})
