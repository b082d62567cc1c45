"""Comments on passages of a posting, and the replies to them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rolewright.findings.edits import moved
from rolewright.records import record
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.database.database import forget_afterwards
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.versions import version_at
from rolewright.studio.postings.word_edits import edits_between
from rolewright.studio.problems import MissingError, MistakesError, RefusedError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.comment import Comment
from rolewright.studio.words import shown
from rolewright.text import Span
from rolewright.usage import Problem


@record
class Thread:
    """A comment on a passage with its replies, the oldest first."""

    comment: Comment
    replies: tuple[Comment, ...]


def threads_of(session: Session, posting_id: str) -> list[Thread]:
    """All comments in the order of the text; those whose words are gone, and on nothing, come last."""
    all_of_it = session.scalars(
        select(Comment).where(Comment.posting_id == posting_id).order_by(Comment.at, Comment.id)
    ).all()
    first = [comment for comment in all_of_it if comment.thread_id is None]
    first.sort(key=lambda comment: (comment.start is None, comment.start or 0))
    return [Thread(comment, _replies(comment, all_of_it)) for comment in first]


def _replies(comment: Comment, all_of_it: Sequence[Comment]) -> tuple[Comment, ...]:
    return tuple(each for each in all_of_it if each.thread_id == comment.id)


def thread_of(session: Session, posting_id: str, comment_id: str) -> Thread:
    """The thread that begins with that comment; MissingError when there is none in this posting."""
    for thread in threads_of(session, posting_id):
        if thread.comment.id == comment_id:
            return thread
    raise _missing()


def talk(session: Session, posting_id: str) -> tuple[int, datetime | None]:
    """How many comments are open, and when anything was said, changed or settled last."""
    of_posting = Comment.posting_id == posting_id
    is_open = (of_posting, Comment.thread_id.is_(None), Comment.resolved_at.is_(None))
    count = session.scalar(select(func.count()).select_from(Comment).where(*is_open)) or 0
    times = session.execute(
        select(func.max(Comment.at), func.max(Comment.edited_at), func.max(Comment.resolved_at)).where(
            of_posting
        )
    ).one()
    return count, max((each for each in times if each is not None), default=None)


def comment_on(
    studio: Studio, identity: Identity, posting_id: str, text: str, passage: Span, revision: int
) -> Thread:
    """Comment on a passage, whose place is that in the text of the revision."""
    said = _said(text)
    with studio.database.writing() as session:
        posting = posting_by_id(session, posting_id, to_change=True)
        written_on = version_at(session, posting_id, revision).text
        if not passage.start < passage.end <= len(written_on):
            told = shown("Mark the words that the comment is about.")
            raise MistakesError(told, [Problem(told, "start")])
        quote = written_on[slice(*passage)]
        now = passage
        if posting.text != written_on:
            now = moved(passage, edits_between(written_on, posting.text))
        comment = Comment(
            posting_id=posting_id,
            text=said,
            quote=quote,
            start=now.start if now.start < now.end else None,
            end=now.end if now.start < now.end else None,
            at=studio.now,
            account_id=identity.account_id,
            author=identity.name,
        )
        session.add(comment)
        session.flush()
        trail.note(session, identity, studio.now, "comment.made", posting_id, comment=comment.id)
        return Thread(comment, ())


def reply(studio: Studio, identity: Identity, posting_id: str, comment_id: str, text: str) -> Thread:
    """Answer a comment."""
    said = _said(text)
    with studio.database.writing() as session:
        posting_by_id(session, posting_id, to_change=True)
        thread_of(session, posting_id, comment_id)
        session.add(
            Comment(
                posting_id=posting_id,
                thread_id=comment_id,
                text=said,
                at=studio.now,
                account_id=identity.account_id,
                author=identity.name,
            )
        )
        session.flush()
        trail.note(session, identity, studio.now, "comment.answered", posting_id, comment=comment_id)
        return thread_of(session, posting_id, comment_id)


def settle(
    studio: Studio, identity: Identity, posting_id: str, comment_id: str, *, is_resolved: bool
) -> Thread:
    """Mark a comment as resolved, or open it again."""
    with studio.database.writing() as session:
        posting_by_id(session, posting_id, to_change=True)
        thread = thread_of(session, posting_id, comment_id)
        thread.comment.resolved_at = studio.now if is_resolved else None
        thread.comment.resolved_by = identity.name if is_resolved else None
        done = "comment.resolved" if is_resolved else "comment.reopened"
        trail.note(session, identity, studio.now, done, posting_id, comment=comment_id)
        return thread


def change(studio: Studio, identity: Identity, posting_id: str, comment_id: str, text: str) -> Thread:
    """Say something else in one's own comment or reply. RefusedError for another's."""
    said = _said(text)
    with studio.database.writing() as session:
        comment = _own(session, identity, posting_id, comment_id)
        comment.text = said
        comment.edited_at = studio.now
        trail.note(session, identity, studio.now, "comment.changed", posting_id, comment=comment_id)
        return thread_of(session, posting_id, comment.thread_id or comment.id)


def take_back(studio: Studio, identity: Identity, posting_id: str, comment_id: str) -> None:
    """Delete one's own comment with what was answered to it, or one's own reply."""
    with studio.database.writing() as session:
        comment = _own(session, identity, posting_id, comment_id)
        trail.note(session, identity, studio.now, "comment.deleted", posting_id, comment=comment_id)
        session.delete(comment)
        forget_afterwards(session)


def _own(session: Session, identity: Identity, posting_id: str, comment_id: str) -> Comment:
    posting_by_id(session, posting_id, to_change=True)
    comment = session.get(Comment, comment_id)
    if comment is None or comment.posting_id != posting_id:
        raise _missing()
    if comment.account_id is None or comment.account_id != identity.account_id:
        raise RefusedError(shown("Only {author} can change what {author} said.", author=comment.author))
    return comment


def _said(text: str) -> str:
    said = text.strip()
    if not said:
        raise MistakesError(shown("Say something."), [Problem(shown("Say something."), "text")])
    return said


def _missing() -> MissingError:
    return MissingError(shown("This comment is not there any more."))
