"""Weighs what a posting asks against what it gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, count_words

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when demands take more than `max_ratio` times the space of the offer.

    A posting that offers nothing is the matter of another rule, and few demands are never too many.
    """
    document, options = context.document, context.options
    demanding = [part.span for part in document.sections if part.kind in _DEMANDS]
    offering = [part.span for part in document.sections if part.kind is SectionKind.BENEFITS]
    if not document.is_posting or not offering or not demanding:
        return
    if _length(offering) * options["max_ratio"] < _length(demanding):
        demands = _words(context, demanding)
        if demands >= options["least_words"]:
            yield Hit(None, {"demands": demands, "offers": _words(context, offering)})


def _length(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)


def _words(context: Context, spans: Iterable[Span]) -> int:
    return sum(count_words(context.text, span) for span in spans)
