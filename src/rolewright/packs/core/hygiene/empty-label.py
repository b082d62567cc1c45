"""Finds labels of a form that nobody filled in: the next line is a label too, or there is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_NOTHING = pattern(r"[ \t*_]*(?=\n|\Z)")
# Between two empty rows, there may be one whose label the card does not know.
_BETWEEN_ROWS = pattern(r"[\s*_]*(?:[^\n:]{1,40}:[\s*_]*\n\s*)*[\s*_•-]*")
_BEFORE = frozenset("*_-• \t")
# A label with a value or without, or the end of the text.
_NEXT_LABEL = pattern(
    r"\s*(?:\Z|[*_•\- \t]{0,6}[A-Z][\w/'-]{0,20}(?: [\w/&'-]{1,20}){0,3}"
    r"(?: ?\([^)\n]{1,30}\))?[ *_]{0,3}:(?!//))"
)


def detect(context: Context) -> Iterator[Hit]:
    """Every label alone in its line, before another label or the end; of empty rows, the first."""
    text = context.text
    row_before = -1
    for words in context.matches:
        rest = _NOTHING.match(text, words.end)
        if rest is None or not _NEXT_LABEL.match(text, rest.end()):
            continue
        if _BEFORE.issuperset(text[context.line_at(words.start).start : words.start]):
            is_next_row = row_before >= 0 and _BETWEEN_ROWS.fullmatch(text, row_before, words.start)
            row_before = words.end
            if not is_next_row:
                yield Hit(words)
