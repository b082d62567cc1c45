"""Variants of one posting: who reads it, for which place it is, and names that its owner gave."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from rolewright.document import Fact, JobDescription
from rolewright.records import record, replace
from rolewright.text import SourceText, Span
from rolewright.text.marks import MOST_NAMES, Marked, Names, marks, names_of
from rolewright.usage import Problem, did_you_mean

if TYPE_CHECKING:
    from rolewright.knowledge.gazetteer import Place


class Audience(StrEnum):
    """Who reads a posting: everybody, or those who work there."""

    EXTERNAL = "external"
    INTERNAL = "internal"


AUDIENCES: Names = tuple(each.value for each in Audience)


@record
class Variant:
    """Which blocks of a posting are shown: those for its `audience`, its `place` and its `names`.

    `place` is the id of a law, the code of a place, or a place as people write it.
    """

    audience: Audience = Audience.EXTERNAL
    place: str | None = None
    names: Names = ()

    def shows(self, names: Names) -> bool:
        """Whether a block that is for any of these is shown."""
        return any(map(self._is, names))

    def _is(self, name: str) -> bool:
        if name in AUDIENCES:
            return name == self.audience
        return name in self.names or (self.place is not None and lies_in(self.place, name))


def variant_called(*names: str) -> Variant:
    """The variant that names as in a mark stand for together: of audiences and places the last holds."""
    variant = Variant()
    for name in names:
        wanted = " ".join(name.lower().split())
        if wanted in AUDIENCES:
            variant = replace(variant, audience=Audience(wanted))
        elif is_place(wanted):
            variant = replace(variant, place=wanted)
        else:
            variant = replace(variant, names=(*variant.names, wanted))
    return variant


def first_variant(names: Names) -> Variant:
    """The variant that counts most where blocks are marked for these names.

    Where blocks are for places, nobody reads what is left without any place.
    """
    return Variant(place=next(filter(_is_of_place, names), None))


def other_variants(names: Names, own: Sequence[str]) -> Iterator[tuple[str, Variant]]:
    """The other variants that are read where blocks are marked for these names, each with what it is called.

    `own` are the names that the owner declared; they are tried in the first of the places. Names that mean
    nothing are a mistake, which is told where their blocks are shown; that is done once for all of them.
    """
    first = first_variant(names)
    declared = _as_in_marks(own)
    for name in names:
        if _is_of_place(name) and name != first.place:
            yield name, Variant(place=name)
    others = [name for name in names if name not in AUDIENCES and not is_place(name)]
    for name in others:
        if name in declared:
            yield name, Variant(place=first.place, names=(name,))
    if unknown := tuple(name for name in others if name not in declared):
        yield " or ".join(unknown), Variant(place=first.place, names=unknown)
    if Audience.INTERNAL.value in names:
        yield Audience.INTERNAL.value, Variant(Audience.INTERNAL, first.place)


def _is_of_place(name: str) -> bool:
    return name not in AUDIENCES and is_place(name)


def _as_in_marks(own: Sequence[str]) -> frozenset[str]:
    """Declared names as marks are read."""
    return frozenset(" ".join(name.lower().split()) for name in own)


def mistakes_in_marks(text: str, own: Sequence[str]) -> Iterator[Problem]:
    """What is wrong with the marks of a text, with its lines; `own` are the names that its owner declared.

    Whatever it is, nobody can rely on what a variant would show.
    """
    source = SourceText(text)
    found = marks(text)
    for mistake in found.mistakes:
        yield Problem(mistake.message, line=source.line_of(mistake.span.start))
    for mark, told in unknown_names(found.blocks, own):
        yield Problem(told, line=source.line_of(mark.start))


def unknown_names(blocks: Sequence[Marked], own: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """Each mark with a name that is no audience, no place and no variant of one's own, and a sentence on it.

    Where there are too many names, which is a mistake by itself, none is looked up.
    """
    names = names_of(blocks)
    if len(names) > MOST_NAMES:
        return
    known = sorted({*AUDIENCES, *_as_in_marks(own)})
    told = {
        name: (
            f"“{name}” is neither internal, external, a place nor a variant of yours"
            f"{did_you_mean(name, known)}; yours are declared as “variants”, in the front matter "
            "or in rolewright.toml under [publish]."
        )
        for name in names
        if name not in known and not is_place(name)
    }
    for block in blocks:
        for name in block.names:
            if name in told:
                yield block.mark, told[name]


def is_place(name: str) -> bool:
    """Whether a name is that of a law or of a place for certain."""
    return _place(name) is not None


def in_place(document: JobDescription, place: str) -> JobDescription:
    """A posting without the places that are elsewhere, where some that it names are in `place`."""
    there = tuple(
        mention
        for mention in document.facts.locations
        if lies_in(mention.value, place) or lies_in(place, mention.value)
    )
    if not there:
        return document
    return replace(document, facts=replace(document.facts, locations=Fact(there)))


def _place(name: str) -> "Place | None":
    # Few postings have marks, and the gazetteer is large.
    from rolewright.knowledge.gazetteer import find_all
    from rolewright.knowledge.jurisdictions.known_place import known_place

    if place := known_place(name):
        return place
    found = find_all(name)
    return found[0].places[0] if len(found) == 1 and found[0].certain else None


def lies_in(inner: str, outer: str) -> bool:
    """Whether a place is another one, or lies in it."""
    place, around = _place(inner), _place(outer)
    if place is None or around is None:
        return inner == outer
    return place.lies_in(around) or _extent(place) == _extent(around)


def _extent(place: "Place") -> tuple[object, ...]:
    # Regions and countries bear several names; their codes tell them apart.
    name = place.name.lower() if place.kind in ("town", "county") else ""
    return place.kind, place.country, place.region, name, place.spans


def place_in_words(name: str) -> str:
    """A place as people write it: “us-co” is “Colorado, United States”. As it stands where it is no id."""
    from rolewright.knowledge.jurisdictions.known_place import known_place
    from rolewright.knowledge.places import country_name

    place = known_place(name)
    if place is None or not place.name:
        return name
    country = country_name(place.country) or ""
    return ", ".join(dict.fromkeys(filter(None, (place.name, country))))
