"""What the Markdown within a line means: words with their marks, or the words alone."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from rolewright.publish.content import Mark, Run, Words
from rolewright.text.comments import without_comments

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_ADDRESSES = ("https://", "http://", "mailto:")
_MARKS = {"strong": Mark.STRONG, "em": Mark.EMPHASIS}
_BREAK = re.compile(r" *<br ?/?> *", re.IGNORECASE)
_WRAPPED = re.compile(r"[ \t]*\r?\n[ \t]*(?:>[ \t]?)?")
# Most lines have none of the signs that Markdown gives a meaning, and need not be read as such.
_SIGNS = re.compile(r"[\\`*_\[\]<>&!]")
_SPACES = re.compile(r"[ \t\u00a0]+|\s{2,}")


def words_of(markdown: str) -> Words:
    """Words with emphasis, links and code. Any other markup of theirs is text, a picture is its words."""
    line = unwrapped(markdown)
    if not _SIGNS.search(line):
        return trimmed([Run(line)])
    (inline,) = _markdown().parseInline(line)
    return trimmed(_runs(inline.children or ()))


def plain_text(markdown: str) -> str:
    """Words without any markup."""
    line = unwrapped(markdown)
    if not _SIGNS.search(line):
        return line.strip()
    tokens = _markdown().parseInline(line)
    return _SPACES.sub(" ", "".join(_said(tokens))).strip()


def unwrapped(words: str) -> str:
    """Words on one line, without comments: these are their owner's, such as an answer to a rule."""
    return _SPACES.sub(" ", _WRAPPED.sub(" ", without_comments(words)))


def trimmed(runs: Iterable[Run]) -> Words:
    """Runs without white space around them; those that are alike and stand together are one."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1][1:] == run[1:]:
            run = run._replace(text=joined.pop().text + run.text)
        if run.text:
            joined.append(run)
    while joined and not (first := joined[0].text.lstrip()):
        del joined[0]
    if not joined:
        return ()
    joined[0] = joined[0]._replace(text=first)
    while not (last := joined[-1].text.rstrip()):
        del joined[-1]
    joined[-1] = joined[-1]._replace(text=last)
    return tuple(joined)


def lines_joined(lines: Iterable[Words]) -> Words:
    """Several lines as words with breaks between them."""
    told = [line for line in lines if line]
    return trimmed(run for line in told for run in (Run("\n"), *line))


def _runs(tokens: "Sequence[Token]") -> Iterator[Run]:
    marks: list[Mark] = []
    href: str | None = None
    for token in tokens:
        name, _, edge = token.type.rpartition("_")
        if name in _MARKS and edge == "open":
            marks.append(_MARKS[name])
        elif name in _MARKS:
            marks.remove(_MARKS[name])
        elif token.type == "link_open":
            href = _led_to(str(token.attrGet("href")))
        elif token.type == "link_close":
            href = None
        elif token.type == "code_inline":
            yield Run(token.content, frozenset({*marks, Mark.CODE}), href)
        elif token.type in ("softbreak", "hardbreak"):
            yield Run("\n", frozenset(marks), href)
        else:
            yield Run(_BREAK.sub("\n", token.content), frozenset(marks), href)


def _led_to(address: str) -> str | None:
    """Where a link leads; None where it leads nowhere from another site, or would do something."""
    return address if address.lower().startswith(_ADDRESSES) else None


def _said(tokens: "Sequence[Token]") -> Iterator[str]:
    for token in tokens:
        if token.children is not None:
            yield from _said(token.children)
        elif token.type in ("softbreak", "hardbreak"):
            yield " "
        else:
            yield token.content


@cache
def _markdown() -> "MarkdownIt":
    """Reads Markdown; raw HTML in it stays text."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False})
