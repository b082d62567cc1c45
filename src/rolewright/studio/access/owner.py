"""The one person of a studio that is not shared, who comes in by the token of the first address."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.studio.tables.account import Account

_NAME = "You"


def owner(session: Session, at: datetime) -> Account:
    """The owner's account, made when it is needed first."""
    found = session.scalars(
        select(Account)
        .where(Account.email.is_(None), Account.disabled_at.is_(None))
        .order_by(Account.created_at)
    ).first()
    if found is None:
        found = Account(name=_NAME, is_administrator=True, created_at=at)
        session.add(found)
        session.flush()
    return found
