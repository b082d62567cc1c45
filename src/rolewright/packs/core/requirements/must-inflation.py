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
    most = int(context.options["most"])
    bodies = [each.body for each in context.document.of_kind(SectionKind.REQUIREMENTS)]
    if sum(len(_CUES.places_in(folded[slice(*body)])) for body in bodies) < most:
        return
    found = [Span(*match.span()) for body in bodies for match in _MUST.finditer(folded, *body)]
    found = [span for span in found if not context.quiet(span)]
    if len(found) >= most:
        yield Hit(found[0], {"count": len(found)})
