"""Outside postings and the labels that people gave them by reading.

A corpus is a folder with `postings.jsonl` (id, text) and, for texts that are not public, with `labels.jsonl`,
`findings.jsonl` (findings judged right or wrong) and `marks.jsonl` (what a reader marked before any check).
Those of public postings lie in `accuracy/` of this repository, by id and offsets.
`zones.jsonl` holds advertisements whose text was separated into zones. Folders are searched one level deep.
"""

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ACCURACY = Path(__file__).parent.parent / "accuracy"
LABELS = ACCURACY / "labels.jsonl"
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


def postings(folder: Path) -> dict[str, str]:
    """Every posting beneath the folder, by its id."""
    return {row["id"]: row["text"] for path in _files(folder, "postings.jsonl") for row in _rows(path)}


def judged_findings(folder: Path) -> Iterator[dict[str, Any]]:
    """The findings that were judged in postings beneath the folder: id, rule, start, end, right."""
    return _said_of(folder, "findings.jsonl")


def marked_passages(folder: Path) -> Iterator[dict[str, Any]]:
    """What readers marked in postings beneath the folder: id, family, start, end."""
    return _said_of(folder, "marks.jsonl")


def ranked_postings(folder: Path) -> Iterator[dict[str, Any]]:
    """What readers thought of postings beneath the folder: id, total and four parts, each from 0 to 100."""
    return _said_of(folder, "ranks.jsonl")


def _said_of(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The rows of a file beside the postings, or of the one in this repository that are about them."""
    for path in _files(folder, "postings.jsonl"):
        own, shared = path.with_name(name), ACCURACY / name
        known = {row["id"] for row in _rows(path)}
        for source in (own, shared):
            if source.exists():
                yield from (row for row in _rows(source) if row["id"] in known)
                break


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
