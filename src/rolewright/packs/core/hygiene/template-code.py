"""Reads the code that a template, a mail merge or a program left in place of words.

The card's words announce a candidate: the sign that opens the code, or a name that only code has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Hit, Severity
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What each sign opens. Signs with nothing between them, and a tag without what it is about, are talk of code.
_OPENED = {
    "{{": pattern(r"\{\{\{?(?![\w ,&:-]{0,100}\})(?=[^\w{}\n]{0,20}\w)[^{}\n]{1,300}\}\}\}?"),
    "{%": pattern(
        r"\{%-?(?!\s?(?:block|extends|for|if|include|with)\s?-?%\})(?=[^\w%\n]{0,20}\w)[^\n]{1,300}?%\}"
    ),
    "<%": pattern(r"<%(?=[^\w%\n]{0,20}\w)[^\n]{1,300}?%>"),
    "<?": pattern(r"<\?(?:php\b|=)[^\n]{1,300}?\?>"),
    "${": pattern(r"\$\{(?=[^\w{}\n]{0,20}\w)[^{}\n]{1,300}\}"),
    "#{": pattern(r"#\{(?=[^\w{}\n]{0,20}\w)[^{}\n]{1,300}\}"),
    "{!": pattern(r"\{![\w.]{1,100}\}"),
    "*|": pattern(r"\*\|\w[^|\n]{0,100}\|\*"),
    "[%": pattern(r"\[%(?=[^\w%\n]{0,20}\w)[^\n]{1,300}?%\]"),
    "[/": pattern(r"\[/[a-z]\w{0,40}\]"),
    "{0}": pattern(r"\{0\}"),
    "%s": pattern(r"(?<![\w%])%s"),
    "[object object]": pattern(r"\[object Object\]"),
}
_SHORTCODE = pattern(r"\[[a-z][\w-]{0,40}(?: \w{1,40})?=\"[^\]\n]{0,300}\]")
_MERGED = pattern(r"(%{1,2}|##)[A-Za-z]\w{0,40}\1")
_NOTHING = ("undefined", "null", "NaN")
_VALUE_COMES = pattern(r"(?:[:=$£€]|(?:undefined|null|NaN)\s*(?:to|[-–]))[\s*_]*\Z")
_VALUE_IS_OVER = pattern(r"[*_]*\s*(?:\Z|[\n,;|/()\u2013-]|\.\s|(?:to|per|an?)\b)")
_NEAR = 40
# Data of the page in the notation of JSON, from bracket to bracket: `{"Caption":"","Images":[{"Src":"a"}]}`.
_DATA = '{"'
_KEY = pattern(r"\"[\w$@-]{1,60}\"\s?:")
_BRACKET = pattern(r"[{}\n]")
_FEWEST_KEYS = 4
_PAGE_CODE = "Page code is left here; delete it."
# What a site generator puts a whole piece of the page in the place of, if this file is its source.
_PIECE = pattern(r"\{%-?\s*(?:comment|endcomment|include\w*|link|render|raw|endraw|url)\b|\{\{[<%]")
_OF_TEMPLATE = ("{%", "{{", "<%")


def detect(context: Context) -> Iterator[Hit]:
    """Every piece of code, each once; of a file from which a site makes its page, the first alone."""
    codes = list(_codes(context))
    data = [code for code in codes if context.text.startswith(_DATA, code.start)]
    yield from (Hit(code, message=_PAGE_CODE) for code in data)
    codes = [code for code in codes if code not in data]
    of_template = [code for code in codes if context.text.startswith(_OF_TEMPLATE, code.start)]
    if _is_source(context, of_template):
        yield Hit(of_template[0], message=_whole_template(len(of_template)), severity=Severity.WARNING)
        codes = [code for code in codes if code not in of_template]
    for code in codes:
        yield Hit(code)


def _is_source(context: Context, codes: list[Span]) -> bool:
    """Whether a site generator is still to work on the text: it includes a piece, or has code all over."""
    return len(codes) > context.options["most_places"] or any(
        _PIECE.match(context.text, code.start) for code in codes
    )


def _codes(context: Context) -> Iterator[Span]:
    end = 0
    for candidate in context.matches:
        code = _code(context, candidate)
        if code is not None and code.start >= end and not _is_in_target(context, code):
            end = code.end
            yield code


def _is_in_target(context: Context, code: Span) -> bool:
    """Whether code stands in the target of a link in Markdown, where there are no words."""
    opened = context.text.rfind("](", context.line_at(code.start).start, code.start)
    return opened >= 0 and ")" not in context.text[opened + 2 : code.start]


def _whole_template(count: int) -> str:
    places = "one place" if count == 1 else f"{count} places"
    return f"This text is a template with code in {places}; check the page that is made of it instead."


def _code(context: Context, candidate: Span) -> Span | None:
    """The whole of the code that a candidate announces, or None when it is none."""
    text, start = context.text, candidate.start
    word = context.source.folded[candidate.start : candidate.end]
    if word == _DATA:
        return _data(context, start)
    if word in _OPENED:
        return _span(_OPENED[word].match(text, start))
    if word == '="':
        bracket = text.rfind("[", max(0, start - _NEAR), start)
        return _span(_SHORTCODE.match(text, bracket)) if bracket >= 0 else None
    if context.source[candidate] in _NOTHING:
        return candidate if _is_a_lost_value(context, candidate) else None
    if text[start - 1 : start] == "%":
        start -= 1
    return _span(_MERGED.match(text, start))


def _data(context: Context, start: int) -> Span | None:
    """An object of JSON with all that is in it, or as much of it as the line holds."""
    text = context.text
    open_ones, end = 0, start
    for bracket in _BRACKET.finditer(text, start):
        if bracket[0] == "\n":
            break
        open_ones += 1 if bracket[0] == "{" else -1
        if bracket[0] == "}":
            end = bracket.end()
        if not open_ones:
            break
    is_data = sum(1 for _ in _KEY.finditer(text, start, end)) >= _FEWEST_KEYS
    return Span(start, end) if is_data else None


def _is_a_lost_value(context: Context, candidate: Span) -> bool:
    """Whether a program wrote "null" in the place of a value: "Salary: null". In front matter null is one."""
    block = context.block_at(candidate.start)
    if block is None or block.kind is BlockKind.FRONT_MATTER:
        return False
    before = context.text[max(block.content.start, candidate.start - _NEAR) : candidate.start]
    return (
        _VALUE_COMES.search(before) is not None
        and _VALUE_IS_OVER.match(context.text, candidate.end, block.content.end) is not None
    )


def _span(found: re.Match[str] | None) -> Span | None:
    return Span(*found.span()) if found else None
