"""What people say about passages of a posting."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class Comment(Base):
    """A comment on a passage, or a reply to one.

    `quote` are the words that were commented on, and `start` and `end` where they stand now; both are None
    once they are gone from the text, and of a reply, which has no passage of its own.
    """

    __tablename__ = "comment"

    id: Mapped[Id]
    posting_id: Mapped[str] = mapped_column(ForeignKey("posting.id", ondelete="CASCADE"), index=True)
    thread_id: Mapped[str | None] = mapped_column(ForeignKey("comment.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    quote: Mapped[str] = mapped_column(Text, default="")
    start: Mapped[int | None]
    end: Mapped[int | None]
    at: Mapped[datetime]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    author: Mapped[str] = mapped_column(String(120))
    edited_at: Mapped[datetime | None]
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[str | None] = mapped_column(String(120))
