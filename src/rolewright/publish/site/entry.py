"""A posting as the list of a site shows it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rolewright.knowledge.common_words import is_common
from rolewright.publish.page.summary import summary
from rolewright.publish.publication import Publication
from rolewright.publish.view import View
from rolewright.records import record

Json = dict[str, Any]

#: What the list can be narrowed by.
FACETS = ("locations", "workplace", "employment")
_SHOWN = ("pay", "locations", "workplace", "employment", "deadline")
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[-’'][^\W_]+)*[+#]*")
_SHORTEST = 3


@record
class Entry:
    """What the list tells of a posting, and by what it is found there.

    `facets` are the values by which the list is narrowed, `words` those by which the posting is found, each as
    it is written there. `posted` and `until` are days in ISO 8601. `place` tells it from the other pages of its
    posting, and is empty where there are none.
    """

    slug: str
    title: str
    language: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    facets: Mapping[str, Sequence[str]]
    words: tuple[str, ...]
    posted: str
    until: str
    place: str = ""

    @property
    def name(self) -> str:
        """The title, with the place where a posting has several pages."""
        return f"{self.title}, {self.place}" if self.place else self.title

    def to_json(self) -> Json:
        """As values that JSON can hold."""
        return {
            "slug": self.slug,
            "title": self.title,
            "language": self.language,
            "summary": self.summary,
            "facts": [list(fact) for fact in self.facts],
            "facets": {name: list(values) for name, values in self.facets.items()},
            "words": list(self.words),
            "posted": self.posted,
            "until": self.until,
            "place": self.place,
        }

    @classmethod
    def from_json(cls, told: Json) -> "Entry":
        """The entry that `to_json` told."""
        facts = tuple((str(name), str(value)) for name, value in told["facts"])
        facets = {name: tuple(values) for name, values in told["facets"].items()}
        return cls(**{**told, "facts": facts, "facets": facets, "words": tuple(told["words"])})


def entry_of(publication: Publication, view: View, slug: str) -> Entry:
    """The entry of a posting that stands under `slug`."""
    facts = {fact.fact: fact.value for fact in view.facts}
    return Entry(
        slug=slug,
        title=view.title,
        language=view.language,
        summary=summary(view.content) or "",
        facts=tuple((name, facts[name]) for name in _SHOWN if name in facts),
        facets={name: tuple(_values(name, publication)) for name in FACETS},
        words=tuple(_words(view)),
        posted=view.posted[0] if view.posted else "",
        until=view.deadline.day or "" if view.deadline else "",
        place=publication.place,
    )


def _values(facet: str, publication: Publication) -> Iterator[str]:
    facts = publication.document.facts
    if facet == "locations":
        places = [mention.value for mention in facts.locations.distinct]
        is_named = not publication.place or set(places) & set(publication.place.split("; "))
        yield from places if is_named else [publication.place]
    elif facet == "workplace":
        if facts.workplace.value is not None:
            yield facts.workplace.value.in_words.capitalize()
    else:
        for kind in facts.employment.distinct:
            yield kind.value.replace("_", "-").capitalize()


def _words(view: View) -> Iterator[str]:
    """The words by which somebody may look for the posting: those of its title, and those that few texts have."""
    from rolewright.publish.linking import words_within

    seen: set[str] = set()
    for word in _WORD.findall(view.title):
        if len(word) >= _SHORTEST and word.lower() not in seen:
            seen.add(word.lower())
            yield word
    for part in view.parts:
        for node in part.nodes:
            for words in words_within(node):
                for word in _WORD.findall(" ".join(run.text for run in words)):
                    low = word.lower()
                    if len(word) >= _SHORTEST and low not in seen and not is_common(low):
                        seen.add(low)
                        yield word
