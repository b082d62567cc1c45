"""For how long each rule spoke of a posting."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base


class Spoken(Base):
    """A rule had so many `findings` in a posting from the `day` on, up to `until`, or today without it.

    Rules say the same for long, so that there are few of these however often a posting is judged.
    """

    __tablename__ = "spoken"
    __table_args__ = (
        # How often each rule speaks is counted in this alone, rule after rule.
        Index("ix_spoken_until", "until", "rule", "day", "findings"),
        # SQLite then keeps what is said of a posting beside each other, where one look finds it all.
        {"sqlite_with_rowid": False},
    )

    posting_id: Mapped[str] = mapped_column(ForeignKey("posting.id", ondelete="CASCADE"), primary_key=True)
    rule: Mapped[str] = mapped_column(String(80), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    until: Mapped[date | None]
    findings: Mapped[int]
