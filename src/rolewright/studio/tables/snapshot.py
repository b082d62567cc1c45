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
        Index("ix_snapshot_day", "day", "legal", "score", "errors", "until", "id"),
        Index("ix_snapshot_until", "until", "legal", "score", "errors", "day", "id"),
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


class SnapshotRule(Base):
    """How many findings of a rule a posting had in a snapshot."""

    __tablename__ = "snapshot_rule"
    # SQLite then keeps the rules of a snapshot beside each other, where one look finds them all.
    __table_args__ = ({"sqlite_with_rowid": False},)

    snapshot_id: Mapped[str] = mapped_column(ForeignKey("snapshot.id", ondelete="CASCADE"), primary_key=True)
    rule: Mapped[str] = mapped_column(String(80), primary_key=True)
    findings: Mapped[int]
