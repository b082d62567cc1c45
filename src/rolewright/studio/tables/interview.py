"""Interviews, as far as they came."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class Interview(Base):
    """What somebody said of an opening so far.

    `kept` is the brief with its notes, as the command line keeps it in a file, and `past` the same before
    each change, the last at the end. `at`, `unsettled` and `about` tell where it stands. `seed` words the
    draft. Once it has become a posting it is finished.
    """

    __tablename__ = "interview"

    id: Mapped[Id]
    title: Mapped[str] = mapped_column(String(300), default="")
    kept: Mapped[str] = mapped_column(Text, default="")
    past: Mapped[list[str]] = mapped_column(JSON, default=list)
    at: Mapped[str] = mapped_column(String(200), default="")
    unsettled: Mapped[list[str]] = mapped_column(JSON, default=list)
    about: Mapped[str] = mapped_column(String(200), default="")
    seed: Mapped[int] = mapped_column(default=0)
    revision: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    created_by: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"), index=True)
    author: Mapped[str] = mapped_column(String(120), default="")
    changed_at: Mapped[datetime] = mapped_column(index=True)
    finished_at: Mapped[datetime | None] = mapped_column(index=True)
    posting_id: Mapped[str | None] = mapped_column(ForeignKey("posting.id", ondelete="SET NULL"))
