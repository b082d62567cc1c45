"""A posting as the statements in it: every entry of a list, and every sentence."""

import re
from collections.abc import Iterator
from html import unescape

from rolewright.document import BlockKind, JobDescription, SectionKind
from rolewright.text import Span, sentences
from rolewright.tuples import NamedTuple

# What is compared as facts, and what is no part of the posting.
_NOT_COMPARED = (SectionKind.TITLE, SectionKind.OTHER)
_SILENT = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.RULE, BlockKind.HEADING)
_LINK = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_SIGNS = re.compile(r"[*_`\\\[\]<>#|\u00ad\u200b]+")
_WORD = re.compile(r"[^\W_]+(?:['’.,&/+-][^\W_]+)*[+#%]*|[$€£¥%]")
_LABEL = re.compile(r"[^\W\d_][\w /&()-]{0,30}:\s")
# A label and a fact alone are compared as that fact.
_FACT_SHARE = 0.8


class Statement(NamedTuple):
    """One thing that a posting says. `words` are those that count, in small letters."""

    kind: SectionKind
    text: str
    words: tuple[str, ...]
    span: Span


def statements(document: JobDescription) -> Iterator[Statement]:
    """What the posting says, in its order; facts that stand behind a label are left to the facts."""
    kinds = {item.span.start: item.kind for item in document.items}
    stated = _fact_spans(document)
    for section in document.sections:
        if section.kind in _NOT_COMPARED:
            continue
        heading = section.heading.span if section.heading else Span(section.span.start, section.span.start)
        for block in document.blocks:
            if block.kind in _SILENT or not (section.body.start <= block.content.start < section.body.end):
                continue
            parts = (
                [block.content] if block.kind is BlockKind.ITEM else sentences(document.text, block.content)
            )
            for span in parts:
                if span.start < heading.end and heading.start < span.end:
                    continue
                text = plain(document.source[span])
                words = words_of(text)
                if words and not _only_states(document, span, text, stated):
                    yield Statement(kinds.get(span.start, section.kind), text, words, span)


def whole(document: JobDescription) -> str:
    """Every word that a reader meets, headings included, with a space on both sides of each."""
    unread = (BlockKind.FRONT_MATTER, BlockKind.COMMENT)
    shown = (document.source[block.content] for block in document.blocks if block.kind not in unread)
    return f" {' '.join(word for text in shown for word in words_of(plain(text)))} "


def plain(text: str) -> str:
    """Words on one line without marks of Markdown, and links without where they lead."""
    return " ".join(_SIGNS.sub("", unescape(_LINK.sub("", text))).split())


def words_of(text: str) -> tuple[str, ...]:
    """The words of a statement as they are compared."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.lower()))


def _fact_spans(document: JobDescription) -> list[Span]:
    facts = document.facts
    every = [getattr(facts, name) for name in type(facts).__match_args__]
    return [mention.span for fact in every for mention in fact]


def _only_states(document: JobDescription, span: Span, text: str, stated: list[Span]) -> bool:
    """Whether a statement is a label with a fact, such as "Salary: $60,000"."""
    label = _LABEL.match(text)
    if label is None:
        return False
    value = len(text) - label.end()
    told = sum(
        min(span.end, fact.end) - max(span.start, fact.start)
        for fact in stated
        if fact.start < span.end and span.start < fact.end
    )
    return value > 0 and told >= _FACT_SHARE * value
