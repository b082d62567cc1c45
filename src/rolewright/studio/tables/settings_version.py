"""Every text that the workspace's settings ever had."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id


class SettingsVersion(Base):
    """The text of `rolewright.toml` as somebody left it; `digest` is the SHA-256 of it.

    `number` tells their order, from 1 on: what was changed outside is kept at the moment of the change that
    met it, and several can be of one moment.
    `cause` is how it came about: form, text, restored, interview, or file (changed outside).
    """

    __tablename__ = "settings_version"

    id: Mapped[Id]
    number: Mapped[int] = mapped_column(unique=True)
    text: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64), index=True)
    cause: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(String(500), default="")
    at: Mapped[datetime]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    author: Mapped[str] = mapped_column(String(120))
