"""The parts of a posting as HTML for boards, which take a handful of tags and show or drop all others."""

from collections.abc import Iterable, Iterator

from rolewright.publish.content import (
    Code,
    Content,
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
from rolewright.publish.content_html import node_html
from rolewright.publish.plain import plain_node, plain_words, stated_lines
from rolewright.records import record

_SHOWN = frozenset({Mark.STRONG, Mark.EMPHASIS})


@record
class Tags:
    """What a board takes beside paragraphs, line breaks, bold and italic words and lists with bullets."""

    headings: bool = True
    tables: bool = True


def board_html(content: Content, tags: Tags) -> str:
    """What only the front matter states, and the parts, a node a line.

    What a board has no tag for is told in words: a link with its address, a number before the entries of an
    ordered list, a row of a table with the names of its columns.
    """
    facts = [Paragraph((Run(stated_lines(content.unsaid)),))] if content.unsaid else []
    nodes = (simple for part in content.parts for node in part.nodes for simple in _simple(node, tags))
    return "\n".join(map(node_html, (*facts, *nodes)))


def _simple(node: Node, tags: Tags) -> Iterator[Node]:
    match node:
        case Heading(level, words):
            line = _words(words)
            yield Heading(level, line) if tags.headings else Paragraph(_bold(line))
        case Paragraph(words) | Quote(words):
            yield Paragraph(_words(words))
        case List(entries, is_ordered, start):
            if is_ordered:
                yield Paragraph(tuple(_numbered(entries, start)))
            else:
                yield _bullets(node)
        case Table(rows) if tags.tables:
            yield Table(tuple(tuple(map(_words, row)) for row in rows))
        case Table():
            rows_told = (line.removeprefix("- ") for line in plain_node(node).split("\n"))
            yield List(tuple(Entry((Run(line),)) for line in rows_told))
        case Code():
            yield Paragraph((Run(plain_node(node)),))


def _bullets(entries: List) -> List:
    return List(
        tuple(
            Entry(_words(entry.words), tuple(_bullets(inner) for inner in entry.inner))
            for entry in entries.entries
        )
    )


def _numbered(entries: Iterable[Entry], start: int) -> Iterator[Run]:
    for number, entry in enumerate(entries, start):
        yield Run(("\n" if number > start else "") + f"{number}. ")
        yield from _words(entry.words)
        for inner in entry.inner:
            yield Run("\n" + plain_node(inner))


def _words(words: Words) -> Words:
    """Words without marks and links that boards do not take; a link tells its address."""
    shown = []
    for at, run in enumerate(words):
        after = words[at + 1].href if at + 1 < len(words) else None
        shown.append(Run(run.text, run.marks & _SHOWN))
        if run.href is not None and run.href != after:
            shown[-1:] = _told(words, at, run)
    return tuple(shown)


def _told(words: Words, at: int, last: Run) -> Iterator[Run]:
    """The last run of a link, with the address behind it where the words of the link do not say it."""
    first = at
    while first and words[first - 1].href == last.href:
        first -= 1
    link = plain_words(words[first : at + 1])
    said = "".join(run.text for run in words[first : at + 1]).strip()
    yield Run(last.text, last.marks & _SHOWN)
    if link != said:
        yield Run(link[len(said) :])


def _bold(words: Words) -> Words:
    return tuple(run._replace(marks=run.marks | {Mark.STRONG}) for run in words)
