"""Finds sentences, headings and items that were joined when line breaks were lost.

A capital letter right after a small letter, or after the sign that ends a sentence, betrays the seam. It is looked
for in the shape of the text, in which every small letter is "a" and every capital "A": that costs far less than to
look for it in the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_SHAPES = bytes.maketrans(
    (ascii_lowercase + ascii_uppercase + "!?)").encode(), ("a" * 26 + "A" * 26 + "...").encode()
)
# "team.You", "offer:Paid": the word before, the sign, the word after.
_SEAM = re.compile(r"(?P<before>[a-z]{2,})(?P<sign>[.!?]\)?|\)|:)(?P<after>[A-Z](?:[a-z]+|[A-Z]{3,}))(?!\w)")
_GLUED = re.compile(r"(?P<before>[A-Za-z]?[a-z]{2,})(?P<after>[A-Z][a-z]+)(?![\w(=])")
_WORD_START = re.compile(r"[a-z]")
_LONGEST_WORD = 30
# After these a full stop ends no sentence.
_ABBREVIATED = frozenset("dr mr mrs ms prof st".split())
# The second half of a name, an address or a file: "Node.Js", "Booking.Com".
_NAME_ENDINGS = frozenset(
    "ai app aspx co com dev doc docx edu gov html io java js jsp md me net org pdf php py rb sh ts txt uk us xls xlsx "
    "xml".split()
)
# Headings with which a posting's parts begin, as single words.
_HEADINGS = frozenset(
    "benefits compensation culture description duties education experience functions knowledge location overview "
    "perks qualifications requirements responsibilities salary schedule skills summary".split()
)
# Names that are written with a capital letter within.
_NAMES = frozenset(
    "angularjs fastapi graphql ioredis javascript linkedin loandepot macos mongodb mysql nodejs openshift powerbi "
    "postgresql pytorch quickbooks sharepoint springboot tensorflow typescript youtube".split()
)


def detect(context: Context) -> Iterator[Hit]:
    """Every seam, with the two words that meet there."""
    text = context.text
    shape = text.encode("ascii", "replace").translate(_SHAPES)
    for at in sorted({*_places(shape, b".A"), *_places(shape, b":A"), *_places(shape, b"aA")}):
        seam = _glued(context, at + 1) if shape[at : at + 1] == b"a" else _seam(text, at)
        if seam is not None and _counts(context, seam):
            span = Span(*seam.span())
            yield Hit(span, fixes=_parted(seam))


def _places(shape: bytes, pair: bytes) -> Iterator[int]:
    at = shape.find(pair)
    while at >= 0:
        yield at
        at = shape.find(pair, at + 1)


def _seam(text: str, at: int) -> re.Match[str] | None:
    """The seam at a sign: the end of a sentence, or of a heading within the line."""
    seam = _SEAM.match(text, _word_start(text, at - 1 if text[at - 1] in ".!?" else at))
    if seam is None or seam.end("sign") != at + 1 or seam["after"].lower() in _NAME_ENDINGS:
        return None
    if seam["sign"] == "." and seam["before"] in _ABBREVIATED:
        return None
    return seam


def _glued(context: Context, at: int) -> re.Match[str] | None:
    """The seam between two words without any sign: "skillsStrong", "ResponsibilitiesSupport"."""
    text = context.text
    seam = _GLUED.match(text, _word_start(text, at))
    if seam is None or seam.start("after") != at:
        return None
    before, whole = seam["before"], seam[0]
    if not before[0].islower() and before.lower() not in _HEADINGS:
        return None
    # What is written so twice is a name.
    return None if whole.lower() in _NAMES or text.count(whole) > 1 else seam
