"""From the paths that a user names to texts."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from rolewright.usage import Problem

#: What is read when a folder is named. A file that is named itself is read whatever it is called.
ENDINGS = (".md", ".markdown", ".txt", ".text")
STANDARD_INPUT = "-"


class Input(NamedTuple):
    """One text and the path under which it is reported; None for standard input."""

    path: str | None
    text: str


def read_inputs(paths: Iterable[str], problems: list[Problem]) -> Iterator[Input]:
    """Every text, in the order of the paths. What cannot be read becomes a problem and the rest goes on."""
    for name in paths:
        if name == STANDARD_INPUT:
            yield from _decoded(None, sys.stdin.buffer.read(), problems)
            continue
        path = Path(name)
        if path.is_dir():
            files = _postings_in(path)
            if not files:
                problems.append(Problem(f"no posting in this folder ({', '.join(ENDINGS)})", name))
        else:
            files = [path]
        for file in files:
            try:
                content = file.read_bytes()
            except OSError as error:
                problems.append(Problem(f"cannot be read: {error.strerror or error}", str(file)))
                continue
            yield from _decoded(str(file), content, problems)


def _postings_in(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in ENDINGS
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _decoded(path: str | None, content: bytes, problems: list[Problem]) -> Iterator[Input]:
    try:
        yield Input(path, content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"is not UTF-8 text (byte {content[error.start]:#04x}); save it as UTF-8 first"
        problems.append(Problem(message, path or "standard input", line))
