"""Which variants of postings a user wants."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rolewright.cli.inputs import Posting
from rolewright.document import JobDescription
from rolewright.knowledge.variants import AUDIENCES, Variant, in_place, is_place, variant_called
from rolewright.parse import parse
from rolewright.publish.slug import slug
from rolewright.text.marks import hidden, names_marked
from rolewright.tuples import NamedTuple
from rolewright.usage import UsageError, did_you_mean

if TYPE_CHECKING:
    import argparse


def add_variant(parser: "argparse._ActionsContainer", help: str) -> None:
    """Which variant of postings with marked blocks; several names stand for one variant together."""
    parser.add_argument("--variant", action="append", metavar="NAME", help=help)


def document_of(text: str, names: Sequence[str] | None) -> JobDescription:
    """A posting as the variant of these names shows it, at the places that its words have in the text."""
    variant = variant_called(*names or ())
    document = parse(hidden(text, variant.shows))
    return in_place(document, variant.place) if variant.place else document


def left_out(posting: Posting) -> list[str]:
    """For whom blocks are marked that are not shown where nobody has asked for them."""
    return [name for name in names_marked(posting.text) if not Variant().shows((name,))]


class Wanted(NamedTuple):
    """A variant, and what its files are named after; nothing for the usual one."""

    variant: Variant
    label: str


def variants_wanted(options: "argparse.Namespace", postings: Sequence[Posting]) -> list[Wanted]:
    """One variant for each place, or else one. UsageError with every name that means nothing."""
    names = list(dict.fromkeys(" ".join(name.lower().split()) for name in options.variant or ()))
    places = [*(options.places or ()), *(name for name in names if _is_of_place(name))]
    others = [name for name in names if not _is_of_place(name)]
    problems = [*_unknown_places(places), *_unmarked(others, postings)]
    if problems:
        raise UsageError(problems)
    if options.audience:
        others.append(options.audience)
    return [
        Wanted(variant_called(*others, *([place] if place else ())), _label([*others, place or ""]))
        for place in places or [None]
    ]


def _is_of_place(name: str) -> bool:
    return name not in AUDIENCES and is_place(name)


def _label(names: Sequence[str]) -> str:
    return "-".join(filter(None, map(slug, names))).lower()


def _unknown_places(places: Sequence[str]) -> list[str]:
    unknown = "names no place that is known; try an id such as us-co, or a town with its state: “Denver, CO”"
    return [f"“{place}” {unknown}" for place in places if not is_place(place)]


def _unmarked(names: Sequence[str], postings: Sequence[Posting]) -> list[str]:
    """Names for which no block of any posting is marked; everybody may be internal or external."""
    if all(name in AUDIENCES for name in names):
        return []
    marked = {name for posting in postings for name in names_marked(posting.text)}
    return [
        f"no block is marked for “{name}”{did_you_mean(name, sorted(marked))}"
        for name in names
        if name not in marked and name not in AUDIENCES
    ]
