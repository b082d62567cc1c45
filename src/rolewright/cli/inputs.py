"""From what a user names, files, folders, addresses or a pipe, to the postings in it."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.notes import Notes
from rolewright.cli.terminal import tell
from rolewright.ingest import LONGEST_TEXT, PLAIN_ENDINGS, TOO_LONG, is_plain, is_url
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError, unreadable

if TYPE_CHECKING:
    from rolewright.document import Origin
    from rolewright.document.structured import Markup
    from rolewright.ingest.source import Source

#: What is read when a folder is named. A file that is named itself is read whatever it is called.
ENDINGS = (*PLAIN_ENDINGS, ".docx", ".odt", ".rtf", ".pdf")
STANDARD_INPUT = "-"
# How the name of a file begins that is hidden, or that an office program keeps while another is open.
_LEFT_OUT = (".", "~$")
#: What standard input is called in messages.
STANDARD_INPUT_NAME = "standard input"


class Posting(NamedTuple):
    """A posting, from a text as it stands or out of a document, a page or a table.

    `path` is the name under which it is reported, None for standard input, and its settings are looked for
    in `folder`. `markup` is what the file tells machines, `origins` where the words stood in it, and `notes`
    what its owner should know of the taking in. `is_original` says that the text is the content of `file`.
    """

    path: str | None
    text: str
    folder: Path
    markup: "Markup | None" = None
    origins: "tuple[Origin, ...]" = ()
    notes: tuple[str, ...] = ()
    is_original: bool = True
    file: str | None = None

    @property
    def name(self) -> str:
        """What it is called in messages."""
        return self.path or STANDARD_INPUT_NAME


def read_postings(paths: Iterable[str], problems: list[Problem]) -> Iterator[Posting]:
    """Every posting, in the order of the paths. What cannot be read becomes a problem; the rest goes on.

    The notes on the taking in are told beside the output, each once.
    """
    notes = Notes()
    for name in paths:
        if is_url(name):
            yield from _taken_in(name, _fetched(name, problems), problems, notes)
            continue
        for path, content in _contents(name, problems):
            is_text = is_plain(content, path)
            if is_text and len(content) > LONGEST_TEXT:
                problems.append(Problem(TOO_LONG, path or STANDARD_INPUT_NAME))
                continue
            text = _decoded(content) if is_text else None
            if text is None:
                yield from _taken_in(path, _source(path, content), problems, notes)
            else:
                yield Posting(path, text, folder_of(path), file=path)
    notes.tell()


def folder_of(file: str | None) -> Path:
    """The folder of a file; the one that we are in for what comes from elsewhere."""
    return Path() if file is None or is_url(file) else Path(file).parent


def one_posting(path: str, command: str) -> Posting:
    """The posting in a file. UsageError for a folder, and for a file that holds none or several."""
    if not is_url(path) and os.path.isdir(path):
        raise UsageError([Problem(f"is a folder; {command} takes one file", path)])
    problems: list[Problem] = []
    found = list(read_postings([path], problems))
    if len(found) > 1:
        parted = f"rolewright ingest {path} -o FOLDER"
        problems.append(Problem(f"holds {len(found)} postings; part them first: {parted}", path))
    if problems:
        raise UsageError(problems)
    (posting,) = found
    return posting


def files_in(folder: Path, endings: Iterable[str], problems: list[Problem]) -> list[Path]:
    """The files in a folder with one of these endings, in order. A folder that cannot be read is a problem.

    What is hidden is left out, and so is what Word keeps beside a file that is open in it.
    """
    wanted = tuple(endings)

    def blame(error: OSError) -> None:
        problems.append(Problem(f"cannot be read: {error.strerror or error}", error.filename))

    found: list[Path] = []
    for at, folders, names in os.walk(folder, onerror=blame):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found.extend(Path(at, name) for name in names if not name.startswith(_LEFT_OUT))
    return sorted(file for file in found if file.suffix.lower() in wanted and file.is_file())


def standard_input() -> bytes:
    """What comes in by a pipe, or is typed."""
    if sys.stdin.isatty():
        tell("reading what you type or paste; Ctrl-D on a line of its own ends it")
    return sys.stdin.buffer.read()


def _contents(name: str, problems: list[Problem]) -> Iterator[tuple[str | None, bytes]]:
    """The content of every file, with its path; None for standard input."""
    if name == STANDARD_INPUT:
        yield None, standard_input()
        return
    for file in _files(Path(name), problems):
        try:
            content = file.read_bytes()
        except OSError as error:
            problems.append(unreadable(file, error))
            continue
        yield str(file), content


def _files(path: Path, problems: list[Problem]) -> list[Path]:
    if not os.path.isdir(path):  # which raises nothing in a folder that cannot be entered
        return [path]
    before = len(problems)
    files = files_in(path, ENDINGS, problems)
    if not files and len(problems) == before:
        problems.append(Problem(f"no posting in this folder ({', '.join(ENDINGS)})", str(path)))
    return files


def _decoded(content: bytes) -> str | None:
    """The text, None where it has to be decoded in another way."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _source(path: str | None, content: bytes) -> "Source":
    # Most files are plain text, and need none of this.
    from rolewright.ingest.source import Source

    return Source(content, path)


def _fetched(url: str, problems: list[Problem]) -> "Source | None":
    from rolewright.ingest.fetch import fetch

    try:
        return fetch(url)
    except UsageError as error:
        problems.extend(error.problems)
        return None


def _taken_in(
    file: str | None, source: "Source | None", problems: list[Problem], notes: Notes
) -> Iterator[Posting]:
    """The postings in what is no plain text."""
    if source is None:
        return
    from rolewright.ingest import ingest_source

    try:
        for each in ingest_source(source):
            name = f"{file or STANDARD_INPUT_NAME}#{each.label}" if each.label else file
            for note in each.notes:
                notes.add(note, file or STANDARD_INPUT_NAME)
            yield Posting(
                name,
                each.text,
                folder_of(file),
                each.markup,
                each.origins,
                each.notes,
                is_original=False,
                file=file,
            )
    except UsageError as error:
        problems.extend(error.problems)
