"""What was published."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, deferred, mapped_column

from rolewright.studio.tables.base import Base, Id


class Publication(Base):
    """A posting as it was given out once: one revision, in one form, for one variant, byte for byte."""

    __tablename__ = "publication"

    id: Mapped[Id]
    posting_id: Mapped[str] = mapped_column(ForeignKey("posting.id", ondelete="CASCADE"), index=True)
    revision: Mapped[int]
    form: Mapped[str] = mapped_column(String(40))
    variant: Mapped[list[str]] = mapped_column(JSON, default=list)
    file_name: Mapped[str] = mapped_column(String(200))
    content: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    gaps: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    notes: Mapped[list[str]] = mapped_column(JSON, default=list)
    at: Mapped[datetime]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    author: Mapped[str] = mapped_column(String(120))
