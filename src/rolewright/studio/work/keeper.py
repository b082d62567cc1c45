"""Keeps a worker's process going: ends one that hangs in work that nobody wants, and starts another."""

from collections.abc import Callable
from contextlib import suppress
from multiprocessing.process import BaseProcess
from threading import Event, Thread

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from rolewright.studio.problems import BusyError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.work import Work
from rolewright.studio.work.state import WorkState
from rolewright.studio.work.worker import Worker

# How often it is looked, in seconds, and how many looks work may last that was cancelled.
_EACH, _MOST_LOOKS = 1.0, 3
# How long a worker may take to leave its work in order, in seconds.
_PATIENCE = 10


class Keeper:
    """Has one worker's process, which `start` starts."""

    def __init__(self, studio: Studio, start: Callable[[], BaseProcess]) -> None:
        self._studio = studio
        self._start = start
        self._process = start()
        self._looks: dict[str, int] = {}
        self._is_over = Event()
        self._thread = Thread(target=self._keep, daemon=True)

    def begin(self) -> None:
        """Look after the worker from now on, until `stop`."""
        self._thread.start()

    def look(self) -> None:
        """Start another worker where this one hangs in work that was cancelled, or is no more."""
        if self._hangs():
            self._process.kill()
            self._process.join()
            Worker(self._studio).take_back_lost(all_running=True)
        if not self._process.is_alive():
            self._looks.clear()
            self._process = self._start()

    def stop(self) -> None:
        """End the worker: by a word, and by force where it does not hear."""
        self._is_over.set()
        if self._thread.is_alive():
            self._thread.join()
        self._process.terminate()
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    def _keep(self) -> None:
        while not self._is_over.wait(_EACH):
            with suppress(SQLAlchemyError, BusyError):  # it looks again in a moment
                self.look()

    def _hangs(self) -> bool:
        """Whether work runs on that was cancelled some looks ago: a worker that lives ends it at once."""
        query = select(Work.id).where(Work.state == WorkState.RUNNING, Work.is_unwanted.is_(True))
        with self._studio.database.reading() as session:
            unwanted = session.scalars(query).all()
        self._looks = {each: self._looks.get(each, 0) + 1 for each in unwanted}
        return any(looks > _MOST_LOOKS for looks in self._looks.values())
