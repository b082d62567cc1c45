"""Files that were sent to be imported, kept until that is done."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class Upload(Base):
    """The content of one file. Its name says of what kind it is, and is shown; it is never a path."""

    __tablename__ = "upload"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime] = mapped_column(index=True)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    content: Mapped[bytes] = mapped_column(LargeBinary)
