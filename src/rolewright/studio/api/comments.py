"""Comments on passages of a posting."""

from fastapi import APIRouter

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.models.together import CommentList, CommentTold, NewComment, Remark
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.postings.commenting import change, comment_on, reply, settle, take_back, threads_of
from rolewright.studio.postings.finding import posting_by_id
from rolewright.text import Span

router = APIRouter(prefix="/postings/{posting_id}/comments", tags=["comments"])


@router.get("", summary="List the comments on a posting", responses=problems(404))
def list_comments(studio: TheStudio, identity: Known, posting_id: str) -> CommentList:
    """All comments with their replies, in the order of the text; those whose words are gone come last."""
    require(identity, Action.READ, posting_id)
    with studio.database.reading() as session:
        posting = posting_by_id(session, posting_id)
        threads = threads_of(session, posting_id)
    items = [CommentTold.of_thread(thread, identity.account_id) for thread in threads]
    return CommentList(items=items, total=len(items), revision=posting.revision)


@router.post("", status_code=201, summary="Comment on a passage", responses=problems(404))
def create_comment(studio: TheStudio, identity: Known, posting_id: str, new: NewComment) -> CommentTold:
    """A comment, which stays beside its words while the text changes."""
    require(identity, Action.WRITE, posting_id)
    thread = comment_on(studio, identity, posting_id, new.text, Span(new.start, new.end), new.revision)
    return CommentTold.of_thread(thread, identity.account_id)


@router.post("/{comment_id}/replies", status_code=201, summary="Answer a comment", responses=problems(404))
def create_reply(
    studio: TheStudio, identity: Known, posting_id: str, comment_id: str, new: Remark
) -> CommentTold:
    """The comment with the new reply."""
    require(identity, Action.WRITE, posting_id)
    thread = reply(studio, identity, posting_id, comment_id, new.text)
    return CommentTold.of_thread(thread, identity.account_id)


@router.patch("/{comment_id}", summary="Change a comment or reply", responses=problems(404))
def change_comment(
    studio: TheStudio, identity: Known, posting_id: str, comment_id: str, new: Remark
) -> CommentTold:
    """What one said oneself, said otherwise; the comment with its replies."""
    require(identity, Action.WRITE, posting_id)
    thread = change(studio, identity, posting_id, comment_id, new.text)
    return CommentTold.of_thread(thread, identity.account_id)


@router.post("/{comment_id}/resolve", summary="Resolve a comment", responses=problems(404))
def resolve_comment(studio: TheStudio, identity: Known, posting_id: str, comment_id: str) -> CommentTold:
    """Say that it is dealt with."""
    require(identity, Action.WRITE, posting_id)
    thread = settle(studio, identity, posting_id, comment_id, is_resolved=True)
    return CommentTold.of_thread(thread, identity.account_id)


@router.post("/{comment_id}/reopen", summary="Open a comment again", responses=problems(404))
def reopen_comment(studio: TheStudio, identity: Known, posting_id: str, comment_id: str) -> CommentTold:
    """Say that it is not dealt with after all."""
    require(identity, Action.WRITE, posting_id)
    thread = settle(studio, identity, posting_id, comment_id, is_resolved=False)
    return CommentTold.of_thread(thread, identity.account_id)


@router.delete("/{comment_id}", status_code=204, summary="Delete a comment or reply", responses=problems(404))
def delete_comment(studio: TheStudio, identity: Known, posting_id: str, comment_id: str) -> None:
    """Take back what one said oneself; replies to it go with it."""
    require(identity, Action.WRITE, posting_id)
    take_back(studio, identity, posting_id, comment_id)
