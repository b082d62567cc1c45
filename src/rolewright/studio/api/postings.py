"""Postings: made, read, saved, deleted."""

from fastapi import APIRouter

from rolewright.ingest.underlined import headings_marked
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.posting import (
    NewPosting,
    PostingSummary,
    PostingWhole,
    SavedPosting,
    SavedText,
)
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.folders.keeping import keep_up
from rolewright.studio.line_ends import plain_line_ends
from rolewright.studio.postings.deleting import delete
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.saving import create, save
from rolewright.studio.tables.posting import Posting

router = APIRouter(prefix="/postings", tags=["postings"])


@router.post("", status_code=201, summary="Make a posting", responses=problems())
def create_posting(studio: TheStudio, identity: Known, new: NewPosting) -> PostingWhole:
    """A new draft with the text."""
    require(identity, Action.WRITE)
    text = headings_marked(plain_line_ends(new.text)) if new.pasted else new.text
    posting = create(studio, identity, text, team=new.team)
    return _whole(posting, studio)


@router.get("/{posting_id}", summary="Read a posting", responses=problems(404))
def read_posting(studio: TheStudio, identity: Known, posting_id: str) -> PostingWhole:
    """A posting with its text."""
    require(identity, Action.READ, posting_id)
    keep_up(studio, posting_id)
    with studio.database.reading() as session:
        return _whole(posting_by_id(session, posting_id), studio)


@router.put("/{posting_id}/text", summary="Save a text", responses=problems(404, 409))
def save_text(studio: TheStudio, identity: Known, posting_id: str, new: SavedText) -> SavedPosting:
    """Save what was written on top of the revision `base`, with what somebody else changed since.

    409 where both changed the same sentences; it holds both texts, and each place to be decided.
    """
    require(identity, Action.WRITE, posting_id)
    saved = save(studio, identity, posting_id, new.text, new.base)
    whole = _whole(saved.posting, studio)
    return SavedPosting(**whole.model_dump(), merged=saved.is_merged)


@router.delete("/{posting_id}", status_code=204, summary="Delete a posting", responses=problems(404))
def delete_posting(studio: TheStudio, identity: Known, posting_id: str) -> None:
    """Delete it with all its versions and comments; nothing but a line in the trail remains."""
    require(identity, Action.DELETE, posting_id)
    with studio.database.writing() as session:
        delete(studio, session, identity, posting_by_id(session, posting_id, to_change=True))


def _whole(posting: Posting, studio: TheStudio) -> PostingWhole:
    summary = PostingSummary.of(posting, studio.today)
    return PostingWhole(**summary.model_dump(), text=posting.text)
