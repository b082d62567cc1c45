"""Counts how often a posting says that something is a must."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals, Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_CUES = Literals(("must", "mandatory", "essential", "required", "imperative", "non-negotiable"))
_MUST = pattern(
    r"\b(?:you must|candidates? must|applicants? must|must(?:[- ]haves?| be| have| possess| also"
    r"| demonstrate)|a must|mandatory|is essential|are essential"
    r"|is required|are required|imperative|non[- ]negotiable|absolutely necessary)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """The first must, when so many are said that none weighs anything."""
    folded = context.source.folded
    if not _CUES.are_in(folded):
        return
    found = [
        span
        for section in context.document.of_kind(SectionKind.REQUIREMENTS)
        for match in _MUST.finditer(folded, *section.body)
        if not context.quiet(span := Span(*match.span()))
    ]
    if len(found) >= int(context.options["most"]):
        yield Hit(found[0], {"count": len(found)})
