"""The ZIP package of an office file. Only parts with words are unpacked, and nothing onto the disk."""

import posixpath
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import NoReturn
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from rolewright.ingest.office.xml_tree import Node, UnreadableXmlError, read_tree
from rolewright.ingest.source import Source

#: Bytes of a file; pictures make real ones a few millions long.
LARGEST_FILE = 100_000_000
#: Bytes of a part with words, unpacked; a posting has some ten thousand.
LARGEST_PART = 20_000_000
#: How many times as long a part may become by unpacking, once it is longer than `SMALL_PART`.
GREATEST_GROWTH = 200
#: Bytes of a part about whose growth nobody needs to worry.
SMALL_PART = 1_000_000
#: Entries of a package; real ones have some twenty.
MOST_ENTRIES = 5_000

_BEGINNING = b"PK\x03\x04"
_BROKEN = (
    *(BadZipFile, LargeZipFile, zlib.error, struct.error),
    *(EOFError, OSError, ValueError, NotImplementedError, RuntimeError, KeyError, OverflowError),
)
_AGAIN = "open it in the program that made it and save it again"


def names_in(content: bytes) -> frozenset[str]:
    """The names of the entries of a package; none in what is no package or a broken one."""
    if not content.startswith(_BEGINNING):
        return frozenset()
    try:
        with ZipFile(BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except _BROKEN:
        return frozenset()


class Package:
    """The parts of a package, by their names, which are never used as paths."""

    def __init__(self, source: Source, label: str) -> None:
        """Open it; `label` says what it should be: "a Word file". UsageError where it cannot be."""
        self._source = source
        self._label = label
        if len(source.content) > LARGEST_FILE:
            raise source.error(
                f"is {label} of more than {LARGEST_FILE // 1_000_000} MB, so it was not read; "
                "take its pictures out"
            )
        with self._readable():
            self._archive = ZipFile(BytesIO(source.content))
        entries = self._archive.infolist()
        if len(entries) > MOST_ENTRIES:
            self.fail(f"holds {len(entries):,} parts, of which {MOST_ENTRIES:,} would be too many")
        self._entries: dict[str, ZipInfo] = {}
        self._doubled: set[str] = set()
        for entry in entries:
            name = entry.filename.lstrip("/")
            if name in self._entries:
                self._doubled.add(name)
            self._entries[name] = entry

    def fail(self, why: str) -> NoReturn:
        """Say why it was not read: "declares …"."""
        raise self._source.error(f"is {self._label} that {why}, so it was not read")

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def tree(self, name: str) -> Node | None:
        """A part of XML; None where there is none. UsageError where it cannot be read or goes too far."""
        content = self.part(name)
        if content is None:
            return None
        try:
            return next(read_tree(content).nodes)
        except UnreadableXmlError as error:
            raise self._source.error(
                f"is {self._label} whose part {shown(name)} {error}, so it was not read; {_AGAIN}"
            ) from None

    def part(self, name: str) -> bytes | None:
        """The bytes of a part; None where there is none. UsageError for one too large, locked or broken."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        if name in self._doubled:
            self.fail(f"holds the part {shown(name)} twice")
        if entry.flag_bits & 1:
            self.fail("is protected by a password")
        if entry.file_size > LARGEST_PART:
            self.fail(
                f"would unpack to {entry.file_size // 1_000_000} MB of words "
                f"({LARGEST_PART // 1_000_000} MB are read)"
            )
        if entry.file_size > SMALL_PART and entry.file_size > GREATEST_GROWTH * max(entry.compress_size, 1):
            self.fail(f"grows more than {GREATEST_GROWTH} times as it is unpacked, as harmful ones do")
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            self.fail("is packed in a way that office programs do not use")
        with self._readable():
            return self._archive.read(entry)

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except _BROKEN:
            raise self._source.error(
                f"is no {self._label.partition(' ')[2]}, or a damaged one; {_AGAIN}"
            ) from None


def within(folder: str, target: str) -> str:
    """The name of a part that another part in `folder` names: relative, from the root, or with steps up."""
    path = target if target.startswith("/") else posixpath.join("/", folder, target)
    return posixpath.normpath(path).lstrip("/")


def shown(name: str) -> str:
    """The name of a part as a message can show it."""
    return "".join(sign if sign.isprintable() else "?" for sign in name)[:60]
