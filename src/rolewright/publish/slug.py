"""Words as a part of a name that no program takes amiss."""

import re

_UNSAFE = re.compile(r"[^\w.,()+-]+")
_LONGEST = 120


def slug(words: str) -> str:
    """The words with hyphens for whatever a file's name had better not hold: "Denver, CO" is "Denver,-CO"."""
    return _UNSAFE.sub("-", words).strip("-.")[:_LONGEST]
