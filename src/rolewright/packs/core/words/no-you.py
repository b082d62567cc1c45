"""Sees whether the posting speaks to its reader anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind, words_read
from rolewright.findings import Hit, extent
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Both begin with the letters that are rarest, so that most of a text is passed over at the speed of a search.
#: A sentence, an item or a line that speaks to the reader; two "you" in one of them are one address.
_SPOKEN = pattern(r"(?:y(?<!\wy)ou(?:r|rs|rself)?|u(?<!\wu)(?:r|(?![.&])))\b[^.!?\n]*")
# After "What you'll do" or "In this job you will:" each plain verb is said to the reader.
_ANNOUNCED = pattern(
    r"you(?:(?:(?<=\bwhat you)|(?<=\bhow you)|(?<=\bthings you)|(?<=\bwhere you)|(?<=\bwhy you)"
    r"|(?<=\bthat you))(?:'ll| will| would| do\b)?[^.!?\n]{0,30}|(?<=\byou)(?:'ll| will| would):)"
)
_FIRST_WORD = pattern(r"[a-z]+")
# "Apply with your CV" and the law's sentences stand in postings that are about a "candidate" all through.
_BODY = frozenset(SectionKind) - {
    SectionKind.TITLE,
    SectionKind.APPLY,
    SectionKind.EQUALITY,
    SectionKind.OTHER,
}
#: In a text of so many times the least there was room for it.
_ROOM_ENOUGH = 1.5
_TIMES = {0: "does not appear", 1: "appears in one sentence", 2: "appears in two sentences"}


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when less than one sentence or item in so many words speaks to its reader."""
    if not context.is_advertised:
        return
    times = orders = words = 0
    document = context.document
    for section in document.sections:
        if section.kind in _BODY:
            said = context.source.folded[section.span.start : section.span.end]
            times += len(_SPOKEN.findall(said))
            words += words_read(document, section.span)
            orders += _orders(context, section)
    least, enough = int(context.options["min_words"]), words / int(context.options["per_words"])
    if words >= least and times + orders < enough:
        # Words that were left out of the count are named as such, since another number stands on the page.
        where = " on the job" if words < words_read(document) else ""
        said = _TIMES.get(times, f"appears in only {times} sentences")
        lacking = min(extent(words, least, least * _ROOM_ENOUGH), 1 - (times + orders) / enough)
        yield Hit(data={"times": said, "words": words, "where": where}, extent=lacking)


def _orders(context: Context, section: Section) -> int:
    """The sentences and items that go on with a line to the reader: "You will:", below it "Run the shop"."""
    folded = context.source.folded
    line = _ANNOUNCED.search(folded, *section.span)
    if line is None:
        return 0
    begun = (_FIRST_WORD.search(folded, *each) for each in context.sentences() if line.end() <= each.start)
    words = [each[0] for each in begun if each and each.start() < section.span.end]
    return sum(1 for word in words if (known := context.verb(word)) and known.form == "base")
