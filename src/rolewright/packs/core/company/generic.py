"""Sees whether what a part tells of the company would fit any other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals, Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What employers say of themselves who have nothing to tell.
_STOCK = Literals(
    (
        "best in class",
        "best talent",
        "best-in-class",
        "bright future",
        "care about our people",
        "career growth",
        "collaborative",
        "committed to",
        "commitment to",
        "core values",
        "culture of",
        "customer-centric",
        "customer-focused",
        "customers first",
        "cutting-edge",
        "dedicated team",
        "dedicated to",
        "diverse team",
        "dynamic",
        "endless",
        "exceed",
        "excellence",
        "exceptional",
        "exciting",
        "fast-growing",
        "fast growing",
        "fast-paced",
        "forward-thinking",
        "friendly",
        "fun ",
        "great place to work",
        "greatest asset",
        "hard-working",
        "hardworking",
        "high quality",
        "high-quality",
        "highest quality",
        "highest standard",
        "inclusive",
        "innovation",
        "innovative",
        "integrity",
        "like a family",
        "like family",
        "make a difference",
        "making a difference",
        "meaningful",
        "most valuable",
        "one big family",
        "opportunities for",
        "opportunity to grow",
        "our people",
        "our values",
        "passion",
        "pride ourselves",
        "professional growth",
        "proud",
        "quality service",
        "reputable",
        "reputation",
        "respect",
        "satisfaction",
        "strive",
        "success",
        "supportive",
        "talented",
        "team environment",
        "team of professionals",
        "thrive",
        "trusted",
        "unique",
        "values",
        "vibrant",
        "we believe",
        "we value",
        "well-established",
        "welcoming",
        "work hard",
        "world-class",
        "world class",
    )
)
# A figure, or a word with a capital letter in the middle of a sentence: a place, a product, a client.
_FIGURE = pattern(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b"
)
_NAME = pattern(r"(?<=[a-z,;] )[A-Z][\w&'’-]+")
#: So many stock phrases are outweighed by one figure or name.
_WORTH = 2
#: Shorter lines are no part on the company.
_SHORTEST_PART = 150


def detect(context: Context) -> Iterator[Hit]:
    """The first sentence of a part whose stock phrases outweigh its figures, places, products and clients."""
    if not context.is_advertised:
        return
    for part in context.document.of_kind(SectionKind.ABOUT):
        body = part.body
        if _would_fit_any(context, body) and not _has_more(context, part):
            yield Hit(_first_sentence(context, body))
            return


def _would_fit_any(context: Context, body: Span) -> bool:
    if body.length < _SHORTEST_PART:
        return False
    said = context.source.unwrapped[slice(*body)]
    stock = {number for number, _, _ in _STOCK.places_in(said)}
    least = int(context.options["min_stock_phrases"])
    if len(stock) < least:
        return False
    employer = (context.facts.employer.value or "").lower()
    names = {found.group().lower().rstrip("'’s") for found in _NAME.finditer(context.text, *body)}
    own = sum(1 for name in names if name not in employer) + len(_FIGURE.findall(said))
    return len(stock) - _WORTH * own >= least


def _has_more(context: Context, part: Section) -> bool:
    """Whether another part on the company goes on where this one only greets."""
    others = (other for other in context.document.of_kind(SectionKind.ABOUT) if other is not part)
    return any(other.body.length >= _SHORTEST_PART for other in others)


def _first_sentence(context: Context, body: Span) -> Span:
    start = body.start
    while start < body.end - 1 and context.text[start].isspace():
        start += 1
    return context.sentence_at(start)
