"""Addresses that words name, made into links, so that nobody has to copy them."""

from collections.abc import Iterator

from rolewright.publish.content import (
    Entry,
    Heading,
    List,
    Mark,
    Node,
    Paragraph,
    Quote,
    Run,
    Table,
    Words,
)
from rolewright.text import pattern

_ADDRESS = pattern(
    r"(?P<web>https?://[^\s<>()\[\]{}\"'“”‘’«»|\\^`]+)"
    r"|(?P<mail>(?<![\w.+/@-])[A-Za-z0-9][\w.+-]{0,63}"
    r"@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}?\.[A-Za-z]{2,24}(?![\w@-]|\.\w))"
)
_AFTER = ".,;:!?…"


def linked(words: Words) -> Words:
    """The words, in which every address of a page or a mailbox leads there."""
    return tuple(part for run in words for part in _parts(run))


def linked_node(node: Node) -> Node:
    """A node with its words so."""
    match node:
        case Paragraph(words):
            return Paragraph(linked(words))
        case Quote(words):
            return Quote(linked(words))
        case List(entries):
            return node._replace(entries=tuple(map(_linked_entry, entries)))
        case Table(rows):
            return Table(tuple(tuple(map(linked, row)) for row in rows))
        case _:
            return node


def words_within(node: Node) -> Iterator[Words]:
    """The words of a node, each line, entry or cell by itself."""
    match node:
        case Heading(_, words) | Paragraph(words) | Quote(words):
            yield words
        case List(entries):
            for entry in entries:
                yield entry.words
                for inner in entry.inner:
                    yield from words_within(inner)
        case Table(rows):
            for row in rows:
                yield from row


def _linked_entry(entry: Entry) -> Entry:
    inner = [each._replace(entries=tuple(map(_linked_entry, each.entries))) for each in entry.inner]
    return Entry(linked(entry.words), tuple(inner))


def _parts(run: Run) -> Iterator[Run]:
    if run.href is not None or Mark.CODE in run.marks:
        yield run
        return
    at = 0
    for found in _ADDRESS.finditer(run.text):
        address = found[0].rstrip(_AFTER)
        if found.start() > at:
            yield run._replace(text=run.text[at : found.start()])
        yield run._replace(text=address, href=f"mailto:{address}" if found["mail"] else address)
        at = found.start() + len(address)
    if at < len(run.text):
        yield run._replace(text=run.text[at:])
