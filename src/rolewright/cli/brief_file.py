"""The file in which an interview keeps what was said, from one answer to the next."""

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from rolewright.engine import Checker
from rolewright.usage import Problem, UsageError, unreadable, unwritable
from rolewright.whole_file import put
from rolewright.writing.brief import Brief
from rolewright.writing.brief_toml import INTERVIEW, brief_toml
from rolewright.writing.interview import State
from rolewright.writing.interview.kept import Kept, kept_toml, read_kept

SUFFIX = ".brief.toml"
_NO_LETTER = re.compile(r"[^a-z0-9]+")


class BriefFile:
    """One file, which holds what we put there last; whatever else comes into it stops us."""

    def __init__(self, path: Path, text: str = "", *, output: str = "", is_edited: bool = False) -> None:
        self.path = path
        self._output = output
        self._text = text
        self._is_edited = is_edited

    @classmethod
    def opened(cls, name: str, checker: Checker) -> "tuple[BriefFile, State]":
        """The file with what was said in it. UsageError when it cannot be read as a brief."""
        path = Path(name)
        try:
            text = path.read_text("utf-8")
        except OSError as error:
            raise UsageError([unreadable(name, error)]) from None
        except UnicodeDecodeError:
            raise UsageError([Problem("cannot be read: it is not UTF-8", name)]) from None
        kept = read_kept(text, lambda text: checker.read_brief(text, name))
        # What a person made of it stays, comments and order too.
        is_edited = brief_toml(kept.state.brief, interview=_noted(text)) != text
        return cls(path, text, output=kept.output, is_edited=is_edited), kept.state

    @property
    def output(self) -> str | None:
        """The file that the draft is to go into; it is noted as seen from the brief."""
        return str(self.path.parent / self._output) if self._output else None

    def note_output(self, name: str) -> None:
        """Remember the file for the draft, for whoever goes on another day."""
        self._output = os.path.relpath(name, self.path.parent)

    @classmethod
    def new(cls, folder: Path, name: str) -> "BriefFile":
        """A file that is not there yet, named after the job or the posting."""
        stem = _NO_LETTER.sub("-", name.lower()).strip("-") or "job"
        numbers = ("", *(f"-{number}" for number in range(2, 1000)))
        paths = (folder / f"{stem}{number}{SUFFIX}" for number in numbers)
        return cls(next(path for path in paths if not path.exists()))

    def save(self, state: State, *, is_finished: bool = False) -> None:
        """Put what was said into the file. UsageError when that cannot be, and the file is as it was then."""
        kept = Kept(state, is_finished, self._output)
        text = kept_toml(kept, self._text if self._is_edited else "")
        if text == self._text:
            return
        try:
            put(self.path, text.encode("utf-8"), self._must_be_as_left)
        except OSError as error:
            raise UsageError([unwritable(self.path, error)]) from None
        self._text = text

    def _must_be_as_left(self) -> None:
        there = self.path.read_bytes() if self.path.exists() else b""
        if there != self._text.encode("utf-8"):
            told = "was changed by somebody else in the meantime, so your last answer is not in it"
            raise UsageError([Problem(told, str(self.path))])


def unfinished(folder: Path) -> Iterator[Path]:
    """The briefs of interviews that were left, the newest first."""
    for path in sorted(folder.glob(f"*{SUFFIX}"), key=os.path.getmtime, reverse=True):
        try:
            notes = _noted(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            continue
        if notes.get("finished") is False:
            yield path


Notes: TypeAlias = dict[str, list[str] | bool | str]


def _noted(text: str) -> Notes:
    notes: Notes = tomllib.loads(text).get(INTERVIEW, {})
    return notes


def is_empty(state: State) -> bool:
    """Whether nothing was said yet."""
    return state.brief == Brief()
