"""Postings, as the API tells them."""

from datetime import date, datetime

from pydantic import BaseModel, Field

from rolewright.ingest import LONGEST_TEXT
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import MOST, Words
from rolewright.studio.postings.state import EXPIRED
from rolewright.studio.tables.posting import Posting


class PostingSummary(BaseModel):
    """A posting in a list. `state` is `expired` for one that is published and past its deadline.

    `is_gone` tells that its file in the folder was deleted; the posting is kept.
    """

    id: str
    title: str
    employer: str
    place: str
    team: str
    state: str
    language: str
    deadline: date | None
    words: int
    score: int | None
    parts: dict[str, int]
    errors: int
    warnings: int
    legal: str
    revision: int
    file: str | None
    is_gone: bool
    changed_at: datetime
    changed_by: str | None

    @classmethod
    def of(cls, posting: Posting, today: date, names: dict[str, str] | None = None) -> "PostingSummary":
        """The summary as of today; `names` are those of the accounts, by their ids."""
        is_over = posting.state == "published" and posting.deadline is not None and posting.deadline < today
        return cls(
            id=posting.id,
            title=posting.title,
            employer=posting.employer,
            place=posting.place,
            team=posting.team,
            state=EXPIRED if is_over else posting.state,
            language=posting.language,
            deadline=posting.deadline,
            words=posting.words,
            score=posting.score,
            parts=posting.parts,
            errors=posting.errors,
            warnings=posting.warnings,
            legal=posting.legal,
            revision=posting.revision,
            file=posting.file,
            is_gone=posting.file_gone_at is not None,
            changed_at=posting.changed_at,
            changed_by=(names or {}).get(posting.changed_by or ""),
        )


class PostingWhole(PostingSummary):
    """A posting with its text."""

    text: str


class SavedPosting(PostingWhole):
    """A posting after it was saved. One that is `merged` holds what somebody else changed meanwhile."""

    merged: bool = False


class PostingList(BaseModel):
    """A page of a list; `next` is where the next one begins."""

    items: list[PostingSummary]
    total: int
    next: str | None = None


class NewPosting(Asked):
    """What a posting is made of."""

    text: Words = Field(max_length=LONGEST_TEXT, description="Markdown, with front matter or without")
    team: Words = Field(default="", max_length=120)
    pasted: bool = Field(default=False, description="a heading with a ruling under it becomes one with #")


class SavedText(Asked):
    """A text to save, and the revision that it was written on."""

    text: Words = Field(max_length=LONGEST_TEXT)
    base: int = Field(ge=1, le=MOST)
