"""Chooses between ways of saying the same, always alike for the same brief and seed."""

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

Choice = TypeVar("Choice")


class Variety:
    """Choices that hang on the seed, on what is said, and on where: never on the clock or on chance."""

    def __init__(self, seed: int, subject: str) -> None:
        self._start = f"{seed}\n{subject}\n"

    def pick(self, where: str, options: Sequence[Choice]) -> Choice:
        """One of the options."""
        return options[crc32(f"{self._start}{where}".encode()) % len(options)]
