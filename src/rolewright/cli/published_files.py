"""Where published files go, and what they are called."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rolewright.cli.inputs import STANDARD_INPUT, Posting
from rolewright.publish.forms import form_for
from rolewright.publish.slug import slug
from rolewright.usage import Problem, UsageError, unwritable
from rolewright.whole_file import put

_NAMELESS = "posting"


def name_of(posting: Posting) -> str:
    """What files of a posting are called, without their endings: as its source, as far as that is safe."""
    path, label = posting.path or "", ""
    if not posting.is_original:
        path, _, label = path.partition("#")
    return "-".join(filter(None, [slug(Path(path).stem), slug(label)])) or _NAMELESS


class Destination:
    """Standard output, a file or a folder, into which each name goes once."""

    def __init__(self, out: str | None, *, several: bool, sources: Sequence[str], force: bool) -> None:
        """UsageError where `out` cannot hold `several` outputs. No file of the `sources` is ever replaced."""
        self._out = None if out in (None, STANDARD_INPUT) else out
        self._force = force
        self._sources = {os.path.realpath(source) for source in sources}
        self._taken: set[str] = set()
        self.is_folder = self._out is not None and (
            several
            or self._out.endswith(("/", os.sep))
            or Path(self._out).is_dir()
            or _names_a_folder(self._out)
        )
        if several and self._out is None:
            raise UsageError(["several files come of this: add -o FOLDER, into which they go"])
        if several and self._out is not None:
            self._refuse_file(self._out)

    def put(self, name: str, content: bytes) -> str | None:
        """Write or print `content`; where to, None for standard output. UsageError when that cannot be.

        Into a folder it goes as `name`.
        """
        if self._out is None:
            _print(content)
            return None
        path = Path(self._out, name) if self.is_folder else Path(self._out)
        self._refuse(path)
        try:
            if self.is_folder:
                path.parent.mkdir(parents=True, exist_ok=True)
            put(Path(os.path.realpath(path)), content)
        except OSError as error:
            raise UsageError([unwritable(path, error)]) from None
        self._taken.add(os.path.realpath(path).casefold())
        return str(path)

    def _refuse(self, path: Path) -> None:
        """UsageError where the file is not ours to write."""
        real = os.path.realpath(path)
        if real in self._sources:
            raise _error(path, "is one of the postings, so no output is written into it")
        if real.casefold() in self._taken:
            raise _error(
                path, "was written from another posting just now, which has the same name; rename one"
            )
        if path.is_file() and not self._force:
            raise _error(path, "is there already, so it is left alone; --force replaces it")
        if path.is_dir():
            raise _error(path, "is a folder, so no file of this name is written")
        if not self.is_folder and not path.parent.is_dir():
            raise _error(path, "cannot be written: there is no such folder")

    def _refuse_file(self, out: str) -> None:
        if Path(out).is_file():
            raise _error(Path(out), "is a file, and several files come of this; name a folder")
        if not self.is_folder or (not Path(out).is_dir() and form_for(out) is not None):
            raise _error(Path(out), "has the ending of a file, and several files come of this; name a folder")


def _names_a_folder(out: str) -> bool:
    """Whether a name has no ending and nothing bears it: a file of that name no program would open."""
    return not Path(out).suffix and not os.path.lexists(out)


def _print(content: bytes) -> None:
    try:
        text = content.decode("utf-8") if b"\0" not in content else None
    except UnicodeDecodeError:
        text = None
    if text is not None:
        sys.stdout.write(text)
    elif sys.stdout.isatty():
        raise UsageError(["this form is no text, so a terminal cannot show it: add -o FILE"])
    else:
        sys.stdout.buffer.write(content)
    sys.stdout.flush()


def _error(path: Path, message: str) -> UsageError:
    return UsageError([Problem(message, str(path))])
