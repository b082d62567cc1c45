"""The tree that readers see as HTML. Whatever its words hold, no tag of theirs gets through."""

import html
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from rolewright.publish.content import (
    Code,
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

_TAGS = {Mark.STRONG: "strong", Mark.EMPHASIS: "em", Mark.CODE: "code"}
# A mark, or the address of a link.
_Around: TypeAlias = "Mark | str"


def node_html(node: Node) -> str:
    """A node with everything in it."""
    match node:
        case Heading(level, words):
            return f"<h{level}>{words_html(words)}</h{level}>"
        case Paragraph(words):
            return f"<p>{words_html(words)}</p>"
        case Quote(words):
            return f"<blockquote><p>{words_html(words)}</p></blockquote>"
        case List():
            return _list(node)
        case Table(rows):
            return _table(rows)
        case Code(text):
            return f"<pre>{escaped(text)}</pre>"


def words_html(words: Words) -> str:
    """Words with their marks as tags."""
    return "".join(_tagged(words))


def escaped(words: str) -> str:
    """Words as they stand."""
    return html.escape(words, quote=False)


def _tagged(words: Words) -> Iterator[str]:
    """The runs, each within the tags that last longest outermost, so that tags nest."""
    opened: list[_Around] = []
    for at, run in enumerate(words):
        wanted = _around(run)
        kept = next((depth for depth, each in enumerate(opened) if each not in wanted), len(opened))
        yield from (_closing(each) for each in reversed(opened[kept:]))
        del opened[kept:]
        fresh = [each for each in wanted if each not in opened]
        for each in sorted(fresh, key=lambda each: -_lasting(each, words[at:])):
            opened.append(each)
            yield _opening(each)
        yield escaped(run.text).replace("\n", "<br>")
    yield from (_closing(each) for each in reversed(opened))


def _around(run: Run) -> "Sequence[_Around]":
    """What is around a run: of those that last as long, the first is the outermost."""
    marks = [mark for mark in Mark if mark in run.marks]
    return [run.href, *marks] if run.href is not None else marks


def _lasting(each: "_Around", words: Words) -> int:
    """How many of the words, from the first on, have it."""
    return next((count for count, run in enumerate(words) if each not in _around(run)), len(words))


def _opening(each: "_Around") -> str:
    return f"<{_TAGS[each]}>" if isinstance(each, Mark) else f'<a href="{html.escape(each)}">'


def _closing(each: "_Around") -> str:
    return f"</{_TAGS[each]}>" if isinstance(each, Mark) else "</a>"


def _list(entries: List) -> str:
    tag = "ol" if entries.is_ordered else "ul"
    start = f' start="{entries.start}"' if entries.is_ordered and entries.start != 1 else ""
    return f"<{tag}{start}>{''.join(map(_entry, entries.entries))}</{tag}>"


def _entry(entry: Entry) -> str:
    return f"<li>{words_html(entry.words)}{''.join(map(_list, entry.inner))}</li>"


def _table(rows: Sequence[Sequence[Words]]) -> str:
    names, *others = rows
    head = f"<thead>{_row(names, 'th')}</thead>" if any(names) else ""
    body = "".join(_row(row, "td") for row in others)
    return f"<table>{head}<tbody>{body}</tbody></table>" if body else f"<table>{head}</table>"


def _row(cells: Sequence[Words], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{words_html(cell)}</{tag}>' for cell in cells)}</tr>"
