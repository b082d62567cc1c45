"""Moves postings from state to state, and tells how they came to where they are."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.state import State, moves_from
from rolewright.studio.problems import ConflictError, MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.state_move import StateMove
from rolewright.studio.tables.version import Version
from rolewright.studio.words import shown
from rolewright.usage import Problem


@record
class Standing:
    """A posting with the moves that brought it here, the newest first, and its last publishing if it is out.

    It `differs` when its text is not the one with which it was moved to where it is now.
    """

    posting: Posting
    moves: tuple[StateMove, ...]
    differs: bool

    @property
    def last(self) -> StateMove | None:
        """How it came here; None for a draft that nobody ever moved."""
        return self.moves[0] if self.moves else None

    @property
    def published(self) -> StateMove | None:
        """When it was last published, if it still is."""
        return self.last if self.posting.state == State.PUBLISHED else None


def standing(session: Session, posting: Posting) -> Standing:
    """How a posting stands."""
    moves = moves_of(session, posting.id)
    return Standing(posting, tuple(moves), differs_since_moved(session, posting))


def moves_of(session: Session, posting_id: str) -> Sequence[StateMove]:
    """Every move of a posting, the newest first."""
    return session.scalars(
        select(StateMove)
        .where(StateMove.posting_id == posting_id)
        .order_by(StateMove.at.desc(), StateMove.revision.desc())
    ).all()


def differs_since_moved(session: Session, posting: Posting) -> bool:
    """Whether others read, approved or published another text than the posting has now."""
    if posting.state == State.DRAFT:
        return False
    last = session.scalars(
        select(StateMove.revision)
        .where(StateMove.posting_id == posting.id)
        .order_by(StateMove.at.desc(), StateMove.revision.desc())
        .limit(1)
    ).first()
    if last is None or last == posting.revision:
        return False
    text = session.scalars(
        select(Version.text).where(Version.posting_id == posting.id, Version.revision == last)
    ).first()
    return text != posting.text


def move(
    studio: Studio,
    identity: Identity,
    posting_id: str,
    to: str,
    note: str = "",
    seen: str | None = None,
    revision: int | None = None,
) -> Standing:
    """Move a posting to another state.

    ConflictError when it is not in the state any more that was `seen`, or not at that `revision`;
    MistakesError where no way leads.
    """
    with studio.database.writing() as session:
        posting = posting_by_id(session, posting_id, to_change=True)
        if seen is not None and seen != posting.state:
            raise ConflictError(shown("Somebody moved it meanwhile; look again."), state=posting.state)
        if revision is not None and revision != posting.revision:
            raise ConflictError(
                shown("Somebody changed the text meanwhile; look again."), revision=posting.revision
            )
        way = next((each for each in moves_from(posting.state) if each.after == to), None)
        if way is None:
            told = shown(
                "From {now} it can go to {allowed}, and not to {to}.",
                now=posting.state,
                allowed=", ".join(each.after.value for each in moves_from(posting.state)),
                to=to,
            )
            raise MistakesError(told, [Problem(told, "to")])
        session.add(
            StateMove(
                posting_id=posting_id,
                at=studio.now,
                account_id=identity.account_id,
                author=identity.name,
                before=posting.state,
                after=way.after.value,
                note=note.strip(),
                revision=posting.revision,
            )
        )
        posting.state = way.after.value
        trail.note(session, identity, studio.now, "posting.moved", posting_id, to=way.after.value)
        session.flush()
        return standing(session, posting)
