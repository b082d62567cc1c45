"""The list of a site: its entries, and what it can be narrowed by without a script."""

from collections.abc import Iterator, Mapping, Sequence

from rolewright.publish.site.entry import FACETS, Entry
from rolewright.records import record


@record
class Choice:
    """A value by which the list is narrowed; `name` is its class in the style."""

    name: str
    value: str
    count: int


@record
class Facet:
    """A fact by which the list is narrowed, with its values."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@record
class Listed:
    """An entry with the classes of its values."""

    entry: Entry
    classes: str


@record
class Index:
    """A letter with the words that begin with it, and the entries in which each stands."""

    letter: str
    words: tuple[tuple[str, tuple[Entry, ...]], ...]


def facets_of(entries: Sequence[Entry], labels: Mapping[str, str]) -> tuple[Facet, ...]:
    """What tells entries apart: facts of which there are several values."""
    found = []
    for name in FACETS:
        counts: dict[str, int] = {}
        for entry in entries:
            for value in entry.facets[name]:
                counts[value] = counts.get(value, 0) + 1
        if len(counts) > 1:
            values = sorted(counts, key=str.casefold)
            choices = tuple(Choice(f"{name}-{at}", value, counts[value]) for at, value in enumerate(values))
            found.append(Facet(name, labels[name], choices))
    return tuple(found)


def listed(entries: Sequence[Entry], facets: Sequence[Facet]) -> tuple[Listed, ...]:
    """The entries in the order of the list: the newest first, then by title."""
    by_title = sorted(entries, key=lambda entry: (entry.title.casefold(), entry.slug))
    in_order = sorted(by_title, key=lambda entry: entry.posted, reverse=True)
    names = {facet.name: {choice.value: choice.name for choice in facet.choices} for facet in facets}
    return tuple(
        Listed(
            entry,
            " ".join(
                names[facet][value] for facet in names for value in entry.facets[facet] if value in names[facet]
            ),
        )
        for entry in in_order
    )


def index_of(entries: Sequence[Entry]) -> tuple[Index, ...]:
    """The words of all entries by their letters; a word that stands in most of them helps nobody."""
    by_word: dict[str, tuple[str, list[Entry]]] = {}
    for entry in entries:
        for word in entry.words:
            by_word.setdefault(word.casefold(), (word, []))[1].append(entry)
    told = {
        key: (word, tuple(found))
        for key, (word, found) in sorted(by_word.items())
        if len(entries) < _FEW or 2 * len(found) <= len(entries)
    }
    return tuple(_by_letter(told))


_FEW = 4


def _by_letter(words: Mapping[str, tuple[str, tuple[Entry, ...]]]) -> Iterator[Index]:
    letters: dict[str, list[tuple[str, tuple[Entry, ...]]]] = {}
    for key, told in words.items():
        letters.setdefault(key[0].upper(), []).append(told)
    for letter, found in letters.items():
        yield Index(letter, tuple(found))
