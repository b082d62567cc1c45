"""Finds a role by any title that people use, and tells why it was found."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum

from rolewright.knowledge.roles.role import Role, VariantKind
from rolewright.knowledge.roles.short_words import GENERAL, SHORT
from rolewright.records import record


class How(StrEnum):
    """Why a role was found, the surest first."""

    EXACT = "exact"
    VARIANT = "variant"
    ABBREVIATION = "abbreviation"
    WORDS = "words"


@record
class Match:
    """A role that a query may mean: by which of its names, and for `WORDS` the words in common.

    `likeness` runs from 0 to 1, and is 1 for a name as it stands.
    """

    role: Role
    how: How
    name: str
    means: str = ""
    words: tuple[str, ...] = ()
    likeness: float = 1.0


def search(query: str, roles: Iterable[Role]) -> tuple[Match, ...]:
    """The roles that a query may mean, the likeliest first; a role stands there once."""
    asked = _Query(query)
    if not asked.words:
        return ()
    found = [match for role in roles if (match := _best(asked, role)) is not None]
    return tuple(sorted(found, key=_rank))


def _rank(match: Match) -> tuple[int, float, bool, str]:
    """The surest first; of two that are alike, the one that was found by its title."""
    is_variant = match.name != match.role.title
    return list(How).index(match.how), -match.likeness, is_variant, match.role.id


class _Query:
    def __init__(self, text: str) -> None:
        self.slug = text.strip().lower()
        self.words = _words(text)
        self.written_out = _written_out(self.words)


def _best(asked: _Query, role: Role) -> Match | None:
    if asked.slug == role.id or asked.words == _words(role.title):
        return Match(role, How.EXACT, role.title)
    for variant in role.variants:
        if asked.words == _words(variant.name):
            is_short = variant.kind is VariantKind.ABBREVIATION
            return Match(role, How.ABBREVIATION if is_short else How.VARIANT, variant.name, variant.means)
    written_out = [(role.title, ""), *_variants(role, VariantKind.VARIANT)]
    for name, means in written_out:
        if asked.written_out == _written_out(_words(name)):
            return Match(role, How.ABBREVIATION, name, means)
    short = [each for each in _variants(role, VariantKind.ABBREVIATION) if len(each[0]) >= _SAFE_SHORT]
    alike = [
        match
        for name, means in [*written_out, *short]
        if (match := _alike(asked, role, name, means)) is not None
    ]
    return max(alike, key=lambda each: each.likeness, default=None)


#: Two letters among other words may mean anything: AM, PM.
_SAFE_SHORT = 3


def _variants(role: Role, kind: VariantKind) -> Iterator[tuple[str, str]]:
    return ((variant.name, variant.means) for variant in role.variants if variant.kind is kind)


_LEAST_LIKENESS = 0.45


def _alike(asked: _Query, role: Role, name: str, means: str) -> Match | None:
    """How much the words have in common. Words that stand in titles of all kinds count little."""
    left = list(_written_out(_words(name)))
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


_FORMS = re.compile(r"\((?:[a-z]/)+[a-z]\)", re.IGNORECASE)  # such as (m/f/d)
_WORD = re.compile(r"[a-z0-9+#]+")


def _words(text: str) -> tuple[str, ...]:
    """The words of a title, whatever its case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", _FORMS.sub(" ", text).lower().replace("&", " and "))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return tuple(word for word in _WORD.findall(plain.replace(".", "").replace("'", "")) if word != "the")


def _written_out(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(full for word in words for full in SHORT.get(word, word).split())
