"""Chooses between ways of saying the same, always alike for the same brief and seed."""

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

Choice = TypeVar("Choice")


class Variety:
    """Choices that hang on the seed, on what is said, and on where: never on the clock or on chance.

    One that `is_steady` does not hang on what is said, so that what is written stays while more is said.
    """

    def __init__(self, seed: int, subject: str, *, is_steady: bool = False) -> None:
        self._is_steady = is_steady
        self._start = f"{seed}\n{'' if is_steady else subject}\n"

    def pick(self, where: str, options: Sequence[Choice], said: str = "") -> Choice:
        """One of the options for a place, and for what is `said` in it."""
        place = where if self._is_steady else f"{where}{said}"
        return options[crc32(f"{self._start}{place}".encode()) % len(options)]
