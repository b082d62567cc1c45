"""Finds a role by any title that people use, and tells why it was found."""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from rolewright.knowledge.roles.names import words_of, written_out
from rolewright.knowledge.roles.role import Variant, VariantKind
from rolewright.knowledge.roles.short_words import GENERAL
from rolewright.records import record


class Named(Protocol):
    """What a search has to know of a role."""

    @property
    def id(self) -> str:
        """The name of its file."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def variants(self) -> tuple[Variant, ...]:
        """What else it is called."""


Found = TypeVar("Found", bound=Named, covariant=True)
Searched = TypeVar("Searched", bound=Named)


class How(StrEnum):
    """Why a role was found, the surest first."""

    EXACT = "exact"
    VARIANT = "variant"
    ABBREVIATION = "abbreviation"
    WORDS = "words"


@record
class Match(Generic[Found]):
    """A role that a query may mean: by which of its names, and for `WORDS` the words in common.

    `likeness` runs from 0 to 1, and is 1 for a name as it stands.
    """

    role: Found
    how: How
    name: str
    means: str = ""
    words: tuple[str, ...] = ()
    likeness: float = 1.0


def search(query: str, roles: Iterable[Searched]) -> tuple[Match[Searched], ...]:
    """The roles that a query may mean, the likeliest first; a role stands there once.

    The names of roles are enough; `Library.names` reads no more.
    """
    return _found(query, roles, _best)


def sure(query: str, roles: Iterable[Searched]) -> tuple[Match[Searched], ...]:
    """Only those that bear the query as a name, in full or shortened: far less work than to compare words."""
    return _found(query, roles, _certain)


def _found(
    query: str,
    roles: Iterable[Searched],
    matched: Callable[["_Query", Searched], Match[Searched] | None],
) -> tuple[Match[Searched], ...]:
    asked = _Query(query)
    if not asked.words:
        return ()
    found = [match for role in roles if (match := matched(asked, role)) is not None]
    return tuple(sorted(found, key=_rank))


def _rank(match: Match[Named]) -> tuple[int, float, bool, str]:
    """The surest first; of two that are alike, the one that was found by its title."""
    is_variant = match.name != match.role.title
    return list(How).index(match.how), -match.likeness, is_variant, match.role.id


class _Query:
    def __init__(self, text: str) -> None:
        self.slug = text.strip().lower()
        self.words = words_of(text)
        self.written_out = written_out(self.words)


def _certain(asked: _Query, role: Searched) -> Match[Searched] | None:
    if asked.slug == role.id or asked.words == words_of(role.title):
        return Match(role, How.EXACT, role.title)
    for variant in role.variants:
        if asked.words == words_of(variant.name):
            is_short = variant.kind is VariantKind.ABBREVIATION
            return Match(role, How.ABBREVIATION if is_short else How.VARIANT, variant.name, variant.means)
    for name, means in _in_full(role):
        if asked.written_out == written_out(words_of(name)):
            return Match(role, How.ABBREVIATION, name, means)
    return None


def _in_full(role: Named) -> list[tuple[str, str]]:
    """The names that are no abbreviations, with what they mean."""
    return [(role.title, ""), *_variants(role, VariantKind.VARIANT)]


def _best(asked: _Query, role: Searched) -> Match[Searched] | None:
    if (match := _certain(asked, role)) is not None:
        return match
    in_full = _in_full(role)
    short = [each for each in _variants(role, VariantKind.ABBREVIATION) if len(each[0]) >= _SAFE_SHORT]
    alike = [
        match for name, means in [*in_full, *short] if (match := _alike(asked, role, name, means)) is not None
    ]
    return max(alike, key=lambda each: each.likeness, default=None)


#: Two letters among other words may mean anything: AM, PM.
_SAFE_SHORT = 3


def _variants(role: Named, kind: VariantKind) -> Iterator[tuple[str, str]]:
    return ((variant.name, variant.means) for variant in role.variants if variant.kind is kind)


_LEAST_LIKENESS = 0.45


def _alike(asked: _Query, role: Searched, name: str, means: str) -> Match[Searched] | None:
    """How much the words have in common. Words that stand in titles of all kinds count little."""
    left = list(written_out(words_of(name)))
    total = sum(map(_weight, left)) + sum(map(_weight, asked.written_out))
    common: list[str] = []
    for word in asked.written_out:
        twin = next((other for other in left if _is_same(word, other)), None)
        if twin is not None:
            left.remove(twin)
            common.append(twin)
    likeness = 2 * sum(map(_weight, common)) / total
    if likeness < _LEAST_LIKENESS or GENERAL.issuperset(common):
        return None
    return Match(role, How.WORDS, name, means, tuple(common), round(likeness, 3))


_LITTLE = 0.3


def _weight(word: str) -> float:
    return _LITTLE if word in GENERAL else 1.0


_SAFE_LENGTH = 5


def _is_same(word: str, other: str) -> bool:
    """Whether two words are one but for its number or a slip of the pen."""
    if word == other or word.removesuffix("s") == other.removesuffix("s"):
        return True
    return min(len(word), len(other)) >= _SAFE_LENGTH and word[0] == other[0] and _is_one_slip(word, other)


def _is_one_slip(word: str, other: str) -> bool:
    """Whether one letter was left out, added, changed, or swapped with its neighbour."""
    short, long = sorted((word, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[:at] + short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long
