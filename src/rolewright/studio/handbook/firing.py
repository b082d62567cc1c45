"""How often each rule speaks in the workspace's postings."""

from sqlalchemy import func, select

from rolewright.studio.studio import Studio
from rolewright.studio.tables.spoken import Spoken


def firings(studio: Studio) -> dict[str, int]:
    """In how many postings each rule speaks, as they were judged last; a rule that is silent is left out."""
    counted = select(Spoken.rule, func.count()).where(Spoken.until.is_(None)).group_by(Spoken.rule)
    with studio.database.reading() as session:
        return {row[0]: row[1] for row in session.execute(counted)}
