"""The line of terms with which postings begin: "Leeds · full-time · £28,000 a year"."""

from collections.abc import Iterable, Sequence

from rolewright.publish.content import Content, Paragraph, Part
from rolewright.text import pattern

_BETWEEN = pattern(r"\s+[·•|]\s+")
_FEWEST = 3
_SIGNS = pattern(r"[\W_]+")


def without_terms(content: Content, told: Iterable[str]) -> tuple[Part, ...]:
    """The parts without a first line of terms of which each is `told` at the head of the page already."""
    if not content.parts:
        return ()
    first, *others = content.parts
    values = [_plain(value) for value in told]
    node = first.nodes[0]
    if isinstance(node, Paragraph) and _is_told("".join(run.text for run in node.words), values):
        rest = first._replace(nodes=first.nodes[1:])
        return (rest, *others) if rest.nodes else tuple(others)
    return content.parts


def _is_told(line: str, values: Sequence[str]) -> bool:
    terms = [_plain(term) for term in _BETWEEN.split(line)]
    return len(terms) >= _FEWEST and all(
        any(value in term or term in value for value in values) for term in terms
    )


def _plain(words: str) -> str:
    return _SIGNS.sub("", words.lower())
