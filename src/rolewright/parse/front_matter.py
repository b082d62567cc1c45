"""Typed facts before the text: YAML between two lines of dashes, or TOML between two lines of plus signs."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from rolewright.parse.reading import Entry
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from yaml import Node, ScalarNode

_TOML_VALUE = r""""(?:[^"\\\n]|\\[^\n])*"|'[^'\n]*'|[\w.:+-]++"""
_TOML_LINE = pattern(
    rf"[ \t]*(?P<key>[\w-]+|\"[^\"\n]+\")[ \t]*=[ \t]*"
    rf"(?:(?P<value>{_TOML_VALUE})|\[(?P<list>(?:\s*+(?:{_TOML_VALUE})\s*+,?)*+\s*+)\])"
    r"[ \t]*(?:#[^\n]*)?(?=\r?\n|\Z)"
)
_TOML_TABLE = pattern(r"[ \t]*\[(?P<name>[\w.-]+)\][ \t]*(?=\r?\n|\Z)")
_TOML_ENTRY = pattern(_TOML_VALUE)

# `key: value` and `key: [value, value]`, with nothing in a value that has a meaning in YAML:
# what most front matter is made of, and read without loading a library that knows all the rest.
_FIRST = r"\w$£€"
_INNER = r"\w$£€.()/+&%@’–—\-"
_LISTED = rf"[{_FIRST}](?:[{_INNER} ]*[{_INNER}])?"
_PLAIN_LINE = pattern(
    r"(?P<key>[A-Za-z][\w-]{0,60}):[ ]+"
    rf"(?:(?P<value>[{_FIRST}](?:(?:[{_INNER}, ]|:(?=[\w/]))*[{_INNER}])?)"
    rf"|\[(?P<list>{_LISTED}(?:, *{_LISTED})*)\])"
    r"[ ]*(?:\n|$)"
)
_LIST_ENTRY = pattern(_LISTED)

# More only a bomb of aliases has.
_MOST_UNDER_A_KEY = 2_000

NO_FRONT_MATTER: Mapping[str, tuple[Entry, ...]] = MappingProxyType({})


def read_front_matter(text: str, span: Span) -> Mapping[str, tuple[Entry, ...]]:
    """The scalars and lists of scalars under each key; what is broken is read as having none.

    A key within another is named with it: "location.city".
    """
    if text.startswith(("+++", "\ufeff+++")):
        return MappingProxyType(_toml(text, text.index("\n") + 1, text.rindex("+++", 0, span.end)))
    inside = text.index("\n", span.start) + 1
    end = max(text.rfind("---", inside, span.end), text.rfind("...", inside, span.end))
    entries = _plain(text, inside, end)
    return MappingProxyType(_yaml(text, inside, end) if entries is None else entries)


def _toml(text: str, start: int, end: int) -> dict[str, tuple[Entry, ...]]:
    """The entries of valid TOML that stand on lines of their own; what has another shape states nothing."""
    entries: dict[str, tuple[Entry, ...]] = {}
    table = ""
    while start < end:
        if named := _TOML_TABLE.match(text, start, end):
            table, start = named["name"] + ".", named.end()
        elif line := _TOML_LINE.match(text, start, end):
            values = _TOML_ENTRY.finditer(text, *line.span("list" if line["value"] is None else "value"))
            entries[table + line["key"].strip('"')] = tuple(map(_toml_entry, values))
            start = line.end()
        start = text.find("\n", start, end) + 1 or end
    return entries


def _toml_entry(found: re.Match[str]) -> Entry:
    import tomllib

    if found[0][0] not in "\"'":
        return Entry(found[0], Span(*found.span()))
    return Entry(tomllib.loads(f"v={found[0]}")["v"], Span(found.start() + 1, found.end() - 1))


def _plain(text: str, start: int, end: int) -> dict[str, tuple[Entry, ...]] | None:
    """The entries if every line is plain, else None."""
    entries: dict[str, tuple[Entry, ...]] = {}
    while start < end:
        line = _PLAIN_LINE.match(text, start, end)
        if line is None:
            return None
        if line["value"]:
            entries[line["key"]] = (Entry(line["value"], Span(*line.span("value"))),)
        else:
            listed = _LIST_ENTRY.finditer(text, *line.span("list"))
            entries[line["key"]] = tuple(Entry(found[0], Span(*found.span())) for found in listed)
        start = line.end()
    return entries


def _yaml(text: str, start: int, end: int) -> dict[str, tuple[Entry, ...]]:
    import yaml

    try:
        root = yaml.compose(text[start:end], Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return {}
    if not isinstance(root, yaml.MappingNode):
        return {}
    entries: dict[str, list[Entry]] = {}
    for key, node in root.value:
        if isinstance(key, yaml.ScalarNode):
            entries.setdefault(key.value, [])
            for name, entry in islice(_entries(key.value, node, text, start), _MOST_UNDER_A_KEY):
                entries.setdefault(name, []).append(entry)
    return {key: tuple(found) for key, found in entries.items()}


def _entries(
    key: str, node: "Node", text: str, offset: int, *, is_within: bool = False
) -> Iterator[tuple[str, Entry]]:
    import yaml

    for each in node.value if isinstance(node, yaml.SequenceNode) else [node]:
        if isinstance(each, yaml.ScalarNode) and each.value.strip():
            yield key, Entry(each.value, _words(each, text, offset))
        elif isinstance(each, yaml.MappingNode) and not is_within:
            for inner, value in each.value:
                if isinstance(inner, yaml.ScalarNode):
                    yield from _entries(f"{key}.{inner.value}", value, text, offset, is_within=True)


def _words(scalar: "ScalarNode", text: str, offset: int) -> Span:
    """Where the words of a scalar stand in `text`, within its quotation marks and after its tag."""
    start, end = scalar.start_mark.index + offset, scalar.end_mark.index + offset
    if scalar.style in ("'", '"'):
        return Span(text.index(scalar.style, start) + 1, end - 1)
    return Span(start, end)
