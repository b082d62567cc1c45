"""Words of a posting as clean HTML or plain text. Whatever the words hold, no tag of theirs gets through."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_ADDRESSES = ("https://", "http://", "mailto:")
_BREAK = re.compile(r"&lt;br ?/?&gt;")
_WRAPPED = re.compile(r"[ \t]*\r?\n[ \t]*(?:>[ \t]?)?")
_SPACES = re.compile(r"[ \t\u00a0]+|\s{2,}")


def inline_html(words: str) -> str:
    """Words with emphasis, links and code as tags, and everything else escaped."""
    reader = _markdown()
    tokens = reader.parseInline(unwrapped(words))
    for token in tokens:
        token.children = list(_without_lost_links(token.children or ()))
    return _BREAK.sub("<br>", str(reader.renderer.render(tokens, reader.options, {}))).strip()


def _without_lost_links(tokens: "Iterable[Token]") -> "Iterator[Token]":
    """The tokens without links that lead nowhere from another site; their words stay."""
    is_lost = False
    for token in tokens:
        if token.type == "link_open":
            is_lost = not str(token.attrGet("href")).startswith(_ADDRESSES)
        if not (is_lost and token.type in ("link_open", "link_close")):
            yield token


def table_html(rows: str) -> str:
    """A table of Markdown as HTML."""
    return str(_markdown().render(rows)).strip()


def plain_text(words: str) -> str:
    """Words without any markup."""
    tokens = _markdown().parseInline(unwrapped(words))
    return _SPACES.sub(" ", "".join(_said(tokens))).strip()


def escaped(words: str) -> str:
    """Words as they stand."""
    return html.escape(words, quote=False)


def unwrapped(words: str) -> str:
    """Words on one line."""
    return _SPACES.sub(" ", _WRAPPED.sub(" ", words))


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
    """Reads Markdown; raw HTML in it stays text, pictures are told by their words."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    reader.add_render_rule("image", lambda _, tokens, at, *__: escaped(tokens[at].content))
    return reader
