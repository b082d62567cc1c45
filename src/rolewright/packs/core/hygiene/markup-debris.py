r"""Finds remains of markup: tags, entities, escapes such as "\n", style sheets, and lone signs of emphasis.

Each is looked for by a sign that clean text hardly has, and only then read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit, Severity
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_NAMES = (
    "a|abbr|address|article|aside|b|big|blockquote|br|button|center|code|col|colgroup|dd|del|details|div|dl|dt|em|"
    "embed|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|o:p|"
    "object|ol|p|picture|pre|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|"
    "tfoot|th|thead|time|title|tr|u|ul|video"
)
# A component of a site's framework has attributes; a placeholder in angle brackets has none.
_COMPONENT = r"[a-z][\w.-]{1,30}(?=\s[\w:@.-]{1,40}=)"
_TAG = rf"(?:<|&lt;)/?(?:{_COMPONENT}|(?:{_NAMES})(?![\w:@.-]))(?:\s[^<>\n]{{0,300}}?)?/?(?:>|&gt;)"
_TAGS = pattern(rf"{_TAG}(?:[ \t]{{0,20}}{_TAG}){{0,50}}", re.IGNORECASE)
_WORDLESS = pattern(r"(?:</?(?:font|o:p|span|u)\b[^<>\n]{0,300}>)+", re.IGNORECASE)
_BREAKS = pattern(r"(?:<br\s?/?>\s?)+", re.IGNORECASE)
_HARD_SPACES = pattern(r"(?:&(?:amp;)?(?:nbsp|#160|#[xX][aA]0);?)+")
_ENTITY = pattern(
    rf"{_HARD_SPACES.pattern}|&(?:amp;){{0,3}}(?:#\d{{2,6}}|#[xX][\da-fA-F]{{2,5}}|[A-Za-z]{{2,8}}\d{{0,2}});"
)
_PARTED_LINK = pattern(r"\] \((?=https?://[^\s()]{4,300}\))")
_LINE_BREAKS = pattern(r"(?:\\{1,2}[nrt])+(?=[A-Z\d\s*•·▪-]|\Z)")
_SIGNS = pattern(r"(?:\\{1,2}u[\da-fA-F]{4})+|(?:\\{1,2}x[\da-fA-F]{2})+")
_QUOTE = pattern(r"\\['\"]")
_STYLE = pattern(r"\{\s{0,5}[a-z-]{3,30}\s?:[^{};\n]{1,100};[^{}\n]{0,300}\}")
_SKIPPED = (BlockKind.CODE, BlockKind.COMMENT, BlockKind.RULE, BlockKind.FRONT_MATTER)
_BLANK_LINE = pattern(r"\n\s*\n")
_MARKDOWN = pattern(r"\A---\s*\n|\A\+\+\+\s*\n|^#{1,4} \w|\]\((?:https?:|mailto:|/|\.)", re.MULTILINE)
# An element as Markdown passes it on: it opens, holds words, and closes.
_ELEMENT = pattern(
    r"<(?P<name>a|abbr|b|div|em|i|p|s|small|span|strong|sub|sup|u)(?P<attributes>\s[^<>\n]{1,300})?>"
    r"[^<>]{1,300}</(?P=name)>"
)
# What only the source of a page has: scripts, style sheets, and the directives of a framework.
_OF_A_PAGE = pattern(r"<(?:script|style)\b|<[a-z-]{1,20}\s[^<>\n]{0,300}?\bv-(?:else|for|html|if|show)\b")
# reStructuredText hands on what follows, and only there.
_HANDED_ON = pattern(r"\braw::\s+html\s*\Z")
_NEAR = 60
_WORKING_LINK = pattern(r"[^<>]*\shref=[\"']?(?:https?://|mailto:|tel:|[/#.])")
_QUOTED_FIELD = pattern(r"[ \t-]{0,12}[\w-]{1,40}:[ \t]+\"")


class _Sign(NamedTuple):
    """A sign of emphasis, and whether it can open and close it where it stands."""

    span: Span
    opens: bool
    closes: bool


def detect(context: Context) -> Iterator[Hit]:
    """Every remain of markup; of HTML all through, or of the source of a page, the first tag alone."""
    text = context.text
    tags = list(_tags(context)) if "<" in text or "&" in text else []
    if len(tags) > context.options["most_tags"]:
        yield Hit(tags[0], message=_whole_html(len(tags)))
        return
    if tags and _MARKDOWN.search(text) and _OF_A_PAGE.search(text):
        yield Hit(tags[0], message=_page_source(len(tags)), severity=Severity.NOTE)
        return
    passed_on = _passed_on(context) if tags else {}
    for span in tags:
        if span not in passed_on:
            yield Hit(span, fixes=_without(text, span))
        elif not passed_on[span]:
            words = " ".join(context.source[span].split())
            yield Hit(span, fixes=_without(text, span), message=_hedged(words), severity=Severity.NOTE)
    if "&" in text:
        yield from _entities(context, tags)
    if "\\" in text:
        yield from _escapes(context)
    if "] (http" in text:
        yield from (Hit(span, fixes=_closed_up(span)) for span in _each(context, "] (", _PARTED_LINK))
    if "{" in text:
        yield from (Hit(span) for span in _each(context, "{", _STYLE))
    for sign in ("**", "__"):
        if sign[0] in text:
            yield from (Hit(stray.span) for stray in _strays(context, sign))


def _each(context: Context, sign: str, expression: re.Pattern[str]) -> Iterator[Span]:
    """Where `expression`, which begins with `sign`, matches in what readers see; no two overlap."""
    at = context.text.find(sign)
    while at >= 0:
        found = expression.match(context.text, at)
        if found and context.is_read(at):
            yield Span(*found.span())
        at = context.text.find(sign, found.end() if found else at + 1)


def _tags(context: Context) -> Iterator[Span]:
    """Runs of tags. Within a table of Markdown a tag is the only way to break a line."""
    found = [*_each(context, "<", _TAGS), *(_each(context, "&lt;", _TAGS) if "&" in context.text else ())]
    end = 0
    for span in sorted(found):
        block = context.block_at(span.start)
        is_of_table = block is not None and block.kind is BlockKind.TABLE
        is_handed_on = _HANDED_ON.search(context.text, max(0, span.start - _NEAR), span.start)
        if span.start >= end and not is_of_table and not is_handed_on:
            end = span.end
            yield span


def _passed_on(context: Context) -> dict[Span, bool]:
    """The tags of whole elements in a file of Markdown, and whether they make a link that works."""
    if not _MARKDOWN.search(context.text):
        return {}
    tags: dict[Span, bool] = {}
    for element in _ELEMENT.finditer(context.text):
        is_link = element["name"] == "a"
        if is_link and not _WORKING_LINK.match(element["attributes"] or ""):
            continue
        opening = Span(element.start(), context.text.index(">", element.start()) + 1)
        closing = Span(context.text.rindex("<", *element.span()), element.end())
        tags[opening] = tags[closing] = is_link
    return tags


def _hedged(words: str) -> str:
    return f"“{words}” is HTML; a page made of this file may show it as you mean it, a job board may not."


def _whole_html(count: int) -> str:
    return f"This text is HTML, with tags in {count} places; give its words alone, without the tags."


def _page_source(count: int) -> str:
    places = "one place" if count == 1 else f"{count} places"
    return f"This text is the source of a web page, with tags in {places}; check the page made of it instead."


def _without(text: str, span: Span) -> tuple[Fix, ...]:
    """The fix for tags that carry nothing but looks, or that break a line."""
    if _WORDLESS.fullmatch(text, *span):
        return (Fix("Take the tags out", (Edit(span, ""),), Applicability.SAFE),)
    if _BREAKS.fullmatch(text, *span):
        breaks = text.count("<", *span) - text.startswith("\n", span.end)
        return (Fix("Break the line", (Edit(span, "\n" * breaks),), Applicability.SAFE),)
    return ()


def _entities(context: Context, tags: list[Span]) -> Iterator[Hit]:
    for span in _each(context, "&", _ENTITY):
        sign = _meant(context.text, span)
        if sign is not None and not any(tag.contains(span) for tag in tags):
            yield Hit(span, fixes=(_written(span, sign),))


def _meant(text: str, span: Span) -> str | None:
    """The sign that an entity stands for, even if it was escaped thrice; None when there is no such sign."""
    if _HARD_SPACES.fullmatch(text, *span):
        return _space(text, span)
    from html import unescape  # its table of names is large, and clean text has no entities

    entity = text[slice(*span)]
    sign = unescape(unescape(unescape(entity)))
    return sign if sign != entity else None


def _space(text: str, span: Span) -> str:
    """A space, unless there is one beside it already."""
    around = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
    return " " if len(around) == 2 and not any(map(str.isspace, around)) else ""


def _escapes(context: Context) -> Iterator[Hit]:
    for span in _each(context, "\\", _LINE_BREAKS):
        if context.text[span.start - 1 : span.start] != ":" and not _is_in_quoted_field(context, span):
            breaks = context.source[span].count("n")
            yield Hit(span, fixes=(_written(span, "\n" * breaks if breaks else " "),))
    for span in _each(context, "\\", _SIGNS):
        sign = _unescaped(context.source[span])
        yield Hit(span, fixes=() if sign is None else (_written(span, sign),))
    for span in _each(context, "\\", _QUOTE):
        yield Hit(span, fixes=(_written(span, context.text[span.end - 1]),))


def _closed_up(span: Span) -> tuple[Fix, ...]:
    """The fix for a link whose words and target were parted by a space."""
    return (Fix("Join the link", (Edit(Span(span.start + 1, span.end - 1), ""),), Applicability.SAFE),)


def _is_in_quoted_field(context: Context, span: Span) -> bool:
    """Whether a line break is written in a quoted value of a file of fields, as it must be there."""
    line = context.line_at(span.start)
    return _QUOTED_FIELD.match(context.text, *line) is not None


def _unescaped(escapes: str) -> str | None:
    r"""The signs that "\u2019" or "\xe2\x80\x99" stand for; None when they stand for none."""
    single = escapes.replace("\\\\", "\\")
    try:
        if single[1] == "x":
            signs = bytes.fromhex(single.replace("\\x", "")).decode()
        else:
            import json  # hardly a posting has such signs

            signs = str(json.loads(f'"{single}"'))
    except ValueError:
        signs = bytes.fromhex(single.replace("\\x", "")).decode("latin-1")
    if signs.isspace():
        return " "
    return signs if signs.isprintable() else None


def _written(span: Span, sign: str) -> Fix:
    title = f"Write “{sign}”" if sign.strip() else "Break the line" if "\n" in sign else "Write a space"
    return Fix(title, (Edit(span, sign),), Applicability.SAFE)


def _strays(context: Context, sign: str) -> list[_Sign]:
    """Signs of emphasis without a partner in their paragraph.

    One after a word and another at the start of a later paragraph are the marks of a footnote.
    """
    if _is_even(context.text, sign):
        return []
    strays: list[_Sign] = []
    for block in context.document.blocks:
        if context.text.count(sign, *block.span) % 2 and block.kind not in _SKIPPED:
            strays.extend(_unpaired(list(_signs(context, sign, block.span))))
    strays = _unpaired(strays, across=context.text)
    for at, stray in enumerate(strays):
        if not stray.opens and any(later.opens for later in strays[at:]):
            return []
    return strays


def _is_even(text: str, sign: str) -> bool:
    """Whether the signs pair within lines, one after the other, as they do in most texts."""
    _, *parts = text.split(sign)
    return len(parts) % 2 == 0 and not any("\n" in part for part in parts[::2])


def _signs(context: Context, sign: str, within: Span) -> Iterator[_Sign]:
    text = context.text
    for found in _EMPHASIS[sign].finditer(text, *within):
        start, end = found.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        opens, closes = bool(after.strip()), bool(before.strip())
        if context.is_read(start) and (opens or closes):
            yield _Sign(Span(start, end), opens, closes)


_EMPHASIS = {
    "**": pattern(r"(?<![*\\])\*{2,3}(?!\*)"),
    "__": pattern(r"(?<![_\\])__(?!_)(?!(?<=\w__)\w)"),
}


def _unpaired(signs: list[_Sign], across: str | None = None) -> list[_Sign]:
    """The signs that pair with none; given the text, a pair is parted by no blank line of it."""
    strays: list[_Sign] = []
    for sign in signs:
        partner = strays[-1] if strays and strays[-1].opens and sign.closes else None
        if partner and not (across and _BLANK_LINE.search(across, partner.span.end, sign.span.start)):
            strays.pop()
        else:
            strays.append(sign)
    return strays
