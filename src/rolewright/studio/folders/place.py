"""A folder on disk, of which nothing outside is ever read or written, whatever links lie in it."""

import os
import stat
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path, PurePosixPath

from rolewright.records import record
from rolewright.studio.line_ends import plain_line_ends
from rolewright.studio.longest import LONGEST_POSTING
from rolewright.whole_file import put

ENDINGS = (".md", ".markdown")
# More files than these are no team's postings.
_MOST_BYTES = 4 * LONGEST_POSTING
_MOST_FILES, _LONGEST_PATH = 20_000, 500
_MARK = b"\xef\xbb\xbf"


class OutsideError(Exception):
    """A path that leads out of the folder, or through a link."""


class ChangedError(Exception):
    """A file that is not what it was when it was read."""


@record
class Seen:
    """A file as the folder lists it."""

    changed_ns: int
    size: int


@record
class Content:
    """What a file holds, with the line ends and the mark at its beginning that it is written with."""

    text: str
    digest: str
    seen: Seen
    has_mark: bool
    has_returns: bool


class Place:
    """The folder at `root`. Paths in it have slashes, wherever the studio runs."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def files(self) -> dict[str, Seen]:
        """Every Markdown file in it, without what is hidden and what is behind a link."""
        found = {}
        for path, seen in self._walk(self.root, ""):
            found[path] = seen
            if len(found) >= _MOST_FILES:
                break
        return found

    def _walk(self, folder: Path, before: str) -> Iterator[tuple[str, Seen]]:
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            return
        for entry in entries:
            path = f"{before}{entry.name}"
            if entry.name.startswith(".") or entry.is_symlink() or not _can_be_kept(path):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from self._walk(Path(entry.path), f"{path}/")
            elif entry.name.lower().endswith(ENDINGS) and entry.is_file(follow_symlinks=False):
                status = entry.stat(follow_symlinks=False)
                yield path, Seen(status.st_mtime_ns, status.st_size)

    def seen(self, path: str) -> Seen | None:
        """The file as it lies there; None when it is gone."""
        try:
            status = os.lstat(self._inside(path))
        except (OSError, OutsideError):
            return None
        return Seen(status.st_mtime_ns, status.st_size) if stat.S_ISREG(status.st_mode) else None

    def read(self, path: str) -> Content:
        """What the file holds. OSError, OutsideError, or ValueError for what is no text in UTF-8."""
        handle = os.open(self._inside(path), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
                raise ValueError("is no file that a posting can be")
            raw = file.read()
        text = raw.removeprefix(_MARK).decode("utf-8")
        if "\0" in text:
            raise ValueError("is no text")
        if len(text) > LONGEST_POSTING:
            raise ValueError("is longer than a posting")
        has_returns = "\r\n" in text
        return Content(
            text=plain_line_ends(text),
            digest=sha256(raw).hexdigest(),
            seen=Seen(status.st_mtime_ns, len(raw)),
            has_mark=raw.startswith(_MARK),
            has_returns=has_returns,
        )

    def write(self, path: str, text: str, before: str | None) -> Content:
        """Make `text` what the file holds, whole or not at all, in the line ends that it had.

        ChangedError when it does not hold any more what has the digest `before`, or, for None, when there
        is such a file by now.
        """
        target = self._inside(path)
        raw = self._as_written(path, text)

        def last_look() -> None:
            self._inside(path)
            try:
                now = sha256(target.read_bytes()).hexdigest()
            except FileNotFoundError:
                now = None
            if now != before:
                raise ChangedError(path)

        target.parent.mkdir(parents=True, exist_ok=True)
        put(target, raw, last_look)
        return self.read(path)

    def _as_written(self, path: str, text: str) -> bytes:
        try:
            now = self.read(path)
        except (OSError, ValueError):
            return text.encode()
        whole = text.replace("\n", "\r\n") if now.has_returns else text
        return (_MARK if now.has_mark else b"") + whole.encode()

    def remove(self, path: str, before: str | None) -> None:
        """Delete the file. ChangedError when it does not hold any more what has the digest `before`."""
        target = self._inside(path)
        try:
            now = sha256(target.read_bytes()).hexdigest()
        except FileNotFoundError:
            return
        if now != before:
            raise ChangedError(path)
        target.unlink()

    def _inside(self, path: str) -> Path:
        parts = PurePosixPath(path).parts
        if not parts or not _can_be_kept(path) or any(_leads_out(part) for part in parts):
            raise OutsideError(path)
        place = self.root
        for part in parts:
            place = place / part
            if place.is_symlink():
                raise OutsideError(path)
        return place


def _leads_out(part: str) -> bool:
    return part.startswith(".") or "/" in part or "\\" in part or ":" in part


def _can_be_kept(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return len(path) <= _LONGEST_PATH and "\0" not in path
