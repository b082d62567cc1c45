"""Words as a part of a name that no program takes amiss."""

import re

_UNSAFE = re.compile(r"[^\w.,()+-]+")
# File systems take names of 255 bytes, and some letters are four.
_LONGEST, _MOST_BYTES = 120, 180


def slug(words: str) -> str:
    """The words with hyphens for whatever a file's name had better not hold: "Denver, CO" is "Denver,-CO"."""
    name = _UNSAFE.sub("-", words).strip("-.")[:_LONGEST]
    return name.encode()[:_MOST_BYTES].decode(errors="ignore")
