"""What readers see as plain text: no markup that a board could strip, and no line that was wrapped."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from textwrap import fill

from rolewright.document import SectionKind
from rolewright.publish.content import (
    Code,
    Content,
    Heading,
    List,
    Node,
    Paragraph,
    Part,
    Quote,
    Run,
    Stated,
    Table,
    Words,
)
from rolewright.text import pattern

_LONGEST_UNDERLINE = 60
_INDENT = "  "
_UNDERLINE = pattern(r"=+|-+")
_BEFORE_WORDS = pattern(r" *(?:- |\d+\. )?")


def plain_text_of(content: Content) -> str:
    """All of it: title, stated facts, and the parts under underlined headings; empty lines between.

    Where the posting itself has lines of facts beneath its title, only facts are added that it does not say.
    """
    has_lines = any(part.kind is SectionKind.TITLE and _says_more(part) for part in content.parts[:1])
    facts = content.unsaid if has_lines else content.stated
    blocks = [
        *([underlined(content.title, "=")] if content.title else []),
        *([stated_lines(facts)] if facts else []),
        *plain_parts(content.parts),
    ]
    return "\n\n".join(blocks) + "\n"


def wrapped(text: str, width: int) -> str:
    """Plain text in lines of at most `width` characters, as far as words and addresses let it."""
    lines = text.split("\n")
    return "\n".join(
        line if _UNDERLINE.fullmatch(below) else _folded(line, width)
        for line, below in zip(lines, [*lines[1:], ""], strict=True)
    )


def _folded(line: str, width: int) -> str:
    """A line as several; those of an entry stand below its words."""
    if len(line) <= width:
        return line
    inside = " " * len(_BEFORE_WORDS.match(line)[0])  # type: ignore[index]  # it matches every line
    return fill(line, width, subsequent_indent=inside, break_long_words=False, break_on_hyphens=False)


def _says_more(part: Part) -> bool:
    return any(not isinstance(node, Heading) for node in part.nodes)


def stated_lines(facts: Iterable[Stated]) -> str:
    """A line for each fact, under its label."""
    return "\n".join(f"{fact.label}: {fact.value}" for fact in facts)


def plain_parts(parts: Iterable[Part]) -> Iterator[str]:
    """The blocks of the parts, in their order."""
    return (block for part in parts for block in map(plain_node, part.nodes) if block)


def plain_node(node: Node) -> str:
    """One node, without the empty lines around it."""
    match node:
        case Heading(level, words):
            return underlined(plain_words(words), "-") if level == 2 else plain_words(words)
        case Paragraph(words):
            return plain_words(words)
        case Quote(words):
            return _indented(plain_words(words), _INDENT)
        case List():
            return "\n".join(_entries(node))
        case Table(rows):
            return "\n".join(_rows(rows))
        case Code(text):
            return text.strip("\n")


def plain_words(words: Words) -> str:
    """Words as one types them: where a link leads stands in brackets behind it."""
    return "".join(
        _linked(href, list(runs)) for href, runs in groupby(words, key=lambda run: run.href)
    ).strip()


def underlined(words: str, sign: str) -> str:
    """A heading on its line, with a line of signs beneath."""
    line = " ".join(words.split())
    return f"{line}\n{sign * min(len(line), _LONGEST_UNDERLINE)}"


def _linked(href: str | None, runs: Sequence[Run]) -> str:
    said = "".join(run.text for run in runs)
    if href is None:
        return said
    address = href.removeprefix("mailto:")
    kept = said.strip()
    if kept in (address, href) or not kept:
        return said if kept else address
    return f"{said.rstrip()} ({address}){said[len(said.rstrip()) :]}"


def _entries(entries: List) -> Iterator[str]:
    for number, entry in enumerate(entries.entries, entries.start):
        sign = f"{number}. " if entries.is_ordered else "- "
        inside = " " * len(sign)
        yield sign + _indented(plain_words(entry.words), inside).lstrip()
        for inner in entry.inner:
            yield from (_indented(line, inside) for line in _entries(inner))


def _rows(rows: Sequence[Sequence[Words]]) -> Iterator[str]:
    """A line for each row, in which every cell is told with the name of its column."""
    names, *others = [[plain_words(cell).replace("\n", " ") for cell in row] for row in rows]
    if not others:
        yield "; ".join(filter(None, names))
    for row in others:
        first, *rest = [
            f"{name}: {cell}" if name and at else cell
            for at, (name, cell) in enumerate(zip([*names, *[""] * len(row)], row, strict=False))
            if cell or not at
        ]
        yield "- " + "; ".join(filter(None, [first, *rest]))


def _indented(text: str, by: str) -> str:
    return "\n".join(by + line if line else line for line in text.split("\n"))
