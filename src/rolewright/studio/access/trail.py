"""The trail of who did what."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from rolewright.studio.access.identity import Identity
from rolewright.studio.tables.trail_entry import TrailEntry


def note(
    session: Session,
    identity: Identity,
    at: datetime,
    action: str,
    subject: str | None = None,
    **details: Any,
) -> None:
    """Leave a line, in the transaction of what is done. Never a secret, a password or a posting's text."""
    session.add(
        TrailEntry(
            at=at,
            account_id=identity.account_id,
            account_name=identity.name,
            action=action,
            subject_id=subject,
            details=details,
        )
    )
