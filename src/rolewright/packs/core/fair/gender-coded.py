"""Weighs the two kinds of trait words against each other, each word once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_MASCULINE = tuple(
    "advent aggress ambiti assert athlet autonom compet confid courag decisi determin domina force headst"
    " impuls indepe outspo reckle self stubbo superi".split()
)
# As many letters as tell the feminine words apart, and hold the forms of one together.
_STEM = 4


def detect(context: Context) -> Iterator[Hit]:
    """One remark on the whole posting, when many different words of one side face hardly any of the other."""
    sides: dict[str, dict[str, str]] = {"masculine": {}, "feminine": {}}
    for match in context.matches:
        word = context.source.folded[match.start : match.end].split(" ")[0]
        stem = next((stem for stem in _MASCULINE if word.startswith(stem)), None)
        # "Ambitious" and "ambition" are one word.
        sides["masculine" if stem else "feminine"].setdefault(stem or word[:_STEM], word)
    for side, other in (("masculine", "feminine"), ("feminine", "masculine")):
        words = sides[side]
        if len(words) >= context.options["least"] and len(sides[other]) <= context.options["most_of_other"]:
            listed = ", ".join(words.values())
            yield Hit(None, {"count": len(words), "side": side, "words": listed, "others": len(sides[other])})
