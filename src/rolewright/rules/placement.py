"""Where in a posting the words of a rule count."""

from rolewright.document import BlockKind
from rolewright.rules.analysis import Analysis
from rolewright.rules.rule import Lexical, Where
from rolewright.text import Span, pattern

# What may stand before the first word of an item or sentence: emphasis, quotes, brackets, a lost bullet.
_BEFORE_FIRST_WORD = pattern(r"[\s*_\"'“‘(\[•·▪◦●-]*")


class Placement:
    """The place, sections and zones of a card, as a test of a span."""

    __slots__ = ("_lexical",)

    def __init__(self, lexical: Lexical) -> None:
        self._lexical = lexical

    def allows(self, analysis: Analysis, span: Span) -> bool:
        """Whether words at `span` count."""
        lexical = self._lexical
        if lexical.sections or lexical.not_sections:
            kind = analysis.kind_at(span.start)
            if kind in lexical.not_sections or (lexical.sections and kind not in lexical.sections):
                return False
        if lexical.where is not Where.TEXT and not _stands(analysis, span, lexical.where):
            return False
        return not analysis.zones.quiet(span, lexical.not_in)


def _stands(analysis: Analysis, span: Span, where: Where) -> bool:
    if where is Where.TITLE:
        return analysis.title is not None and analysis.title.contains(span)
    if where is Where.OPENING:
        return analysis.opening is not None and analysis.opening.contains(span)
    if where is Where.HEADING:
        block = analysis.block_at(span.start)
        return block is not None and block.kind is BlockKind.HEADING
    if where is Where.SENTENCE_START:
        return _opens(analysis, analysis.sentence_at(span.start), span)
    item = analysis.item_at(span.start)
    return item is not None and (where is Where.ITEM or _opens(analysis, item.span, span))


def _opens(analysis: Analysis, whole: Span, span: Span) -> bool:
    """Whether nothing but signs stands before `span` in `whole`."""
    first = _BEFORE_FIRST_WORD.match(analysis.source.text, whole.start, span.start)
    return first is not None and first.end() == span.start
