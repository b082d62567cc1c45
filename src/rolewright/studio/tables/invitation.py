"""Links by which people choose their password."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import NOT_BACKED_UP, Base, Id


class Invitation(Base):
    """A link that lets the owner of an account choose a password, once. Only a hash of its secret is kept."""

    __tablename__ = "invitation"
    __table_args__ = NOT_BACKED_UP

    id: Mapped[Id]
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
