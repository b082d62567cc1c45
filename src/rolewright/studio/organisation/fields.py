"""Tells mistakes in settings at the fields of a form: `company.head_count` instead of a line of a file."""

import tomllib
from collections.abc import Iterable, Iterator

from rolewright.records import replace
from rolewright.usage import Problem
from rolewright.usage.toml_source import TomlSource


def at_fields(text: str, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems, with the field where each stands in the place of the file."""
    source = TomlSource(text)
    return tuple(
        replace(each, file=named(source.path_at(each.line)) if each.line else None) for each in problems
    )


def named(path: Iterable[str | int]) -> str:
    """The name of the field at a path of keys."""
    return ".".join(str(step) for step in path)


#: The settings that hold paths, from the workspace's folder on.
_PATHS = (
    ("packs", "paths"),
    ("roles", "paths"),
    ("check", "baseline"),
    ("publish", "logo"),
    ("publish", "font_files"),
    ("publish", "templates"),
)


def paths_in(text: str) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """The paths that settings name, by their fields; none in a text that is no TOML."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    for table, key in _PATHS:
        inner = values.get(table)
        given = inner.get(key) if isinstance(inner, dict) else None
        entries = given if isinstance(given, list) else [given]
        yield (table, key), [each for each in entries if isinstance(each, str)]
