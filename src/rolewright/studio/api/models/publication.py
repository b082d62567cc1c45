"""What was published, as the API tells it."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.gap import GapTold
from rolewright.studio.api.models.kept import Words
from rolewright.studio.tables.publication import Publication
from rolewright.usage import Problem


class PublicationTold(BaseModel):
    """A posting as it was given out once; its file is at `file`."""

    id: str
    posting_id: str
    revision: int
    form: str
    variant: list[str]
    file_name: str
    file: str
    gaps: list[GapTold]
    notes: list[str]
    at: datetime
    author: str

    @classmethod
    def of(cls, publication: Publication) -> "PublicationTold":
        """What was given out."""
        return cls(
            id=publication.id,
            posting_id=publication.posting_id,
            revision=publication.revision,
            form=publication.form,
            variant=publication.variant,
            file_name=publication.file_name,
            file=f"/api/v1/publications/{publication.id}/file",
            gaps=[GapTold.model_validate(gap) for gap in publication.gaps],
            notes=publication.notes,
            at=publication.at,
            author=publication.author,
        )


class NewPublication(Asked):
    """What to give out: names of variants are audiences, places and the team's own names, all together."""

    form: Words = Field(max_length=40)
    variant: list[Words] = Field(default_factory=list, max_length=10)
    with_blanks: bool = False


class FormState(BaseModel):
    """A form, and when the posting was given out in it last."""

    name: str
    label: str
    ending: str
    is_for_people: bool
    last: PublicationTold | None
    is_behind: bool = Field(description="whether the posting was saved since")


class Hindrance(BaseModel):
    """Why nobody may read a posting yet, and on which line of its text."""

    message: str
    line: int | None

    @classmethod
    def of(cls, problem: Problem) -> "Hindrance":
        """The problem as it is told."""
        return cls(message=problem.message, line=problem.line)


class PublishingState(BaseModel):
    """How a posting stands: its forms and variants, what speaks against it, and what changed since."""

    forms: list[FormState]
    variants: list[str]
    blanks: list[Hindrance] = Field(description="what is to be filled in before anybody may read it")
    is_left_out: bool = Field(description="the careers site leaves it out until its blanks are filled")
    errors: list[Hindrance] = Field(description="errors that are open, and laws that are broken")
    changes: dict[str, Any] | None = Field(description="rolewright.diff/1, since the last was given out")
    history: list[PublicationTold]
