"""Long work that runs in the background."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base, Id
from rolewright.studio.words import pieces

_LONGEST_MESSAGE = 300


class Work(Base):
    """A piece of work: what was given, how far it is, and what came of it.

    `remembered` is what a kind of work needs to go on after a restart, and `tries` how often it was begun.
    `seen_at` is when the worker that has it told last that it lives. `translatable` is what `message` is of.
    """

    __tablename__ = "work"

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(40), index=True)
    state: Mapped[str] = mapped_column(String(16), default="waiting", index=True)
    given: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    remembered: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    result: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    problems: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    message: Mapped[str] = mapped_column(String(_LONGEST_MESSAGE), default="")
    translatable: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int | None]
    is_unwanted: Mapped[bool] = mapped_column(default=False)
    tries: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(index=True)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    account_name: Mapped[str] = mapped_column(String(120))
    started_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]

    def say(self, message: str) -> None:
        """Have it say this of itself, for the time being."""
        self.message, self.translatable = message[:_LONGEST_MESSAGE], pieces(message)
