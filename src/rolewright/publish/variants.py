"""One variant of a posting: what is not for its readers vanishes, what the law of its place wants appears.

The text is cut, and its comments go, before anything else is made of it, so that no form can tell what was
left out.
"""

from datetime import date

from rolewright.knowledge.variants import Variant, in_place, mistakes_in_marks
from rolewright.parse import parse
from rolewright.publish.language_of_law import with_language_of_law
from rolewright.publish.publication import Publication
from rolewright.publish.published import Gap
from rolewright.settings import Settings
from rolewright.text.comments import without_comments
from rolewright.text.marks import hidden, marks, without_marks
from rolewright.usage import UsageError

USUAL = Variant()


def variant_of(text: str, variant: Variant, settings: Settings, on: date | None) -> Publication:
    """The posting as the variant shows it. UsageError where marks are wrong, since it might say too much.

    `on` is the day for which the law of the place is asked; without one no law is.
    """
    shown = shown_text(text, variant, settings)
    gaps: tuple[Gap, ...] = ()
    if variant.place is not None and on is not None:
        shown, gaps = with_language_of_law(shown, variant.place, settings, on)
    document = parse(without_comments(shown))
    there = in_place(document, variant.place) if variant.place else document
    written = hidden(text, variant.shows)
    return Publication(there, settings, gaps=gaps, variant=variant, written=written)


def shown_text(text: str, variant: Variant, settings: Settings) -> str:
    """The text without marks and what the variant does not show. UsageError where marks are wrong."""
    found = marks(text)
    if not found.blocks and not found.mistakes:
        return text
    declared = parse(text).front_matter.get("variants", ())
    if problems := list(mistakes_in_marks(text, (*settings.variants, *declared))):
        raise UsageError(problems)
    return without_marks(text, variant.shows)
