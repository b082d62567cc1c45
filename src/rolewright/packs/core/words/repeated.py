"""Finds phrases that are said again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_WORD = pattern(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_SMALL = frozenset(
    """
    a about all an and any are as at be been but by can do for from has have how if in into is it its may
    must not of on or other our out over so such than that the their them they this those through to up us
    we what when where which who will with within you your
    """.split()
)

# Of these a posting is full, and nobody minds.
_USUAL = frozenset(
    """
    ability candidate degree equivalent experience experienced field job knowledge level position related
    relevant required role skill skills strong team teams work working year years
    """.split()
)
_FEWEST_TELLING = 2


def detect(context: Context) -> Iterator[Hit]:
    """The first place of each phrase that is said more often than the option `max_times`."""
    most = int(context.options["max_times"])
    words = _WORD.findall(context.source.folded)
    phrases = Counter(zip(words, words[1:], words[2:], words[3:], strict=False))
    often = [phrase for phrase, times in phrases.items() if times > most and _is_telling(phrase)]
    said: list[Hit] = []
    for phrase in often:
        places = _places(context, phrase)
        if len(places) > most:
            said.append(Hit(places[0], {"times": len(places)}))
    end = 0
    for hit in sorted(said, key=lambda hit: hit.span or Span(0, 0)):
        if hit.span is not None and hit.span.start >= end:
            end = hit.span.end
            yield hit


def _is_telling(words: tuple[str, ...]) -> bool:
    """Whether a phrase begins and ends with words of content, two of which are not in every posting."""
    if not _SMALL.isdisjoint((words[0], words[-1])):
        return False
    return len({*words} - _SMALL - _USUAL) >= _FEWEST_TELLING


def _places(context: Context, words: tuple[str, ...]) -> list[Span]:
    """Where a phrase stands in sentences of the writer's own, and is no name."""
    folded = context.source.folded
    phrase = pattern(r"\b" + r"\s+".join(words) + r"\b")
    found = [
        Span(*match.span()) for block in context.prose for match in phrase.finditer(folded, *block.content)
    ]
    return [span for span in found if not _is_name(context, span)]


def _is_name(context: Context, span: Span) -> bool:
    title = context.facts.title.value or ""
    written = context.source[span]
    if written.lower() in title.lower() or context.quiet(span):
        return True
    pieces = written.split()
    return len(pieces) != len(_WORD.findall(written)) or sum(word[0].isupper() for word in pieces) > 1
