"""Finds the lines of a TOML file on which its keys stand, which the standard decoder does not tell."""

import re

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=""")
_LIST = re.compile(r"\s*\[\s*(?:#.*)?$")
_ENTRY = re.compile(r"\s*\{")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""")
_LONG_QUOTE = re.compile(r'"""|\'\'\'')


class TomlSource:
    """A TOML text with the lines of its keys.

    A key's path names its tables from the outside in, and the place, from 0, in an array of tables. Tables
    in braces, each on a line of its own, are such an array too.
    """

    def __init__(self, text: str, file: str | None = None) -> None:
        self.file = file
        self.lines = text.splitlines()
        self._places: dict[Path, int] | None = None

    def line_of(self, path: Path, near: str | None = None) -> int | None:
        """The line, from 1, of the key at `path`, or of the nearest table around it that is written out.

        `near` is a word of the value: in a value of several lines, the first line with it counts.
        """
        places = self._known()
        for length in range(len(path), 0, -1):
            line = places.get(path[:length])
            if line is not None:
                return self._line_with(near, line) if near and length == len(path) else line
        return None

    def path_at(self, line: int) -> Path:
        """The path of the key or table that a line belongs to; empty above the first."""
        above = [(at, path) for path, at in self._known().items() if at <= line]
        return max(above, key=lambda each: (each[0], len(each[1])))[1] if above else ()

    def _known(self) -> dict[Path, int]:
        if self._places is None:
            self._places = _places(self.lines)
        return self._places

    def _line_with(self, word: str, start: int) -> int:
        following = range(start, len(self.lines) + 1)
        return next((line for line in following if word in self.lines[line - 1]), start)


def _places(lines: list[str]) -> dict[Path, int]:
    places: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    long_quote: str | None = None
    listed: Path = ()
    for number, line in enumerate(lines, start=1):
        if long_quote is None:
            if header := _HEADER.match(line):
                table = _resolved(_parts(header[2]), counts, repeats=header[1] == "[[")
                places.setdefault(table, number)
            elif listed and _ENTRY.match(line):
                counts[listed] = counts.get(listed, -1) + 1
                places.setdefault((*listed, counts[listed]), number)
            elif key := _KEY.match(line):
                path = table + _parts(key[1])
                places.setdefault(path, number)
                listed = path if _LIST.match(line, key.end()) else ()
        long_quote = _quote_left_open(line, long_quote)
    return places


def _resolved(names: Path, counts: dict[Path, int], *, repeats: bool) -> Path:
    """The full path of a table header, with the place in each array of tables on the way."""
    path: Path = ()
    for depth, name in enumerate(names, start=1):
        path = (*path, name)
        if repeats and depth == len(names):
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _parts(dotted: str) -> Path:
    return tuple("".join(groups) for groups in _PART.findall(dotted))


def _quote_left_open(line: str, opened: str | None) -> str | None:
    for quote in _LONG_QUOTE.findall(line):
        if opened is None:
            opened = quote
        elif quote == opened:
            opened = None
    return opened
