"""Turns: whoever wants what one can have at a time waits in line for it, and not for ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from rolewright.studio.problems import BusyError
from rolewright.studio.words import shown

#: How long one waits for others, in seconds.
PATIENCE = 15.0
#: What those do who save.
SAVING = shown("Many are saving at this moment; try again in a few seconds.")
_LINES = 64


class Turn:
    """Something that one has at a time; `busy` is what is said of those who have it for too long."""

    def __init__(self, busy: str) -> None:
        self._busy = busy
        self._lock = Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Have it for a while. BusyError when others had it for too long."""
        if not self._lock.acquire(timeout=PATIENCE):
            raise BusyError(self._busy, retry_after=3)
        try:
            yield
        finally:
            self._lock.release()


class Turns:
    """A turn for each name. Some names share one, which makes them wait a little and does no harm."""

    def __init__(self, busy: str) -> None:
        self._turns = [Turn(busy) for _ in range(_LINES)]

    def of(self, name: str) -> Turn:
        """The turn of that name."""
        return self._turns[hash(name) % _LINES]
