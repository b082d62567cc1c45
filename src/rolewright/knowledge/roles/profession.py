"""What rules need of a role: what the whole profession does and has anyway, and what its demands are for.

A check asks for the profession of its posting alone, and takes it from the index; no role file is read.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from rolewright.knowledge.roles.index import load_index
from rolewright.knowledge.roles.titles import Titles, titles_of
from rolewright.tuples import NamedTuple


class Usual(NamedTuple):
    """How postings put a duty or a demand of the profession and tell nothing; `stems` are those of the words.

    The whole profession does or has what is `bland` anyway. `advice` is what to tell of a duty instead:
    questions to the manager, or what it should lead to.
    """

    stems: frozenset[str]
    bland: bool
    advice: str = ""


#: By one of its stems, so that few have to be compared with a sentence.
Usuals = Mapping[str, tuple[Usual, ...]]


def by_stem(usual: Iterable[Usual]) -> Usuals:
    """Each under the longest of its stems, which is the one that says most."""
    found: dict[str, tuple[Usual, ...]] = {}
    for each in usual:
        key = max(sorted(each.stems), key=len)
        found[key] = (*found.get(key, ()), each)
    return found


class Need(NamedTuple):
    """A demand of the profession, and the duties that it serves.

    `forms` and `duties` are the stems of the wordings of either; `tasks` names the duties for people.
    """

    forms: tuple[frozenset[str], ...]
    duties: tuple[frozenset[str], ...]
    tasks: tuple[str, ...]


class Profession(NamedTuple):
    """A role as rules see it.

    `name` is its title within a sentence, `title` are the stems of that, `words` those of its trade. `usual`
    are duties, and `granted` demands.
    """

    name: str
    title: frozenset[str]
    words: frozenset[str]
    usual: Usuals
    granted: Usuals
    needs: tuple[Need, ...]


class Professions(NamedTuple):
    """Every profession, by id and by title; a user's own come before those of the library."""

    titles: Titles
    own: Mapping[str, Profession]

    def meant(self, role: str | None, title: str | None) -> Profession | None:
        """The profession of a posting that names its `role`, or has a `title` that does so for certain."""
        for name in filter(None, (role, title)):
            found = self._with_id(name) or self._with_id(self.titles.named(name) or "")
            if found is not None:
                return found
        return None

    def _with_id(self, role: str) -> Profession | None:
        return self.own.get(role) or of_library(role)


@cache
def of_library(role: str) -> Profession | None:
    """The profession of one of the program's own roles, by its id."""
    from rolewright.index_file import unpacked

    packed = load_index().professions.get(role)
    if packed is None:
        return None
    name, title, words, usual, granted, needs = unpacked(packed)
    return Profession(
        name,
        frozenset(title),
        frozenset(words),
        _unpacked(usual),
        _unpacked(granted),
        tuple(
            Need(tuple(map(frozenset, forms)), tuple(map(frozenset, duties)), tasks)
            for forms, duties, tasks in needs
        ),
    )


def _unpacked(usual: Mapping[str, Iterable[tuple[Iterable[str], bool, str]]]) -> Usuals:
    return {
        key: tuple(Usual(frozenset(carried), bland, advice) for carried, bland, advice in each)
        for key, each in usual.items()
    }


@cache
def library() -> Professions:
    """The professions of the library alone."""
    return Professions(Titles(*load_index().unpacked_titles()), {})


def with_own(folders: Iterable[Path]) -> Professions:
    """Those of the library and of a user's own role files. UsageError with all that is wrong in these."""
    from rolewright.knowledge.roles.distilling import profession_of
    from rolewright.knowledge.roles.load import Library

    roles = Library(folders)
    own = {role.id: profession_of(role) for role in roles.own}
    return Professions(titles_of(roles.names), own)
