"""A blank of a template is no fact: "[Is it on site, hybrid or remote?]" says nothing of the place."""

from rolewright.document import Fact, Facts, Mention
from rolewright.records import replace
from rolewright.text import SourceText, Span, blanks


def without_blanks(facts: Facts, source: SourceText) -> Facts:
    """The facts without what was read out of blanks."""
    open_places = blanks(source.text, source.folded)
    if not open_places:
        return facts
    changed = {
        name: fact
        for name in facts.__match_args__
        if (fact := _stated(getattr(facts, name), open_places)) is not getattr(facts, name)
    }
    return replace(facts, **changed) if changed else facts


def _stated(fact: Fact[object], open_places: list[Span]) -> Fact[object]:
    """The mentions that lie in no blank and do not begin or end with one."""
    kept = tuple(each for each in fact if not any(_is_blank(each, place) for place in open_places))
    return fact if len(kept) == len(fact.mentions) else Fact(kept)


def _is_blank(mention: Mention[object], place: Span) -> bool:
    start, end = mention.span
    # A bracket may stand outside of the words that were read, and a title may hold one besides its words.
    return place.start <= start and end <= place.end
