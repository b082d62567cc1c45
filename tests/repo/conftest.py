"""Where things are in the repository."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MADE_BY_TOOLS = {"__pycache__", "built", "dist", "node_modules"}


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder that holds the Makefile."""
    return ROOT


@pytest.fixture(scope="session")
def own_files() -> list[Path]:
    """The files that people write here: nothing hidden but .ci, nothing that tools make."""
    return sorted(_files(ROOT))


def _files(folder: Path) -> Iterator[Path]:
    for entry in os.scandir(folder):
        is_hidden = entry.name.startswith(".") and entry.name != ".ci"
        if entry.is_dir():
            if not is_hidden and entry.name not in MADE_BY_TOOLS:
                yield from _files(Path(entry.path))
        elif not is_hidden:
            yield Path(entry.path)
