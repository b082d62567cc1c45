"""Takes out of answers what is no language: signs of Markdown and HTML, line breaks, invisible characters.

Answers are pasted from mails, pages and old postings. Whatever they hold may not make a heading, a list, a
link or a comment of its own in a draft. Words and addresses stay.
"""

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from html import unescape
from unicodedata import category

_TAG_NAMES = "|".join(
    """
    a abbr address article aside b blockquote body br center code dd del div dl dt em figure font
    footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main
    mark meta nav ol p pre q s script section small span strike strong style sub sup table tbody td
    tfoot th thead title tr tt u ul
    """.split()
)
_LINE_TAG = re.compile(r"<br\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:{_TAG_NAMES})\b[^<>]*>", re.IGNORECASE)
_HIDDEN = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style|s|del|strike)\b[^<>]*>.*?(?:</\1\s*>|$)|~~(?=\S)[^~\n]+~~",
    re.DOTALL | re.IGNORECASE,
)
_ITEM_TAG = re.compile(r"<li\b[^<>]*>", re.IGNORECASE)
_BREAK_TAG = re.compile(r"</?(?:p|div|h\d|tr|ul|ol|li|table)\b[^<>]*>", re.IGNORECASE)
_ADDRESS = re.compile(r"<((?:https?://|mailto:|www\.)?[^\s<>]+[.@][^\s<>]+)>")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\s?\(\s*([^)\s]*)[^)]*\)")
_LINK_BY_NAME = re.compile(r"\[([^\[\]]+)\]\[[^\[\]]*\]")
_BRACKETS = str.maketrans("[]", "()")
_OPENS_TAG = re.compile(r"<(?=[a-zA-Z/!?])")

