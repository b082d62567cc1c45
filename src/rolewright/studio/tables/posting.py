"""Postings, with what lists show of them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class Posting(Base):
    """A posting as it stands now. All but its text, state and team follows from the text at each saving.

    `file` is the path in the opened folder of one that lives as a file, which is then the truth,
    `file_digest` the SHA-256 of that file when it was last read or written, and `file_gone_at` when it was
    found deleted. `text_digest` tells whether a text is here already.
    """

    __tablename__ = "posting"

    id: Mapped[Id]
    revision: Mapped[int] = mapped_column(default=1)
    state: Mapped[str] = mapped_column(String(16), default="draft", index=True)
    team: Mapped[str] = mapped_column(String(120), default="", index=True)
    file: Mapped[str | None] = mapped_column(String(500), unique=True)
    file_digest: Mapped[str | None] = mapped_column(String(64))
    file_gone_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    created_by: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime] = mapped_column(index=True)
    changed_by: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))

    title: Mapped[str] = mapped_column(String(300), default="", index=True)
    employer: Mapped[str] = mapped_column(String(300), default="")
    place: Mapped[str] = mapped_column(String(300), default="", index=True)
    language: Mapped[str] = mapped_column(String(8), default="en", index=True)
    deadline: Mapped[date | None] = mapped_column(index=True)
    words: Mapped[int] = mapped_column(default=0)
    score: Mapped[int | None] = mapped_column(index=True)
    parts: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    errors: Mapped[int] = mapped_column(default=0, index=True)
    warnings: Mapped[int] = mapped_column(default=0)
    legal: Mapped[str] = mapped_column(String(16), default="unknown", index=True)
    judged_on: Mapped[date | None] = mapped_column(index=True)
    ruleset: Mapped[str] = mapped_column(String(80), default="")
    text_digest: Mapped[str] = mapped_column(String(64), default="", index=True)
    # The last column, since SQLite reads through a long text to whatever stands behind it.
    text: Mapped[str] = mapped_column(Text)
