"""Deletes postings, so that nothing of them is kept."""

from sqlalchemy.orm import Session

from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.database.database import forget_afterwards
from rolewright.studio.folders.keeping import remove
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting


def delete(studio: Studio, session: Session, identity: Identity, posting: Posting) -> None:
    """Delete a posting with its versions, comments and what was noted of it; a line in the trail remains.

    One that lives as a file loses that too; ConflictError when it was changed since it was read.
    """
    remove(session, posting)
    trail.note(session, identity, studio.now, "posting.deleted", posting.id)
    session.delete(posting)
    forget_afterwards(session)
