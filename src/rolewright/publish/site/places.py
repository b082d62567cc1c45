"""The places for which a posting has a page of its own, since it says something else there.

Blocks that are marked for a place make variants, and so do sentences that the company wrote for one. Each place
that the posting names within them has a page, and what is left a page for all others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from rolewright.document import Fact, JobDescription
from rolewright.knowledge.variants import AUDIENCES, Variant, is_place, lies_in, place_in_words
from rolewright.publish.publication import Publication
from rolewright.publish.publishing import publication_of
from rolewright.publish.variants import USUAL
from rolewright.records import record, replace
from rolewright.settings import Settings
from rolewright.text.marks import names_marked

#: The place of the page that is for everybody, or for everywhere that has no page of its own.
EVERYWHERE = ""


@record
class Placed:
    """A posting as one of its pages shows it.

    `place` is what the page is known by among those of its posting.
    """

    place: str
    publication: Publication


def has_places(text: str, settings: Settings) -> bool:
    """Whether the posting may be another one somewhere; nothing is parsed for that."""
    return bool(settings.sentences) or bool(_places_marked(text))


def placed(text: str, settings: Settings, on: date) -> Sequence[Placed]:
    """The posting for each of its pages, with the sentences of the law that holds there on that day.

    UsageError for a text that is no posting, and where marks are wrong.
    """
    usual = publication_of(text, settings, USUAL, on)
    if not has_places(text, settings):
        return (Placed(EVERYWHERE, usual),)
    named = _places(usual.document)
    apart = list(_apart(text, settings, named))
    rest = [place for place in named if not any(lies_in(place, other) for other in apart)]
    pages = [_at(text, settings, place, named, on) for place in apart]
    if not pages:
        return (Placed(EVERYWHERE, usual),)
    if rest or not any(_is_in_facts(page.place, page.publication.document) for page in pages):
        only = _only(usual, rest)
        pages.append(Placed(EVERYWHERE, replace(only, place="; ".join(rest))))
    if len(pages) == 1:
        # The only page of a posting is for everybody, whatever the law of its place adds.
        pages = [replace(pages[0], publication=replace(pages[0].publication, variant=USUAL, place=""))]
    return tuple(pages)


def marked_in_vain(text: str, places: Sequence[str]) -> list[str]:
    """The names for which blocks are marked that the pages for these places do not show.

    Those for colleagues are not named, since nobody looks for them on a site.
    """
    shown = [Variant(place=place or None) for place in places]
    return [
        name
        for name in names_marked(text)
        if name not in AUDIENCES and not any(variant.shows((name,)) for variant in shown)
    ]


def _places_marked(text: str) -> list[str]:
    return [name for name in names_marked(text) if name not in AUDIENCES and is_place(name)]


def _apart(text: str, settings: Settings, named: Sequence[str]) -> Iterator[str]:
    """Each place that has a page of its own, as the posting writes it, or as it is marked."""
    found: list[str] = []
    for place in _all_apart(text, settings, named):
        if not any(_is_same(place, other) for other in found):
            found.append(place)
            yield place


def _all_apart(text: str, settings: Settings, named: Sequence[str]) -> Iterator[str]:
    for mark in _places_marked(text):
        there = _places(publication_of(text, settings, Variant(place=mark)).document)
        inside = [place for place in there if lies_in(place, mark)]
        yield from inside
        if not inside and (not named or any(lies_in(mark, place) for place in named)):
            yield mark
    for place in named:
        if any(lies_in(place, where) for where, _ in settings.sentences):
            yield place


def _at(text: str, settings: Settings, place: str, named: Sequence[str], on: date) -> Placed:
    there = publication_of(text, settings, Variant(place=place.lower()), on)
    if _is_in_facts(place, there.document):
        return Placed(place.lower(), replace(there, place=place))
    words = place_in_words(_as_typed(place, text))
    return Placed(place.lower(), replace(_for_applicants_in(there, words), place=words))


def _only(publication: Publication, places: Sequence[str]) -> Publication:
    """The posting with just these of its places."""
    document = publication.document
    kept = tuple(each for each in document.facts.locations if each.value in places)
    facts = replace(document.facts, locations=Fact(kept))
    return replace(publication, document=replace(document, facts=facts))


def _for_applicants_in(publication: Publication, words: str) -> Publication:
    """The posting as one for people who live there, wherever else others may."""
    document = publication.document
    told: Mapping[str, Sequence[str]] = {**document.front_matter, "applicants_from": (words,)}
    return replace(publication, document=replace(document, front_matter=told))


def _as_typed(name: str, text: str) -> str:
    """A name out of a mark, with the capitals that it has there."""
    found = re.search(re.escape(name), text, re.IGNORECASE)
    return found[0] if found else name


def _places(document: JobDescription) -> list[str]:
    return [mention.value for mention in document.facts.locations.distinct]


def _is_in_facts(place: str, document: JobDescription) -> bool:
    return any(lies_in(each, place) for each in _places(document))


def _is_same(one: str, other: str) -> bool:
    return lies_in(one, other) and lies_in(other, one)
