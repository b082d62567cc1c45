"""Which acronyms need no explanation."""

from functools import cache
from pathlib import Path


def is_known(acronym: str) -> bool:
    """Whether the readers of postings, or those of its trade, know an acronym in capitals."""
    return acronym in _known()


@cache
def _known() -> frozenset[str]:
    """The data file, whose head describes it."""
    lines = Path(__file__).with_name("acronyms.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
