"""How postings came from one state to another."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class StateMove(Base):
    """Who moved a posting on, or back, and the revision that it had then."""

    __tablename__ = "state_move"

    id: Mapped[Id]
    posting_id: Mapped[str] = mapped_column(ForeignKey("posting.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    author: Mapped[str] = mapped_column(String(120))
    before: Mapped[str] = mapped_column(String(16))
    after: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(String(1000), default="")
    revision: Mapped[int]
