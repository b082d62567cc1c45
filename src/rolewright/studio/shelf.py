"""Where something is kept for a moment until its owner fetches it, as a preview that was just made."""

from collections import OrderedDict
from threading import Lock
from typing import Generic, TypeVar

from rolewright.studio.secret import new_secret

Thing = TypeVar("Thing")


class Shelf(Generic[Thing]):
    """At most so many things, under keys that cannot be guessed; the oldest make room for new ones."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        self._things: OrderedDict[str, Thing] = OrderedDict()

    def put(self, thing: Thing) -> str:
        """Keep it; the key under which it lies."""
        key = new_secret()
        with self._lock:
            self._things[key] = thing
            while len(self._things) > self._most:
                self._things.popitem(last=False)
        return key

    def get(self, key: str) -> Thing | None:
        """What lies under the key; None when it is gone."""
        with self._lock:
            return self._things.get(key)
