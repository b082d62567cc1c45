"""A file that output goes into, whole or not at all."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rolewright.report import Report, Style
from rolewright.report.overview import written_text
from rolewright.report.verdict import Glance, glance
from rolewright.usage import Problem, UsageError, unreadable, unwritable
from rolewright.whole_file import put

# More than any form needs to be known by its beginning.
_BEGINNING = 200


class OutFile:
    """Collects what is written, and puts it into the file at the end."""

    def __init__(self, name: str, signs: Sequence[str], *, force: bool = False) -> None:
        """UsageError when the file is not ours to replace.

        Ours is a file that begins as one that we wrote in this form does, which `signs` tell. Whatever else
        stands in a file is replaced only by `force`.
        """
        self._name = name
        self._path = Path(os.path.realpath(name))
        self._pieces: list[str] = []
        self._held: list[Glance] = []
        if not force and self._path.is_file() and not self._is_ours(signs):
            does = "was not written by Rolewright in this form" if signs else "is there already"
            raise self._error(f"{does}, so it is left alone; --force replaces it")
        if self._path.is_dir():
            raise self._error("is a folder; name a file in it")
        if not self._path.parent.is_dir():
            raise self._error("cannot be written: there is no such folder")

    def write(self, text: str) -> None:
        """Keep `text` for the file."""
        self._pieces.append(text)

    def hold(self, report: Report) -> None:
        """Remember a report that goes into the file, to say at the end what the file holds."""
        self._held.append(glance(report))

    def style(self, colour: str) -> Style:
        """In colour only when asked for."""
        return Style(colour=colour == "always")

    def refuse_to_be(self, posting: str) -> None:
        """UsageError when `posting`, which was read, is this file: no output takes the place of a posting."""
        if os.path.realpath(posting) == str(self._path):
            raise self._error("is one of the postings, so no output is written into it")

    def finish(self) -> None:
        """Write the file. UsageError when that cannot be; then it is as it was."""
        content = "".join(self._pieces).encode("utf-8")
        try:
            put(self._path, content)
        except OSError as error:
            raise UsageError([unwritable(self._name, error)]) from None

    def tell(self) -> None:
        """Say that the file was written and what is in it, since nothing is seen of that."""
        print(written_text(self._name, self._held), file=sys.stderr)

    def _is_ours(self, signs: Sequence[str]) -> bool:
        try:
            with self._path.open("rb") as file:
                beginning = file.read(_BEGINNING).decode("utf-8", "replace")
        except OSError as error:
            raise UsageError([unreadable(self._name, error)]) from None
        return not beginning.strip() or beginning.startswith(tuple(signs))

    def _error(self, message: str) -> UsageError:
        return UsageError([Problem(message, self._name)])
