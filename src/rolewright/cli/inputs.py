"""From the paths that a user names to texts."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.terminal import tell
from rolewright.ingest import ingest, is_for_ingest
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    from rolewright.document.structured import Markup

#: What is read when a folder is named. A file that is named itself is read whatever it is called.
ENDINGS = (".md", ".markdown", ".txt", ".text")
STANDARD_INPUT = "-"
#: What standard input is called in messages.
STANDARD_INPUT_NAME = "standard input"

_ADVICE = "save it as plain text in UTF-8 first"
_IN_WORD = f"{_ADVICE} (in Word: File, Save As, Plain Text)"
#: How files begin that are no text, what they are, and what to do.
_OTHER_FORMATS = {
    b"%PDF": f"is a PDF; {_ADVICE}, or copy its words into a text file",
    b"PK\x03\x04": f"is a Word document or another archive; {_IN_WORD}",
    b"\xd0\xcf\x11\xe0": f"is an old Word document or another Office file; {_IN_WORD}",
    b"{\\rtf": f"is rich text; {_IN_WORD}",
    b"\xff\xfe": f"is text in UTF-16; {_ADVICE}",
    b"\xfe\xff": f"is text in UTF-16; {_ADVICE}",
}


class Input(NamedTuple):
    """One text and the path under which it is reported; None for standard input."""

    path: str | None
    text: str

    @property
    def folder(self) -> Path:
        """Where its settings are looked for."""
        return Path(self.path).parent if self.path else Path()


class Posting(NamedTuple):
    """A posting, from a text as it stands or in a page; `markup` is what the page tells machines."""

    path: str | None
    text: str
    folder: Path
    markup: "Markup | None" = None


def read_postings(paths: Iterable[str], problems: list[Problem]) -> Iterator[Posting]:
    """Every posting, in the order of the paths, as `read_inputs`; pages and JSON-LD as the text in them."""
    for each in read_inputs(paths, problems):
        if not is_for_ingest(each.text, each.path):
            yield Posting(each.path, each.text, each.folder)
            continue
        try:
            read = ingest(each.text, each.path)
        except UsageError as error:
            problems.extend(error.problems)
        else:
            yield Posting(each.path, read.text, each.folder, read.markup)


def read_inputs(paths: Iterable[str], problems: list[Problem]) -> Iterator[Input]:
    """Every text, in the order of the paths. What cannot be read becomes a problem and the rest goes on."""
    for name in paths:
        if name == STANDARD_INPUT:
            yield from _decoded(None, _standard_input(), problems)
            continue
        for file in _files(Path(name), problems):
            try:
                content = file.read_bytes()
            except OSError as error:
                problems.append(Problem(f"cannot be read: {error.strerror or error}", str(file)))
                continue
            yield from _decoded(str(file), content, problems)


def _standard_input() -> bytes:
    if sys.stdin.isatty():
        tell("reading what you type or paste; Ctrl-D on a line of its own ends it")
    return sys.stdin.buffer.read()


def _files(path: Path, problems: list[Problem]) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(
        file
        for file in path.rglob("*")
        if file.suffix.lower() in ENDINGS
        and file.is_file()
        and not any(part.startswith(".") for part in file.relative_to(path).parts)
    )
    if not files:
        problems.append(Problem(f"no posting in this folder ({', '.join(ENDINGS)})", str(path)))
    return files


def _decoded(path: str | None, content: bytes, problems: list[Problem]) -> Iterator[Input]:
    place = path or STANDARD_INPUT_NAME
    # Told by how it begins, since rich text can be read as text too, and means nothing then.
    if what := next((what for start, what in _OTHER_FORMATS.items() if content.startswith(start)), None):
        problems.append(Problem(what, place))
        return
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        problems.append(_undecodable(path, content, error.start))
    else:
        yield Input(path, text)


def _undecodable(path: str | None, content: bytes, at: int) -> Problem:
    place = path or STANDARD_INPUT_NAME
    if 0 in content:
        return Problem(f"is no text; {_ADVICE}", place)
    message = f"is not UTF-8 (byte {content[at]:#04x}); {_ADVICE}"
    if path:
        message += f", or try: iconv -f WINDOWS-1252 -t UTF-8 {path} | rolewright check -"
    return Problem(message, place, content.count(b"\n", 0, at) + 1)