_BULLETS = "-*+•·●◦▪■–—"
#: What makes a line a part of a structure: a quotation, a heading, a row of a table, a list.
_LEAD = re.compile(
    rf"^(?:(?:>+|#+(?=\s)|=+(?=\s)|\|)\s*|(?P<item>(?:[{_BULLETS}]+|\(?\d{{1,2}}[.)])(?:\s+|$)))+"
)
_BOX = re.compile(r"(?m)^([^\S\n]*[-*+]\s+)\[[ xX]?\]\s+")
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon))\b(?: [\w.’'-]+){0,3}\s*[,!]$", re.IGNORECASE
)
_SIGNATURE = re.compile(
    r"^(?:--|(?:best|kind|warm|many)?\s*(?:regards|wishes|thanks)|cheers|thank you|best)"
    r"(?: [\w.’'-]+)?\s*[,!.]?$",
    re.IGNORECASE,
)
_WROTE = re.compile(r"^>?\s*(?:on|am|le)\b.*(?:wrote|schrieb|écrit)\s*:$", re.IGNORECASE)
_RULE = re.compile(r"^[\s|:*_=~.#>+–—-]*$")
_NEXT_BULLET = re.compile(r"\s+([•●▪■◦])\s+")
_NEXT_DASH = re.compile(r"\s+([-*–])\s+(?=\w)")
_NEXT_NUMBER = re.compile(r"\s+(\d{1,2}[.)])\s+(?=\w)")
_CODE = re.compile(r"`+|~~+")
_EMPHASIS = re.compile(
    r"(?<!\w)[*_]+(?=\S)|(?<=[^\s*_A-E])[*_]+(?!\w)|(?<=[A-E])[*_]{2,}|[*_]{2,}(?=\w)|(?<=[a-z])\*(?=\w)"
)
_LONG_NUMBER = re.compile(r"^(\d{1,9})[.)](?=\s|$)")
_UNSEEN = frozenset(("Cc", "Cf", "Cn", "Co", "Cs"))
_CLOSED = re.compile(r"[.!?:;,…][\"'”’)]*$")


@lru_cache(maxsize=1024)
def unmarked(words: str) -> str:
    """The words in one line without any signs of Markdown or HTML; entries of a list become sentences.

    >>> unmarked("**Renew** [the contracts](https://x.example)")
    'Renew the contracts (https://x.example)'
    """
    pieces = list(_pieces(words)) or [("", _Kind.TEXT)]
    told = [text for text, kind in pieces if kind is not _Kind.HEADING] or [pieces[0][0]]
    first, *others = told
    told = [first, *(text[:1].upper() + text[1:] for text in others)]
    return " ".join([*map(_ended, told[:-1]), told[-1]])


def entries_in(words: str) -> tuple[str, ...]:
    """The entries of a list that was given as one answer; the whole, unmarked, if it is none."""
    pieces = list(_pieces(words))
    if sum(kind is _Kind.ITEM for _, kind in pieces) < 2:
        return (unmarked(words),)
    entries: list[str] = []
    for text, kind in pieces:
        if kind is _Kind.HEADING:
            continue
        if kind is _Kind.ITEM or not entries:
            entries.append(text)
        else:
            entries[-1] = f"{_ended(entries[-1])} {text}"
    return tuple(entries)


class _Kind(Enum):
    TEXT = "text"
    ITEM = "item"
    HEADING = "heading"


def _pieces(words: str) -> Iterator[tuple[str, _Kind]]:
    """The paragraphs, headings and entries of lists, unmarked, and of each which it is."""
    held: list[str] = []
    kind = _Kind.TEXT
    for line in [*_lines(words), ""]:
        lead = _LEAD.match(line)
        begins = lead is not None or _RULE.match(line) is not None or kind is _Kind.HEADING
        if begins and held:
            yield " ".join(held), kind
            held = []
        if begins:
            kind = _kind_of(lead)
        if text := _without_emphasis(line[lead.end() :] if lead else line):
            held.append(text)


def _kind_of(lead: re.Match[str] | None) -> _Kind:
    if lead is None:
        return _Kind.TEXT
    return _Kind.ITEM if lead["item"] else _Kind.HEADING if "#" in lead[0] else _Kind.TEXT


def _lines(words: str) -> list[str]:
    """The lines, without tags, links and what was hidden."""
    text = unlinked(words).translate(_BRACKETS)
    text = _OPENS_TAG.sub("< ", text.replace("-->", " ").replace("<!--", " "))
    lines = [" ".join(_visible(line).split()) for line in text.splitlines()]
    return [part for line in _without_frame(lines) for part in _listed(line)]


def unlinked(words: str) -> str:
    """The words without tags, links and what is hidden or struck out; what is in brackets otherwise stays."""
    text = _HIDDEN.sub(" ", unescape(words))
    text = _LINE_TAG.sub("\n", _BREAK_TAG.sub("\n\n", _ITEM_TAG.sub("\n\n• ", text)))
    text = _TAG.sub("", _ADDRESS.sub(r"\1", text))
    return _BOX.sub(r"\1", _LINK_BY_NAME.sub(r"\1", _LINK.sub(_link, text)))


def _without_frame(lines: list[str]) -> Iterator[str]:
    """What a mail says: without its greeting, its signature, and the mail that it answers."""
    is_quoted = False
    for line in lines:
        if _SIGNATURE.match(line):
            return
        if _WROTE.search(line):
            is_quoted = True
        elif not line.startswith(">"):
            is_quoted = False
        if not is_quoted and not _GREETING.match(line):
            yield line


def _listed(line: str) -> list[str]:
    """A line that holds a list with its bullets, entry by entry."""
    if line[:2] in ("- ", "* ", "– "):
        return _NEXT_DASH.sub(r"\n\1 ", line).splitlines()
    if line[:2] in ("1)", "1.") and " 2" in line:
        return _NEXT_NUMBER.sub(r"\n\1 ", line).splitlines()
    if len(_NEXT_BULLET.findall(line)) > 1 or line[:1] in "•●▪■◦":
        return _NEXT_BULLET.sub(r"\n\1 ", line).splitlines() or [""]
    return [line]


def _link(found: re.Match[str]) -> str:
    """The words of a link and where it leads; once where both are the same."""
    words, address = found[1].strip(), found[2].strip("<>").removeprefix("mailto:")
    if not address or address.startswith("#"):
        return words
    if not words or address.rstrip("/").endswith(words.rstrip("/")):
        return address
    return f"{words} ({address})"


def _visible(line: str) -> str:
    """The line without characters that nobody sees, such as those that turn the direction of writing."""
    return "".join(sign for sign in line if sign.isspace() or category(sign) not in _UNSEEN)


def _without_emphasis(text: str) -> str:
    """The text without stars and underlines around words, and without what else begins a structure."""
    kept = _EMPHASIS.sub("", _CODE.sub("", text)).strip()
    again = _LEAD.sub("", kept)
    # "2027. By then …" would be an entry of a list with that number.
    return _LONG_NUMBER.sub(r"\1:", again) if not _RULE.match(again) else ""


def _ended(text: str) -> str:
    return text if _CLOSED.search(text) else f"{text}."
