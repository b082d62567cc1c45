"""Tells the words of a page's buttons, notices and footers from the same words in a posting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

#: Buttons that are also plain words: they count where they fill a line, if more of the page is there.
_BUTTONS = frozenset(
    "account|favorite|flag|hide|menu|post|print|read more|reply|save|search|share|sign in|sign up|log in"
    "|login|subscribe|tweet|next|prev|previous|back|home|see more|view more|learn more|more info|loading"
    "|share this".split("|")
)
_RIGHTS = pattern(r"(?:©|\(c\)) ?20\d\d[^\n]{0,80}|© [^\n]{1,40}20\d\d[^\n]{0,60}", re.IGNORECASE)
_TIME = pattern(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)? ?(?:UTC|GMT)", re.IGNORECASE)
_POSTED = pattern(
    r"posted:? (?:on )?(?:about )?(?:\d{1,3}\+?|an?|one|two|three) (?:hour|day|week|month)s? ago",
    re.IGNORECASE,
)
_HIDDEN = pattern(r"#[A-Z]{3,5}_\w{6,80}#?")
_PAGE = pattern(r"page \d of \d{1,2}\b", re.IGNORECASE)
_NUMBER = pattern(r"psid:? ?\d+", re.IGNORECASE)
# A tail of words for a search engine, to the end of its line: "Keywords: Porter, Porter Leeds, Night Porter".
_KEYWORDS = pattern(
    r"(?:Keywords|KEYWORDS)(?: ?[:–-] ?|[ \t]{2,})(?:[^\n,;|.]{2,60}[,;|] ?){2,}[^\n,;|.]{2,60}\.?\s*\Z"
)
#: What an announcing word belongs to: how far before it that begins, and what it must be as a whole.
_WHOLE = (
    (("©", "(c) 20"), 0, _RIGHTS),
    (("utc", "gmt"), 30, _TIME),
    (("ago",), 30, _POSTED),
    (("#email_", "#url_", "#phone_", "#name_"), 0, _HIDDEN),
    (("page",), 0, _PAGE),
    (("psid",), 0, _NUMBER),
    (("keywords",), 0, _KEYWORDS),
)
_SHORT_LINE = 60
_LOST = "A code stands where an address, a number or a link was; write what it stands for, or leave it out."
_FOR_MACHINES = "Keywords for a search engine tell readers nothing; take them out."
_LINE = pattern(r"[^\W_][^\n]*[^\W_]")
_LINK = pattern(r"[^\]\n]{0,60}\]\(")


def detect(context: Context) -> Iterator[Hit]:
    """Every piece of the page, once; and where there is one, the lines that hold nothing but a button."""
    end = 0
    is_page = False
    for words in context.matches:
        piece = _piece(context, words)
        if piece is not None and piece.start >= end and not _LINK.match(context.text, piece.end):
            end, is_page = piece.end, True
            yield Hit(piece, message=_told_of(context.source.folded, piece))
    if is_page:
        yield from map(Hit, _buttons(context))


def _piece(context: Context, words: Span) -> Span | None:
    said = context.source.folded[words.start : words.end]
    for announcers, before, whole in _WHOLE:
        if said.startswith(announcers) or (before and said.endswith(announcers)):
            line = context.line_at(words.start)
            found = whole.search(context.text, max(line.start, words.start - before), line.end)
            return Span(*found.span()) if found and found.start() <= words.start < found.end() else None
    return words


def _told_of(folded: str, piece: Span) -> str | None:
    """The message, where a piece is neither a button nor a notice."""
    if folded.startswith("#", piece.start):
        return _LOST
    return _FOR_MACHINES if folded.startswith("keywords", piece.start) else None


def _buttons(context: Context) -> Iterator[Span]:
    """The buttons that stand alone in their line, and are not the first of a sentence that was broken up."""
    lines = [Span(*found.span()) for found in _LINE.finditer(context.text)]
    said = [context.source.folded[line.start : line.end] for line in lines]
    for line, button, following in zip(lines, said, [*said[1:], ""], strict=True):
        is_broken = context.text[line.end :].lstrip()[:1].islower() and following not in _BUTTONS
        if button in _BUTTONS and not is_broken and len(following) < _SHORT_LINE:
            yield line
