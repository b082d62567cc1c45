"""Strict reading of a decoded table: every key is asked for, every surprise is collected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from rolewright.usage.nearest import did_you_mean
from rolewright.usage.problem import Problem

if TYPE_CHECKING:
    from rolewright.usage.toml_source import Path, TomlSource

Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")

_NAMES: Mapping[type, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    list: "a list",
    dict: "a table",
    date: "a date such as 2027-01-31",
}


class Table:
    """One table of a file that a user wrote.

    Every reader takes a key and, where the key may be absent, a default. A missing or wrong value becomes a
    problem and a harmless value is returned, so that reading goes on and finds the other mistakes. Call
    `close` when all keys have been asked for: what is left over is unknown.
    """

    def __init__(
        self, values: Mapping[str, object], source: TomlSource, problems: list[Problem], path: Path = ()
    ) -> None:
        self.values = values
        self.problems = problems
        self._source = source
        self._path = path
        self._asked: set[str] = set()
        self._inner: dict[Path, Table] = {}

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def problem(self, message: str, key: str | None = None, near: str | None = None) -> None:
        """Record that `key`, or the table itself, is wrong; `near` is the word of the value to blame."""
        path = self._path if key is None else (*self._path, key)
        line = self._source.line_of(path, near)
        excerpt = self._source.lines[line - 1] if line else None
        self.problems.append(Problem(message, self._source.file, line, excerpt))

    def text(self, key: str, default: str | None = None) -> str:
        """A text; required without a default."""
        return self._read(key, str, default, "")

    def flag(self, key: str, default: bool | None = None) -> bool:
        """True or false; required without a default."""
        return self._read(key, bool, default, False)

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number; required without a default."""
        return self._read(key, int, default, 0)

    def day(self, key: str) -> date | None:
        """A date; None when absent."""
        self._asked.add(key)
        return self._read(key, date, None, date.min) if key in self.values else None

    def texts(self, key: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        """A list of texts; required without a default."""
        entries = self._read(key, list, None if default is None else list(default), [])
        for entry in entries:
            if not isinstance(entry, str):
                self.problem(f"“{key}” holds {entry!r}, which is not a text", key)
        return tuple(entry for entry in entries if isinstance(entry, str))

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice:
        """One of a closed vocabulary; required without a default."""
        first = next(iter(choices))
        if key not in self.values and default is not None:
            self._asked.add(key)
            return default
        written = self.text(key)
        return self._chosen(key, written, choices) or first if written else first

    def choices(self, key: str, choices: type[Choice], default: Sequence[Choice]) -> tuple[Choice, ...]:
        """Several of a closed vocabulary."""
        if key not in self.values:
            self._asked.add(key)
            return tuple(default)
        chosen = (self._chosen(key, written, choices) for written in self.texts(key))
        return tuple(choice for choice in chosen if choice is not None)

    def table(self, key: str) -> Table:
        """The table under `key`; an empty one when absent."""
        values = self._read(key, dict, {}, {})
        return self._within(values, key)

    def tables(self, key: str) -> tuple[Table, ...]:
        """The tables of an array of tables; none when absent."""
        entries = self._read(key, list, [], [])
        for entry in entries:
            if not isinstance(entry, dict):
                self.problem(f"“{key}” holds {entry!r}, which is not a table", key)
        return tuple(
            self._within(entry, key, place) for place, entry in enumerate(entries) if isinstance(entry, dict)
        )

    def close(self) -> None:
        """Report every key, here and in the tables within, that nobody asked for."""
        for key in self.values:
            if key not in self._asked:
                guess = did_you_mean(key, self._asked - self.values.keys())
                self.problem(f"“{key}” is not a key here{guess}", key)
        for table in self._inner.values():
            table.close()

    def mixed(self, key: str) -> tuple[str | Table, ...]:
        """A list of texts and tables; nothing when absent."""
        entries = self._read(key, list, [], [])
        given: list[str | Table] = []
        for at, entry in enumerate(entries):
            if isinstance(entry, str):
                given.append(entry)
            elif isinstance(entry, dict):
                given.append(self._within(entry, key, at))
            else:
                self.problem(f"“{key}” holds {entry!r}, which is neither a text nor a table", key)
        return tuple(given)

    def take_all(self) -> Mapping[str, object]:
        """Every value as it stands, for a table whose keys are free."""
        self._asked.update(self.values)
        return self.values

    def _within(self, values: Mapping[str, object], *steps: str | int) -> Table:
        table = self._inner.get(steps)
        if table is None:
            table = self._inner[steps] = Table(values, self._source, self.problems, (*self._path, *steps))
        return table

    def _read(self, key: str, kind: type[Value], default: Value | None, harmless: Value) -> Value:
        self._asked.add(key)
        if key not in self.values:
            if default is None:
                self.problem(f"“{key}” is missing")
                return harmless
            return default
        value = self.values[key]
        if isinstance(value, kind) and not _poses_as(value, kind):
            return value
        self.problem(f"“{key}” should be {_NAMES[kind]}, not {value!r}", key)
        return harmless

    def _chosen(self, key: str, written: str, choices: type[Choice]) -> Choice | None:
        try:
            return choices(written)
        except ValueError:
            known = ", ".join(choice.value for choice in choices)
            self.problem(f"“{written}” is not a value of “{key}”: {known}", key, near=written)
            return None


def read_toml(text: str, file: str | None = None) -> Table:
    """The top table of a TOML text; a text that is not TOML gives an empty table with a problem."""
    # Loaded only where there is something to read.
    import tomllib

    from rolewright.usage.toml_source import TomlSource

    source = TomlSource(text, file)
    problems: list[Problem] = []
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.append(_undecodable(str(error), source))
        values = {}
    return Table(values, source, problems)


def _undecodable(message: str, source: TomlSource) -> Problem:
    place = re.search(r" \(at line (\d+), column \d+\)$", message)
    if place is None:
        return Problem(f"not TOML: {message}", source.file)
    line = int(place[1])
    return Problem(f"not TOML: {message[: place.start()]}", source.file, line, source.lines[line - 1])


def _poses_as(value: object, kind: type) -> bool:
    """Python counts a bool as an int and a date with a time as a date; a reader does not."""
    return (kind is int and isinstance(value, bool)) or (kind is date and isinstance(value, datetime))
