"""Words and numbers that every database can keep."""

from typing import Annotated

from fastapi import Path
from pydantic import AfterValidator, WithJsonSchema

from rolewright.studio.longest import LONGEST_POSTING, must_fit
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

#: The text of a posting; what is longer is answered as too large.
PostingText = Annotated[
    Words, AfterValidator(must_fit), WithJsonSchema({"type": "string", "maxLength": LONGEST_POSTING})
]

#: The largest number of a version.
MOST = 2**31 - 1

#: The number of a version in an address.
Revision = Annotated[int, Path(ge=1, le=MOST)]
