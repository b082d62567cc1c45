"""The interviews that are going on, each with what it has worked out, so that the next answer is quick."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from weakref import WeakKeyDictionary

from rolewright.engine import Checker
from rolewright.studio.studio import Studio
from rolewright.writing.interview.sitting import Steps

#: So many are remembered; any other is only slower to go on with.
_REMEMBERED = 32


class Desk:
    """Remembers the steps of interviews by their ids."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: OrderedDict[tuple[object, ...], tuple[Steps, Lock]] = OrderedDict()

    @contextmanager
    def steps(self, studio: Studio, checker: Checker, interview_id: str, seed: int) -> Iterator[Steps]:
        """The steps of an interview, for one at a time: what it remembers is not made for several."""
        key = (interview_id, id(checker), seed, studio.today)
        with self._lock:
            if key not in self._known:
                interview = checker.interview(on=studio.today, seed=seed, is_steady=True)
                self._known[key] = Steps(interview), Lock()
            self._known.move_to_end(key)
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
            steps, lock = self._known[key]
        with lock:
            yield steps


_DESKS: WeakKeyDictionary[Studio, Desk] = WeakKeyDictionary()
_LOCK = Lock()


def desk_of(studio: Studio) -> Desk:
    """The desk of a studio."""
    with _LOCK:
        return _DESKS.setdefault(studio, Desk())
