"""Postings written for measuring and fuzzing. No employer in them exists."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def files() -> tuple[Path, ...]:
    """The files, in the order of their names."""
    return tuple(sorted(path for path in FOLDER.iterdir() if path.suffix in {".md", ".txt"}))


@cache
def texts() -> tuple[str, ...]:
    """What they say, in the same order."""
    return tuple(path.read_text("utf-8") for path in files())
