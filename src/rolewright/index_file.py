"""A compiled index: what a start needs of many hand-written files, in one that loads at once.

In a source checkout it is a cache, made anew when one of its sources changed. An installed package carries it
and trusts it. It is `marshal`, which is read twice as fast as JSON, and stands beside bytecode that is no
less trusted.
"""

import marshal
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rolewright.tuples import NamedTuple

Wire = dict[str, Any]

_PACKAGE = Path(__file__).parent
# Of marshal; every Python that can run us reads it, so one wheel serves them all.
_FORMAT = 4
_SOURCES = (".toml", ".py")


class IndexFile(NamedTuple):
    """Where an index lies, and the folders of cards or roles and of code that it is made from."""

    path: Path
    folders: tuple[Path, ...]

    def load(self, build: Callable[[], Wire]) -> Wire:
        """What is kept, or else what `build` makes."""
        if not is_source_checkout():
            return self._read() or build()
        key = self.key()
        wire = self._read()
        if wire is None or wire["key"] != key:
            wire = {"key": key, **build()}
            self._write(wire)
        return wire

    def ship(self, build: Callable[[], Wire]) -> Path:
        """Make the index that an installed package carries, and say where it lies."""
        self.path.write_bytes(packed({"key": "", **build()}))
        return self.path

    def key(self) -> str:
        """What changes whenever anything that the index is made from changes."""
        from zlib import crc32

        stamps = sorted(stamp for folder in self.folders for stamp in _stamps(str(folder)))
        return f"{len(stamps)}-{crc32(repr(stamps).encode()):08x}"

    def _read(self) -> Wire | None:
        try:
            wire: Wire = marshal.loads(self.path.read_bytes())
        except (OSError, EOFError, ValueError, TypeError):
            return None
        return wire

    def _write(self, wire: Wire) -> None:
        """Keep the index for the next start, whole or not at all; where that is not allowed, go without."""
        draft = self.path.with_suffix(f".{os.getpid()}.draft")
        try:
            draft.write_bytes(packed(wire))
            draft.replace(self.path)
        except OSError:
            draft.unlink(missing_ok=True)


def packed(value: Any) -> bytes:
    """Plain values as bytes, to be taken apart only when they are asked for."""
    return marshal.dumps(value, _FORMAT)


def unpacked(value: bytes) -> Any:
    """The inverse of `packed`."""
    return marshal.loads(value)


def is_source_checkout() -> bool:
    """Whether the program runs from its sources, which somebody may be editing."""
    return _PACKAGE.parent.name == "src" and (_PACKAGE.parent.parent / "pyproject.toml").is_file()


def _stamps(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_SOURCES):
                status = entry.stat()
                yield entry.path, status.st_size, status.st_mtime_ns
            elif entry.is_dir() and entry.name != "__pycache__":
                yield from _stamps(entry.path)
