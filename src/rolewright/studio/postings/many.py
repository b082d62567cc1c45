"""Changes several postings in one go, all of them or none."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.deleting import delete
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting


def give_team(studio: Studio, identity: Identity, ids: Sequence[str], team: str) -> int:
    """Say whose postings they are; how many there were."""
    with studio.database.writing() as session:
        found = _those(session, ids)
        for posting in found:
            if posting.team != team:
                posting.team = team
                trail.note(session, identity, studio.now, "posting.given_to_team", posting.id, team=team)
        return len(found)


def delete_all(studio: Studio, identity: Identity, ids: Sequence[str]) -> int:
    """Delete postings with all that belongs to them; how many there were."""
    with studio.database.writing() as session:
        found = _those(session, ids)
        for posting in found:
            delete(studio, session, identity, posting)
        return len(found)


def _those(session: Session, ids: Sequence[str]) -> list[Posting]:
    # In the order of their ids, so that two who change the same ones do not wait for each other for ever.
    query = select(Posting).options(defer(Posting.text)).where(Posting.id.in_(ids)).order_by(Posting.id)
    return list(session.scalars(query.with_for_update()))
