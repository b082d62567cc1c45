"""Types of a job description. Nothing in here guesses."""

from rolewright.document.description import Block, Heading, Item, JobDescription, Section, words_read
from rolewright.document.facts import Degree, Fact, Facts, Hours, Mention, Pay, Travel
from rolewright.document.kinds import (
    BlockKind,
    DegreeDemand,
    DegreeLevel,
    Employment,
    Level,
    OtherPayKind,
    PayKind,
    PayUnit,
    SectionKind,
    Workplace,
)
from rolewright.document.origins import Origin, OriginKind, origin_at

__all__ = [
    "Block",
    "BlockKind",
    "Degree",
    "DegreeDemand",
    "DegreeLevel",
    "Employment",
    "Fact",
    "Facts",
    "Heading",
    "Hours",
    "Item",
    "JobDescription",
    "Level",
    "Mention",
    "Origin",
    "OriginKind",
    "OtherPayKind",
    "Pay",
    "PayKind",
    "PayUnit",
    "Section",
    "SectionKind",
    "Travel",
    "Workplace",
    "origin_at",
    "words_read",
]
