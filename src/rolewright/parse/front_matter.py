"""Typed facts before the text, as YAML between two lines of dashes."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from rolewright.parse.reading import Entry
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from yaml import Node

_FENCED = pattern(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = pattern(r"^[A-Za-z][\w .-]{0,40}:(?:[ \t]|\r?$)", re.MULTILINE)

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

NO_FRONT_MATTER: Mapping[str, tuple[Entry, ...]] = MappingProxyType({})


def front_matter_span(text: str) -> Span | None:
    """The lines of the front matter with both fences, or None.

    A rule of dashes over prose is no front matter.
    """
    if not text.startswith(("---", "\ufeff---")):
        return None
    fenced = _FENCED.match(text)
    if fenced is None or not _KEY.search(fenced[1]):
        return None
    return Span(0, fenced.end())


def read_front_matter(text: str, span: Span) -> Mapping[str, tuple[Entry, ...]]:
    """The scalars and lists of scalars under each top-level key. Broken YAML is read as having none."""
    inside = text.index("\n", span.start) + 1
    end = max(text.rfind("---", inside, span.end), text.rfind("...", inside, span.end))
    entries = _plain(text, inside, end)
    return MappingProxyType(_yaml(text, inside, end) if entries is None else entries)


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
    return {
        key.value: tuple(_entries(value, start))
        for key, value in root.value
        if isinstance(key, yaml.ScalarNode)
    }


def _entries(node: "Node", offset: int) -> Iterator[Entry]:
    import yaml

    scalars = node.value if isinstance(node, yaml.SequenceNode) else [node]
    for scalar in scalars:
        if isinstance(scalar, yaml.ScalarNode) and scalar.value.strip():
            yield Entry(scalar.value, Span(scalar.start_mark.index + offset, scalar.end_mark.index + offset))
