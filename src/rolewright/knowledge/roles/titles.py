"""Which role a title names for certain; everything else is for people to decide."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rolewright.knowledge.roles.names import words_of, written_out
from rolewright.text import pattern
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.knowledge.roles.role import Names

# What follows tells where or on what: "Account Manager, Cold Chain", "Nurse (Nights)", "Baker – Leeds".
_ADDED = pattern(r"\s*[,(|:;]|\s+[-–—]\s")
# Whoever has the same job for more or fewer years does in it what everybody does.
_STEPS = frozenset("experienced graduate intermediate jr junior senior snr sr".split())
_NUMERALS = frozenset("i ii iii iv 1 2 3".split())

# The surest first, as in `How`.
_TITLE, _VARIANT, _SHORT = range(3)


class Titles(NamedTuple):
    """The ids of roles by the words of their names: `spelled` as they stand, `in_full` written out.

    Words that name two roles equally well lead to none, which `spelled` says with an empty id.
    """

    spelled: dict[str, str]
    in_full: dict[str, str]

    def named(self, title: str) -> str | None:
        """The id of the role that a title names, whatever it adds to it; None unless that is certain."""
        head = title[: found.start()] if (found := _ADDED.search(title)) else ""
        for piece in filter(None, (title, head)):
            words = list(words_of(piece))
            if role := self._exactly(words):
                return role
            if _NUMERALS.issuperset(words[-1:]):
                del words[-1:]
            singular = [*words[:-1], *(word.removesuffix("s") for word in words[-1:])]
            plain = singular[1:] if _STEPS.issuperset(singular[:1]) else singular
            if role := self._exactly(words) or self._exactly(singular) or self._exactly(plain):
                return role
        return None

    def _exactly(self, words: list[str]) -> str | None:
        key = " ".join(words)
        if key in self.spelled:
            return self.spelled[key] or None
        return self.in_full.get(" ".join(written_out(words)))


def titles_of(roles: Iterable["Names"]) -> Titles:
    """The titles by which these roles are found, as surely as by a search that says more than "words"."""
    from rolewright.knowledge.roles.role import VariantKind

    spelled: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
    in_full: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
    for role in roles:
        spelled[" ".join(words_of(role.title))].add((_TITLE, role.id))
        in_full[" ".join(written_out(words_of(role.title)))].add((_SHORT, role.id))
        for variant in role.variants:
            words = words_of(variant.name)
            if variant.kind is VariantKind.ABBREVIATION:
                spelled[" ".join(words)].add((_SHORT, role.id))
            else:
                spelled[" ".join(words)].add((_VARIANT, role.id))
                in_full[" ".join(written_out(words))].add((_SHORT, role.id))
    for key, found in spelled.items():
        found |= in_full.get(" ".join(written_out(key.split())), set())
    return Titles(
        {key: _surest(found) for key, found in spelled.items()},
        {key: sure for key, found in in_full.items() if (sure := _surest(found))},
    )


def _surest(found: set[tuple[int, str]]) -> str:
    """The one role that words name best; none when several do."""
    best = min(found)[0]
    named = {role for how, role in found if how == best}
    return named.pop() if len(named) == 1 else ""
