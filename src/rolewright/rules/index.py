"""The compiled index: the running part of every rule of the program, ready to load.

Reading cards at every start would cost too much. In a source checkout the index is a cache beside the cards,
made anew when a card, a detector or this machinery changed. An installed package carries it and trusts it.
It is `marshal`, which is read twice as fast as JSON, and stands beside bytecode that is no less trusted.
"""

import marshal
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from rolewright.rules.folders import PACKS
from rolewright.rules.rule import Rule, Wire

INDEX = PACKS / "index.marshal"

_PACKAGE = PACKS.parent
# Of marshal; every Python that can run us reads it, so one wheel serves them all.
_FORMAT = 4


class Index(NamedTuple):
    """The program's rules, and a digest of what they are."""

    rules: tuple[Rule, ...]
    digest: str


@cache
def load_index() -> Index:
    """The program's rules. UsageError when a card in a source checkout is wrong."""
    if not _is_source_checkout():
        return _from_wire(_read() or _build(""))
    key = _key_of_sources()
    wire = _read()
    if wire is None or wire["key"] != key:
        wire = _build(key)
        _write(wire)
    return _from_wire(wire)


def write_index() -> Path:
    """Make the index that an installed package carries, and say where it lies."""
    INDEX.write_bytes(marshal.dumps(_build(""), _FORMAT))
    return INDEX


def _build(key: str) -> Wire:
    # Only the making of an index reads cards.
    import json
    from hashlib import sha256

    from rolewright.rules.load import load_core

    rules = [card.rule.to_wire() for card in load_core()]
    written = json.dumps(rules, ensure_ascii=False, separators=(",", ":"))
    # Read back, the rules are of plain types, and marshal knows no others.
    return {"key": key, "digest": sha256(written.encode()).hexdigest(), "rules": json.loads(written)}


def _from_wire(wire: Wire) -> Index:
    return Index(tuple(map(Rule.from_wire, wire["rules"])), wire["digest"])


def _read() -> Wire | None:
    try:
        wire: Wire = marshal.loads(INDEX.read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return wire


def _write(wire: Wire) -> None:
    """Keep the index for the next start, whole or not at all; where that is not allowed, go without."""
    draft = INDEX.with_suffix(f".{os.getpid()}.draft")
    try:
        draft.write_bytes(marshal.dumps(wire, _FORMAT))
        draft.replace(INDEX)
    except OSError:
        draft.unlink(missing_ok=True)


def _is_source_checkout() -> bool:
    return _PACKAGE.parent.name == "src" and (_PACKAGE.parent.parent / "pyproject.toml").is_file()


def _key_of_sources() -> str:
    """What changes whenever anything that the index is made from changes."""
    from zlib import crc32

    stamps = sorted(stamp for folder in (PACKS, _PACKAGE / "rules") for stamp in _stamps(str(folder)))
    return f"{len(stamps)}-{crc32(repr(stamps).encode()):08x}"


def _stamps(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".toml", ".py")):
                status = entry.stat()
                yield entry.path, status.st_size, status.st_mtime_ns
            elif entry.is_dir() and entry.name != "__pycache__":
                yield from _stamps(entry.path)
