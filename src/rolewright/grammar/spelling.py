"""Tells a slip of the keyboard from a word that a dictionary happens not to know.

Postings are full of names of products, trades and places, so an unknown word alone means nothing. It is
called misspelt only when one known word, and no other, is what the writer must have meant.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

_SHORTEST = 6
# A capital letter may make a name of it, so the word must be long and what was meant frequent.
_SHORTEST_CAPITALISED = 7
_SHORTEST_OF_TWO_SLIPS = 9
# How many letters at least follow where a word differs from one that is not frequent.
_SUREST_END = 3
# Two words may begin alike and differ in one letter soon: "fundings" and "findings".
_SHORTEST_BEGINNING = 3
_PREFIXES = (
    "anti bio co cyber de e inter intra macro mega meta micro mis multi non over post pre re sub un under up"
).split()
_APOSTROPHES = dict(
    pair.split(">")
    for pair in (
        "arent>aren't childrens>children's couldnt>couldn't didnt>didn't doesnt>doesn't dont>don't "
        "hadnt>hadn't hasnt>hasn't havent>haven't isnt>isn't shouldnt>shouldn't theyll>they'll "
        "theyre>they're "
        "wasnt>wasn't werent>weren't weve>we've wouldnt>wouldn't youll>you'll youre>you're youve>you've"
    ).split()
)


def _words_in(name: str) -> frozenset[str]:
    return frozenset((Path(__file__).parent / name).read_text("utf-8").split())


#: Words that fill postings: what is meant when something one letter off is written.
FREQUENT = _words_in("frequent_words.txt")
#: Words of the trades that no general dictionary has.
VOCABULARY = _words_in("vocabulary.txt")


def meant(word: str, suggestions: Iterable[str], is_known: Callable[[str], bool]) -> str | None:
    """What the writer of an unknown word must have meant; None when that is not certain.

    `is_known` tells whether a word stands in a dictionary.
    """
    lower = word.lower()
    if lower in _APOSTROPHES:
        return _like(word, _APOSTROPHES[lower])
    capitalised = word[:1].isupper()
    if len(word) < (_SHORTEST_CAPITALISED if capitalised else _SHORTEST) or lower in VOCABULARY:
        return None
    if not lower.isascii() or not lower.isalpha() or word[1:] != lower[1:]:
        return None
    known = {each.lower() for each in suggestions if each.isalpha() and each.lower() != lower}
    near = {each for each in known if _is_one_slip(lower, each)}
    if lower.endswith("s") and is_known(lower[:-1]):
        return None
    if not near & FREQUENT and any(map(is_known, _unprefixed(lower))):
        return None
    sure = {each for each in near if each in FREQUENT or not (capitalised or _is_doubtful(lower, each))}
    if not near and len(word) >= _SHORTEST_OF_TWO_SLIPS:
        near = sure = {each for each in known & FREQUENT if _is_two_slips(lower, each)}
    # Of several words one letter away, a frequent one is no more certain than the others.
    return _like(word, sure.pop()) if len(near) == 1 and sure else None


def _unprefixed(word: str) -> Iterator[str]:
    """What follows a prefix, from which `word` may have been formed."""
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 3:
            yield word[len(prefix) :]


def _is_doubtful(written: str, meant: str) -> bool:
    """Whether a letter was changed for another, or the words differ near the end, where endings vary."""
    is_changed = len(written) == len(meant) and sorted(written) != sorted(meant)
    return is_changed or len(written) - _common(written, meant) < _SUREST_END


def _like(word: str, replacement: str) -> str:
    return replacement.capitalize() if word[:1].isupper() else replacement


def _is_one_slip(written: str, meant: str) -> bool:
    """Whether one letter was left out, added, changed or swapped with the next, and it is no other form."""
    if written[0] != meant[0] or _is_inflected(written, meant):
        return False
    short, long = sorted((written, meant), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    if at < _SHORTEST_BEGINNING and sorted(short) != sorted(long):
        return False
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long[at:]


def _is_two_slips(written: str, meant: str) -> bool:
    """Whether all but two letters in a row stand as they should, or one is missing and one too many."""
    if written[:2] != meant[:2] or abs(len(written) - len(meant)) > 1 or _is_inflected(written, meant):
        return False
    start = _common(written, meant)
    end = _common(written[start:][::-1], meant[start:][::-1])
    return max(len(written), len(meant)) - start - end <= 3 and end > 1


def _common(one: str, other: str) -> int:
    """How many letters two words share from their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _is_inflected(written: str, meant: str) -> bool:
    """Whether the words differ by an ending: a plural or a form that the dictionary lacks is no slip."""
    short, long = sorted((written, meant), key=len)
    return long.startswith(short) and long[len(short) :] in (
        "s",
        "e",
        "d",
        "r",
        "n",
        "y",
        "ed",
        "es",
        "ee",
        "o",
    )
