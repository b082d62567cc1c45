"""Tells whether two entries offer the same thing, so that a posting says it once."""

import re

from rolewright.writing.calendar_words import COUNTS

#: What is offered by nearly everybody, and told in many words.
_MATTERS = tuple(
    re.compile(rf"\b(?:{each})\b", re.IGNORECASE)
    for each in (
        r"(?:days?|weeks?)['’]? (?:of )?(?:(?:paid|annual|statutory) )*"
        r"(?:leave|holidays?|vacation|time off|pto|off)",
        r"pension|401\(?k\)?|retirement (?:plan|savings?)|superannuation",
        r"(?:health|medical|private medical) (?:insurance|care|cover(?:age)?|plan)|healthcare",
        r"(?:sick|illness) (?:pay|leave)|(?:full|paid) pay when you are ill",
        r"(?:maternity|paternity|parental) leave",
    )
)
_FIGURE = re.compile(rf"\d+(?:[.,]\d+)*|\b(?:{'|'.join(COUNTS)})\b", re.IGNORECASE)


def outdoes(one: str, other: str) -> bool:
    """Whether `one` says all that `other` does, which need not be said then.

    Of two with the same figures the longer one stays, and the first of two that are alike; with other figures
    both stay, since nobody can tell which holds.
    """
    if one == other or _matter(one) is None or _matter(one) != _matter(other):
        return False
    figures, others = set(_FIGURE.findall(one.lower())), set(_FIGURE.findall(other.lower()))
    if not others <= figures:
        return False
    return figures > others or len(one) > len(other)


def _matter(words: str) -> int | None:
    """Which of the usual things it is; None for what offers something else, or more than one."""
    found = [at for at, matter in enumerate(_MATTERS) if matter.search(words)]
    return found[0] if len(found) == 1 else None
