"""Weighs what a posting asks against what it gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Span, count_words

if TYPE_CHECKING:
    from rolewright.document import Section
    from rolewright.rules.context import Context

_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
_NO_OFFERS = (*_DEMANDS, SectionKind.APPLY, SectionKind.EQUALITY, SectionKind.TITLE, SectionKind.OTHER)

#: So many times the limit is a whole fault.
_BY_FAR = 1.5


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when demands take more than `max_ratio` times the space of the offer.

    A posting that offers nothing is the matter of another rule, and few demands are never too many.
    """
    document, options = context.document, context.options
    demanding = [part.span for part in document.sections if part.kind in _DEMANDS]
    offering = list(_offers(document.sections))
    if not document.is_posting or not offering or not demanding:
        return
    ratio, most = _length(demanding) / _length(offering), options["max_ratio"]
    if ratio > most:
        demands, least = _words(context, demanding), options["least_words"]
        if demands >= least:
            said = {"demands": demands, "offers": _words(context, offering)}
            far = min(extent(ratio, most, most * _BY_FAR), extent(demands, least, least * _BY_FAR))
            yield Hit(None, said, extent=far)


def _offers(parts: Sequence[Section]) -> Iterator[Span]:
    """The parts on the offer, with what stands below their headings without a heading of its own."""
    is_below = False
    for part in parts:
        if part.heading is not None:
            is_below = part.kind is SectionKind.BENEFITS
        if part.kind is SectionKind.BENEFITS or (is_below and part.kind not in _NO_OFFERS):
            yield part.span


def _length(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)


def _words(context: Context, spans: Iterable[Span]) -> int:
    return sum(count_words(context.text, span) for span in spans)
