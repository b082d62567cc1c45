"""How often the rules of the core were right, as people judged their findings by reading."""

from functools import cache
from pathlib import Path

from rolewright.tuples import NamedTuple

_FILE = Path(__file__).parent.parent / "packs/core/measured.json"


class Measured(NamedTuple):
    """How many findings of a rule were judged, and how many of them a reader agreed with."""

    right: int
    judged: int

    @property
    def in_words(self) -> str:
        """The figure as a sentence."""
        agreed = f"a reader agreed with {self.right} of {self.judged} findings on real postings"
        return f"{agreed}, on which the rule was mended too"


def measured(rule: str) -> Measured | None:
    """What is known of a core rule by its id; None when nobody judged its findings."""
    counts = _all().get(rule)
    return Measured(*counts) if counts else None


@cache
def _all() -> dict[str, list[int]]:
    import json

    return dict(json.loads(_FILE.read_text("utf-8"))) if _FILE.exists() else {}
