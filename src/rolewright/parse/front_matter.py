"""Typed facts before the text, as YAML between two lines of dashes."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from rolewright.parse.reading import Entry
from rolewright.text import Span

if TYPE_CHECKING:
    from yaml import Node

_FENCED = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"^[A-Za-z][\w .-]{0,40}:(?:[ \t]|\r?$)", re.MULTILINE)

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
    import yaml

    inside = text.index("\n", span.start) + 1
    end = max(text.rfind("---", inside, span.end), text.rfind("...", inside, span.end))
    try:
        root = yaml.compose(text[inside:end], Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return NO_FRONT_MATTER
    if not isinstance(root, yaml.MappingNode):
        return NO_FRONT_MATTER
    entries = {
        key.value: tuple(_entries(value, inside))
        for key, value in root.value
        if isinstance(key, yaml.ScalarNode)
    }
    return MappingProxyType(entries)


def _entries(node: "Node", offset: int) -> Iterator[Entry]:
    import yaml

    scalars = node.value if isinstance(node, yaml.SequenceNode) else [node]
    for scalar in scalars:
        if isinstance(scalar, yaml.ScalarNode) and scalar.value.strip():
            yield Entry(scalar.value, Span(scalar.start_mark.index + offset, scalar.end_mark.index + offset))
