"""Outside postings and the labels that people gave them by reading.

A corpus is a folder with `postings.jsonl` (id, text) and, for texts that are not public, a `labels.jsonl`.
Labels of public postings lie in `accuracy/labels.jsonl` of this repository, by id and offsets.
`zones.jsonl` holds advertisements whose text was separated into zones. Folders are searched one level deep.
"""

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

LABELS = Path(__file__).parent.parent / "accuracy/labels.jsonl"
ZONES = ("responsibilities", "requirements", "preferred", "about")
_FOLDS = 5


class Labelled(NamedTuple):
    """A posting and what a reader found in it."""

    id: str
    text: str
    labels: dict[str, Any]


def is_unseen(identifier: str) -> bool:
    """Whether the text is kept out of all training: one in five, by its id."""
    return zlib.crc32(identifier.encode()) % _FOLDS == 0


def labelled_postings(folder: Path) -> Iterator[Labelled]:
    """Every posting beneath the folder that has labels and whose text is the one that was labelled."""
    for path in _files(folder, "postings.jsonl"):
        texts = {row["id"]: row["text"] for row in _rows(path)}
        own = path.with_name("labels.jsonl")
        for labels in _rows(own if own.exists() else LABELS):
            text = texts.get(labels["id"])
            if text is not None:
                yield Labelled(labels["id"], text, labels)


def zoned_advertisements(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Id and the zones that are not empty of every advertisement beneath the folder."""
    for path in _files(folder, "zones.jsonl"):
        for row in _rows(path):
            zones = {zone: row[zone].strip() for zone in ZONES if row[zone] and row[zone] != "None"}
            yield row["id"], {zone: text for zone, text in zones.items() if text}


def _files(folder: Path, name: str) -> list[Path]:
    return sorted({*folder.glob(name), *folder.glob(f"*/{name}")})


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)
