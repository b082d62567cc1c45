"""Tells mistakes in settings at the fields of a form: `company.head_count` instead of a line of a file."""

from collections.abc import Iterable

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
