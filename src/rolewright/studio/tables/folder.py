"""The folder of postings that the studio has opened, and what it knows of its files."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class Folder(Base):
    """The folder whose files are postings; a studio has one or none."""

    __tablename__ = "folder"

    id: Mapped[Id]
    path: Mapped[str] = mapped_column(String(1000))
    looked_at: Mapped[datetime | None]


class FolderFile(Base):
    """A file in the folder as it was when it was last read, so that only changed ones are read again.

    `path` is its path in the folder, with slashes. `posting_id` is None for a file that holds no posting;
    `problem` tells why one could not be read.
    """

    __tablename__ = "folder_file"

    path: Mapped[str] = mapped_column(String(500), primary_key=True)
    changed_ns: Mapped[int] = mapped_column(BigInteger)
    size: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[str] = mapped_column(String(64))
    posting_id: Mapped[str | None] = mapped_column(ForeignKey("posting.id", ondelete="CASCADE"), index=True)
    problem: Mapped[str] = mapped_column(String(300), default="")
