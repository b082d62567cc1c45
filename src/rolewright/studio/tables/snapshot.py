"""How postings were judged from day to day."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class Snapshot(Base):
    """What was said of a posting from the `day` on, up to the day `until`, or today where that is None.

    There is one for each day on which something changed, so that nothing is written for quiet days.
    """

    __tablename__ = "snapshot"
    # Insights read what stands in these, and not the whole rows.
    __table_args__ = (
        UniqueConstraint("posting_id", "day"),
        Index("ix_snapshot_day", "day", "legal", "score", "errors"),
        Index("ix_snapshot_until", "until", "legal", "score", "errors"),
    )

    id: Mapped[Id]
    posting_id: Mapped[str] = mapped_column(ForeignKey("posting.id", ondelete="CASCADE"))
    day: Mapped[date]
    until: Mapped[date | None]
    revision: Mapped[int]
    score: Mapped[int | None]
    errors: Mapped[int]
    warnings: Mapped[int]
    legal: Mapped[str] = mapped_column(String(16))
    parts: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
