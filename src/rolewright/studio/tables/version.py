"""Every text that a posting ever had."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class Version(Base):
    """The text of a posting at one revision, with who wrote it and why it came about.

    `cause` is how it came about: created, saved, merged, fixed, restored, imported, interview (open
    questions answered), file (changed outside).
    """

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("posting_id", "revision"),)

    id: Mapped[Id]
    posting_id: Mapped[str] = mapped_column(ForeignKey("posting.id", ondelete="CASCADE"))
    revision: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    cause: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(String(500), default="")
    at: Mapped[datetime]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    author: Mapped[str] = mapped_column(String(120))
    score: Mapped[int | None]
