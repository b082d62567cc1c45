"""Mends what encodings and word processors did to the words of a posting that was taken out of a file."""

import re
from itertools import accumulate, pairwise

from rolewright.ingest.ingested import Ingested
from rolewright.records import replace
from rolewright.text import misread

_NOTE = "signs were mended that had been read in a wrong encoding, or that nobody sees"
# Soft hyphens, joiners that join nothing, marks of byte order, and control characters.
_UNSEEN = re.compile(r"[\u00ad\u200b\u2060\ufeff]+|[\x00-\x08\x0b\x0c\x0e-\x1f]+")


def mended(ingested: Ingested) -> Ingested:
    """The posting with misread signs read right and without signs that nobody sees."""
    before = ingested.text
    if _mend(before) == before:
        return ingested
    # Piece by piece, so that every origin keeps its words.
    starts = [0, *(origin.start for origin in ingested.origins), len(before)]
    pieces = [_mend(before[start:end]) for start, end in pairwise(starts)]
    lengths = accumulate(map(len, pieces))
    origins = [origin._replace(start=start) for origin, start in zip(ingested.origins, lengths, strict=False)]
    return replace(ingested, text="".join(pieces), origins=tuple(origins), notes=(*ingested.notes, _NOTE))


def _mend(text: str) -> str:
    return _UNSEEN.sub("", misread.mended(text))
