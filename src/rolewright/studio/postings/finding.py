"""Finds postings."""

from sqlalchemy.orm import Session

from rolewright.studio.problems import MissingError
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown


def posting_by_id(session: Session, posting_id: str, *, to_change: bool = False) -> Posting:
    """The posting with that id; MissingError when there is none.

    To be changed, it is kept from others until the transaction ends.
    """
    posting = session.get(Posting, posting_id, with_for_update=to_change or None)
    if posting is None:
        raise MissingError(shown("There is no posting “{id}”; it may have been deleted.", id=posting_id))
    return posting
