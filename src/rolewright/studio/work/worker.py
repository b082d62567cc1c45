"""Does the work in the queue, one piece after the other."""

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import or_, select

from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.problems import RequestError, all_of, told
from rolewright.studio.studio import Studio
from rolewright.studio.tables.work import Work
from rolewright.studio.words import shown
from rolewright.studio.work.kind import all_kinds
from rolewright.studio.work.progress import CancelledError, InterruptedWorkError, Progress
from rolewright.studio.work.state import WorkState
from rolewright.usage import Problem, UsageError

_log = logging.getLogger(__name__)
# Work whose worker has not been heard of for so long is taken up by another.
_LOST_AFTER = timedelta(minutes=2)
# Work during which the studio ended so often is not tried again: it may be what ends it.
_MOST_TRIES = 3


class Worker:
    """Takes work from the queue. Several may work at a time, each on its own piece."""

    def __init__(self, studio: Studio, is_stopping: Callable[[], bool] = lambda: False) -> None:
        self._studio = studio
        self._is_stopping = is_stopping

    def take_back_lost(self, *, all_running: bool = False) -> None:
        """Put back what a worker left that is no more; at a start, when there is no other, `all_running`."""
        now = self._studio.now
        with self._studio.database.writing() as session:
            query = select(Work).where(Work.state == WorkState.RUNNING)
            if not all_running:
                query = query.where(or_(Work.seen_at.is_(None), Work.seen_at < now - _LOST_AFTER))
            for work in session.scalars(query):
                work.state = WorkState.WAITING
                if work.is_unwanted:
                    work.state, work.ended_at = WorkState.CANCELLED, now
                elif work.tries >= _MOST_TRIES:
                    work.state, work.ended_at = WorkState.FAILED, now
                    work.say(shown("The studio ended {n} times during this work.", n=_MOST_TRIES))

    def do_all(self) -> int:
        """Do whatever waits; how many pieces that were."""
        count = 0
        while not self._is_stopping() and self.do_one():
            count += 1
        return count

    def do_one(self) -> bool:
        """Do the piece that has waited longest; False when none waits."""
        work = self._take()
        if work is None:
            return False
        identity = Identity(work.account_id, work.account_name, Via.STUDIO)
        progress = Progress(
            self._studio.database, self._studio.clock, work.id, work.remembered, self._is_stopping
        )
        try:
            result = all_kinds()[work.kind].run(self._studio, identity, dict(work.given), progress)
        except CancelledError:
            self._end(work.id, WorkState.CANCELLED)
        except InterruptedWorkError:
            self._put_back(work.id)
        except UsageError as error:
            self._end(work.id, WorkState.FAILED, message=all_of(error.problems[:1]), problems=error.problems)
        except RequestError as error:
            self._end(work.id, WorkState.FAILED, message=error.detail, problems=error.problems)
        except Exception:
            _log.exception("work %s of kind %s failed", work.id, work.kind)
            self._end(
                work.id,
                WorkState.FAILED,
                message=shown("This failed by a fault of the studio; its log says more."),
            )
        else:
            self._end(work.id, WorkState.DONE, result=result)
        return True

    def _take(self) -> Work | None:
        with self._studio.database.writing() as session:
            work = session.scalars(
                select(Work)
                .where(Work.state == WorkState.WAITING)
                .order_by(Work.created_at, Work.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            ).first()
            if work is not None:
                work.state = WorkState.RUNNING
                work.tries += 1
                work.started_at = work.started_at or self._studio.now
                work.seen_at = self._studio.now
            return work

    def _put_back(self, work_id: str) -> None:
        with self._studio.database.writing() as session:
            if (work := session.get(Work, work_id)) is not None:
                work.state = WorkState.WAITING
                work.tries -= 1

    def _end(
        self,
        work_id: str,
        state: WorkState,
        *,
        message: str = "",
        problems: tuple[Problem, ...] = (),
        result: dict[str, Any] | None = None,
    ) -> None:
        with self._studio.database.writing() as session:
            if (work := session.get(Work, work_id)) is not None:
                work.state, work.ended_at, work.result = state, self._studio.now, result
                if message:
                    work.say(message)
                work.problems = [told(problem) for problem in problems]
