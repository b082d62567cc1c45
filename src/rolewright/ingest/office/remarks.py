"""What was left out of a file or taken in, told to its owner."""

from collections import Counter
from enum import Enum


class Remark(Enum):
    """What is worth a note; the words say it of one and of several."""

    INSERTIONS = ("1 tracked insertion was taken as accepted", "{} tracked insertions were taken as accepted")
    DELETIONS = ("1 tracked deletion was left out", "{} tracked deletions were left out")
    COMMENTS = ("1 comment was left out", "{} comments were left out")
    HIDDEN = ("1 piece of hidden text was left out", "{} pieces of hidden text were left out")
    CONTENTS = ("the table of contents was left out", "{} tables of contents were left out")
    EMBEDDED = ("1 embedded file was left out", "{} embedded files were left out")
    HEADER = ("the title was taken from the page header", "the title was taken from the page header")


Remarks = Counter[Remark]


def notes(remarks: Remarks) -> tuple[str, ...]:
    """The notes in the order in which the remarks are defined."""
    return tuple(
        one if remarks[remark] == 1 else several.format(remarks[remark])
        for remark, (one, several) in ((each, each.value) for each in Remark)
        if remarks[remark]
    )
