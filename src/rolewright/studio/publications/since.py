"""What has changed in a posting since something of it was published."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.compare import compare
from rolewright.compare.wire import comparison_to_wire
from rolewright.parse import parse
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.version import Version


def changes_since(session: Session, posting: Posting, revision: int) -> dict[str, Any] | None:
    """What changed in meaning since a revision; None when that revision is not kept."""
    before = session.scalars(
        select(Version.text).where(Version.posting_id == posting.id, Version.revision == revision)
    ).first()
    if before is None:
        return None
    comparison = compare(parse(before), parse(posting.text))
    return comparison_to_wire(comparison, f"revision {revision}", f"revision {posting.revision}")
