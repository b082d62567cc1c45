"""Tells how far a piece of work is, and hears whether it is still wanted."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from rolewright.studio.database.database import Database
from rolewright.studio.tables.work import Work

# How often the database hears of progress.
_TOLD_EACH = timedelta(milliseconds=250)


class CancelledError(Exception):
    """The work is not wanted any more."""


class InterruptedWorkError(Exception):
    """The studio is being stopped; the work goes on when it starts again."""


class Progress:
    """The progress of one piece of work."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        work_id: str,
        remembered: dict[str, Any],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._database = database
        self._clock = clock
        self._id = work_id
        self._is_stopping = is_stopping
        self._told_at: datetime | None = None
        #: What was remembered, in this run or in one before.
        self.remembered = dict(remembered)

    def tell(self, done: int, total: int | None = None, message: str = "") -> None:
        """Say how many of how many parts are done.

        CancelledError when somebody cancelled the work, InterruptedWorkError when the studio is stopping:
        what is half done then must be remembered, or be safe to do again.
        """
        if self._is_stopping():
            raise InterruptedWorkError
        now = self._clock()
        if self._told_at is not None and now - self._told_at < _TOLD_EACH and done != total:
            return
        self._told_at = now

        def tell(work: Work) -> None:
            work.done, work.total = done, total
            work.say(message)

        self._change(tell)

    def remember(self, **state: Any) -> None:
        """Keep this for the case that the studio is stopped; it is in `remembered` when the work goes on."""
        self.remembered |= state

        def keep(work: Work) -> None:
            work.remembered = dict(self.remembered)

        self._change(keep)

    def _change(self, change: Callable[[Work], None]) -> None:
        with self._database.writing() as session:
            work = session.get(Work, self._id)
            if work is None or work.is_unwanted:
                raise CancelledError
            work.seen_at = self._clock()
            change(work)
