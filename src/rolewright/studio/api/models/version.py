"""The versions of a posting and what differs between them, as the API tells them."""

from datetime import datetime

from pydantic import BaseModel, Field

from rolewright.compare import Comparison
from rolewright.compare.comparison_text import FACT_NAMES
from rolewright.report.part_names import PART_NAMES
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import MOST, Words
from rolewright.studio.api.models.translatable import Translatable
from rolewright.studio.postings.difference_summary import summary
from rolewright.studio.postings.differences import Line
from rolewright.studio.postings.versions import Sitting
from rolewright.studio.tables.version import Version


class VersionTold(BaseModel):
    """A version. `cause` is how it came about, `name` what somebody called it."""

    revision: int
    at: datetime
    author: str
    cause: str
    name: str
    score: int | None

    @classmethod
    def of(cls, version: Version) -> "VersionTold":
        """The version without its text."""
        return cls(
            revision=version.revision,
            at=version.at,
            author=version.author,
            cause=version.cause,
            name=version.note,
            score=version.score,
        )


class VersionWhole(VersionTold):
    """A version with its text."""

    text: str

    @classmethod
    def of(cls, version: Version) -> "VersionWhole":
        """The version with its text."""
        return cls(**VersionTold.of(version).model_dump(), text=version.text)


class SittingTold(BaseModel):
    """Versions that one person wrote one after another, the newest first."""

    author: str
    begun: datetime
    ended: datetime
    first: int
    last: int
    score: int | None
    versions: list[VersionTold]

    @classmethod
    def of(cls, sitting: Sitting) -> "SittingTold":
        """The sitting on the wire."""
        return cls(
            author=sitting.author,
            begun=sitting.begun,
            ended=sitting.ended,
            first=sitting.versions[-1].revision,
            last=sitting.versions[0].revision,
            score=sitting.versions[0].score,
            versions=[VersionTold.of(version) for version in sitting.versions],
        )


class SittingList(BaseModel):
    """The sittings of a posting, the newest first. `total` counts them; `next` begins the next page."""

    items: list[SittingTold]
    total: int
    next: str | None = None


class VersionName(Asked):
    """What a version is called; nothing takes the name away."""

    name: Words = Field(max_length=120)


class Restoring(Asked):
    """The newest revision that somebody saw who wants an older one back."""

    base: int = Field(ge=1, le=MOST)


class FactDifference(BaseModel):
    """A fact that is not what it was; no value where nothing was stated."""

    fact: str
    label: str
    before: list[str]
    after: list[str]


class StatementDifference(BaseModel):
    """A sentence or entry that was dropped, added, reworded, or moved between must and wish."""

    change: str
    kind: str
    part: str
    before: str | None
    after: str | None


class Meaning(BaseModel):
    """What changed in meaning."""

    summary: str
    translatable: Translatable = Field(description="the summary in pieces")
    facts: list[FactDifference]
    statements: list[StatementDifference]

    @classmethod
    def of(cls, comparison: Comparison) -> "Meaning":
        """The comparison of two postings on the wire."""
        said = summary(comparison)
        return cls(
            summary=said,
            translatable=Translatable.of(said),
            facts=[
                FactDifference(
                    fact=change.fact,
                    label=FACT_NAMES.get(change.fact, change.fact),
                    before=list(change.before),
                    after=list(change.after),
                )
                for change in comparison.facts
            ],
            statements=[
                StatementDifference(
                    change=change.change.value,
                    kind=change.kind.value,
                    part=PART_NAMES[change.kind],
                    before=change.before.text if change.before else None,
                    after=change.after.text if change.after else None,
                )
                for change in comparison.statements
            ],
        )


class PieceTold(BaseModel):
    """Words that are in both texts, or in one alone."""

    kind: str
    text: str


class LineTold(BaseModel):
    """A line of a difference; of `left_out` ones that follow each other nothing is to be told."""

    kind: str
    line: int
    pieces: list[PieceTold]
    left_out: int

    @classmethod
    def of(cls, line: Line) -> "LineTold":
        """The line on the wire."""
        pieces = [PieceTold(kind=piece.kind.value, text=piece.text) for piece in line.pieces]
        return cls(kind=line.kind.value, line=line.number, pieces=pieces, left_out=line.left_out)


class Difference(BaseModel):
    """What differs between two versions: in meaning, and in words."""

    before: VersionTold
    after: VersionTold
    meaning: Meaning
    words: list[LineTold]
