"""Keeps comments beside their words while the text changes."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.findings import Edit
from rolewright.findings.edits import moved
from rolewright.studio.postings.word_edits import edits_between
from rolewright.studio.tables.comment import Comment
from rolewright.text import Span


def carry_comments(session: Session, posting_id: str, before: str, after: str) -> None:
    """Move the comments of a posting to where their words stand in the text `after`.

    A comment whose words are gone keeps them as its quote, and finds its place again should they come back.
    """
    on_passages = select(Comment).where(Comment.posting_id == posting_id, Comment.thread_id.is_(None))
    comments = session.scalars(on_passages).all()
    if not comments:
        return
    edits = edits_between(before, after)
    for comment in comments:
        span = _place(comment, edits, after)
        comment.start, comment.end = span if span else (None, None)


def _place(comment: Comment, edits: Sequence[Edit], after: str) -> Span | None:
    if comment.start is not None and comment.end is not None:
        stood = Span(comment.start, comment.end)
        stands = moved(stood, edits)
        is_rewritten = any(edit.span.start <= stood.start and stood.end <= edit.span.end for edit in edits)
        if not is_rewritten and after[slice(*stands)].strip():
            return stands
        # Where the whole line was written anew around them, the words may still stand in it.
        around = after.find(comment.quote, max(stands.start, 0), max(stands.end, 0))
        if around >= 0 and comment.quote:
            return Span(around, around + len(comment.quote))
    return _only_place(comment.quote, after)


def _only_place(quote: str, text: str) -> Span | None:
    """Where the words stand, if it is one place alone."""
    at = text.find(quote) if quote.strip() else -1
    if at < 0 or text.find(quote, at + 1) >= 0:
        return None
    return Span(at, at + len(quote))
