"""Turns: whoever wants what one can have at a time waits in line for it, and not for ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from rolewright.studio.problems import BusyError

#: How long one waits for others, in seconds.
PATIENCE = 15.0
_LINES = 64


class Turn:
    """Something that one has at a time."""

    def __init__(self) -> None:
        self._lock = Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Have it for a while. BusyError when others had it for too long."""
        if not self._lock.acquire(timeout=PATIENCE):
            raise BusyError("many are at work at this moment; try again in a few seconds", retry_after=3)
        try:
            yield
        finally:
            self._lock.release()


class Turns:
    """A turn for each name. Some names share one, which makes them wait a little and does no harm."""

    def __init__(self) -> None:
        self._turns = [Turn() for _ in range(_LINES)]

    def of(self, name: str) -> Turn:
        """The turn of that name."""
        return self._turns[hash(name) % _LINES]
