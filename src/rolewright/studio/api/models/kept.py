"""Words and numbers that every database can keep."""

from typing import Annotated

from fastapi import Path
from pydantic import AfterValidator

from rolewright.studio.words import shown
from rolewright.text import pattern

# The end of a text in C, and halves of characters.
_UNFIT = pattern("[\x00\ud800-\udfff]")


def _can_be_kept(words: str) -> str:
    if _UNFIT.search(words):
        raise ValueError(shown("This holds a sign that is no character."))
    return words


#: Words that are kept, or would be.
Words = Annotated[str, AfterValidator(_can_be_kept)]

#: The largest number of a version.
MOST = 2**31 - 1

#: The number of a version in an address.
Revision = Annotated[int, Path(ge=1, le=MOST)]
