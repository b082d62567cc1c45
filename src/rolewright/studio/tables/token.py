"""Keys by which other programs use the API in somebody's name."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import NOT_BACKED_UP, Base, Id


class Token(Base):
    """An API token, kept as a hash alone. Back-ups leave it out: once revoked, it stays so."""

    __tablename__ = "token"
    __table_args__ = NOT_BACKED_UP

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(120))
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
