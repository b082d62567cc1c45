"""Browsers in which somebody has signed in."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import NOT_BACKED_UP, Base, Id


class SignIn(Base):
    """A session of a browser. The secret of its cookie is kept as a hash alone.

    `address` and `browser` tell the person which of their browsers it is. Back-ups leave sign-ins out,
    so that none of them comes to life again.
    """

    __tablename__ = "sign_in"
    __table_args__ = NOT_BACKED_UP

    id: Mapped[Id]
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    csrf: Mapped[str] = mapped_column(String(64))
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    address: Mapped[str] = mapped_column(String(45), default="")
    browser: Mapped[str] = mapped_column(String(200), default="")
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]
