"""Tells that two entries of a list say the same in nearly the same words."""

import re

_WORD = re.compile(r"[\w'’$£€%.-]*\w")
_LITTLE = frozenset(
    """
    a all also an and are as at be because been being by do does for from has have how i if in into is it its
    of on one or our out really so spend that the their them they this to us was we were what which who will
    with would you your
    """.split()
)
#: In words that tell something: shorter entries differ by one that matters.
_FEWEST = 6
#: Of the words of the shorter entry.
_MOST = 0.8


def same(one: str, other: str) -> bool:
    """Whether the one says what the other does; never where a figure or a name tells them apart."""
    first, second = _content(one), _content(other)
    shorter = min(len(first), len(second))
    if shorter < _FEWEST or len(first & second) < _MOST * shorter:
        return False
    return not any(map(_tells_apart, (first ^ second)))


def _content(text: str) -> frozenset[str]:
    """The words that carry what is said, in small letters but for names."""
    first, *others = _WORD.findall(text) or [""]
    return frozenset({first.lower(), *others} - _LITTLE)


def _tells_apart(word: str) -> bool:
    return word[:1].isupper() or any(map(str.isdigit, word))
