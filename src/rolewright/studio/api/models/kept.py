"""Words and numbers that every database can keep."""

from typing import Annotated

from fastapi import Path
from pydantic import AfterValidator


def _can_be_kept(words: str) -> str:
    if "\x00" in words or any("\ud800" <= sign <= "\udfff" for sign in words):
        raise ValueError("it holds a sign that is no character")
    return words


#: Words that are kept, or would be.
Words = Annotated[str, AfterValidator(_can_be_kept)]

#: The largest number of a version.
MOST = 2**31 - 1

#: The number of a version in an address.
Revision = Annotated[int, Path(ge=1, le=MOST)]
