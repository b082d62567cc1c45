"""A language in which every word stands in ‹marks›."""

from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from rolewright.studio.pages import rendering


class Marking(NullTranslations):
    """A language in which every word stands in ‹marks›; it remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def gettext(self, message: str) -> str:
        self.asked.add(message)
        return f"‹{message}›"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        self.asked |= {msgid1, msgid2}
        return f"‹{msgid1 if n == 1 else msgid2}›"


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Marking]:
    """Pages in that language."""
    marking = Marking()
    monkeypatch.setattr(rendering, "TRANSLATION", marking)
    rendering.environment.cache_clear()
    yield marking
    rendering.environment.cache_clear()
