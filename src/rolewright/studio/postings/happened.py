"""All that happened to a posting, in one line of time."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.postings.commenting import threads_of
from rolewright.studio.postings.moving import moves_of
from rolewright.studio.postings.state import State
from rolewright.studio.postings.versions import Sitting, sittings, versions_of
from rolewright.studio.tables.state_move import StateMove
from rolewright.studio.words import Sentence, shown, shown_many

_SHORTEST_QUOTE = 60


class Kind(StrEnum):
    """What happened."""

    CREATED = "created"
    WRITTEN = "written"
    RESTORED = "restored"
    IMPORTED = "imported"
    MOVED = "moved"
    COMMENTED = "commented"
    REPLIED = "replied"
    RESOLVED = "resolved"


#: What lists of versions tell as well.
OF_THE_TEXT = frozenset({Kind.CREATED, Kind.WRITTEN, Kind.RESTORED, Kind.IMPORTED})


@record
class Happening:
    """Something that happened: when, by whom, and in a sentence what, without a name at its start.

    `revision` is the version that came of it, `to` the state, `comment` the id of the thread.
    """

    kind: Kind
    at: datetime
    author: str
    says: Sentence
    note: str = ""
    revision: int | None = None
    to: str | None = None
    comment: str | None = None


def happenings(session: Session, posting_id: str) -> list[Happening]:
    """All of it, the newest first."""
    found = [
        *map(_sitting, sittings(versions_of(session, posting_id))),
        *map(_move, moves_of(session, posting_id)),
        *_comments(session, posting_id),
    ]
    # Of what is of one moment, what was written comes before what became of it.
    return sorted(found, key=lambda each: (each.at, each.kind is not Kind.CREATED), reverse=True)


_OF_CAUSES = {
    "created": (Kind.CREATED, shown("made the posting")),
    "restored": (Kind.RESTORED, shown("brought an older version back")),
    "imported": (Kind.IMPORTED, shown("imported it")),
    "interview": (Kind.WRITTEN, shown("answered open questions")),
    "file": (Kind.WRITTEN, shown("changed its file outside of the studio")),
}


def _sitting(sitting: Sitting) -> Happening:
    newest = sitting.versions[0]
    written = (Kind.WRITTEN, shown_many("wrote a version", "wrote {n} versions", len(sitting.versions)))
    kind, says = _OF_CAUSES.get(newest.cause, written)
    return Happening(kind, newest.at, newest.author, says, newest.note, newest.revision)


def _move(move: StateMove) -> Happening:
    return Happening(Kind.MOVED, move.at, move.author, _moved(move), move.note, move.revision, to=move.after)


def _moved(move: StateMove) -> Sentence:
    match (move.before, move.after):
        case (State.PUBLISHED, _):
            return shown("withdrew it")
        case (_, State.PUBLISHED):
            return shown("published it")
        case (_, State.APPROVED):
            return shown("approved it")
        case (_, State.IN_REVIEW):
            return shown("asked for a review")
        case (State.IN_REVIEW, _):
            return shown("sent it back")
        case _:
            return shown("took it up again")


def _comments(session: Session, posting_id: str) -> Iterator[Happening]:
    for thread in threads_of(session, posting_id):
        comment = thread.comment
        quote = _cut(comment.quote)
        says = shown("commented on “{quote}”", quote=quote)
        yield Happening(Kind.COMMENTED, comment.at, comment.author, says, comment.text, comment=comment.id)
        for reply in thread.replies:
            says = shown("answered on “{quote}”", quote=quote)
            yield Happening(Kind.REPLIED, reply.at, reply.author, says, reply.text, comment=comment.id)
        if comment.resolved_at and comment.resolved_by:
            says = shown("settled a comment on “{quote}”", quote=quote)
            yield Happening(Kind.RESOLVED, comment.resolved_at, comment.resolved_by, says, comment=comment.id)


def _cut(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= _SHORTEST_QUOTE else line[: _SHORTEST_QUOTE - 1].rstrip() + "…"
