"""Makes a new posting of one that is there."""

from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.saving import create
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting


def copy(studio: Studio, identity: Identity, posting_id: str) -> Posting:
    """A new draft with the text and team of the posting. MissingError when there is none."""
    with studio.database.reading() as session:
        original = posting_by_id(session, posting_id)
    return create(studio, identity, original.text, team=original.team, cause="copied")
