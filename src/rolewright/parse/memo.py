"""What was worked out about words, kept."""

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")
# Nothing longer comes again.
_LONGEST = 120


class Memo(dict[str, Value]):
    """What a function says of a string, worked out when it is first asked, until there are too many."""

    __slots__ = ("_most", "_work_out")

    def __init__(self, work_out: Callable[[str], Value], most: int) -> None:
        super().__init__()
        self._work_out = work_out
        self._most = most

    def __missing__(self, words: str) -> Value:
        value = self._work_out(words)
        if len(words) <= _LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[words] = value
        return value
