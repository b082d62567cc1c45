"""Finds words in capitals by the sentence, and exclamation marks by the dozen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Between two words in capitals: signs, figures, "A" and "NON-", and one end of a line at most.
_BETWEEN = pattern(r"[^a-z\n]{1,30}|[^a-z\n]{0,20}\n[^a-z\n]{0,20}")
_WORDS = 5
# Two of these make a sentence of what would else be a row of names.
_SMALL = frozenset(
    """
    A ALL AND ANY ARE BE BY DO FOR FROM HAVE IF IN IS IT MAY MUST NO NOT OF ON ONLY OR OUR THAT THE THIS
    TO WE WHO WILL WITH YOU YOUR
    """.split()
)
_FEWEST_SMALL = 2
_DOUBLED = pattern(r"!(?:\s?!)+")
#: A line of so few words without a full stop is a heading or a slogan, however it was read.
_HEADING = 14


def detect(context: Context) -> Iterator[Hit]:
    """Each run of words in capitals, each doubled mark, and the marks of the posting when too many."""
    if len(context.capitals) >= _WORDS:
        yield from _in_capitals(context)
    if context.text.count("!") < 2:
        return
    for found in _DOUBLED.finditer(context.text):
        marks = Span(*found.span())
        if _is_prose(context, marks):
            sentence = context.sentence_at(marks.start)
            start = max(sentence.start, context.text.rfind(" ", sentence.start, marks.start) + 1)
            yield Hit(
                Span(start, marks.end),
                fixes=(Fix("Keep one mark", (Edit(marks, "!"),), Applicability.SAFE),),
                message="One exclamation mark is enough, and a full stop is often better.",
            )
    yield from _too_many(context, int(context.options["max_exclamations"]))


def _too_many(context: Context, most: int) -> Iterator[Hit]:
    text = context.text
    if text.count("!") <= most:
        return
    ends = [at for at, sign in enumerate(text) if sign == "!" and text[at + 1 : at + 2] != "!"]
    shouted = [at for at in ends if _is_prose(context, Span(at, at + 1))]
    if len(shouted) > most:
        message = (
            f"{len(shouted)} sentences end in an exclamation mark; keep one, and let what you offer speak."
        )
        yield Hit(None, {"marks": len(shouted)}, message=message)


def _in_capitals(context: Context) -> Iterator[Hit]:
    run: list[Span] = []
    for word in context.capitals:
        if run and _BETWEEN.fullmatch(context.text, run[-1].end, word.start) is None:
            yield from _shouted(context, run)
            run = []
        run.append(word)
    yield from _shouted(context, run)


def _shouted(context: Context, run: list[Span]) -> Iterator[Hit]:
    if len(run) < _WORDS:
        return
    words = [context.source[word] for word in run]
    small = sum(word in _SMALL for word in words)
    span = Span(run[0].start, run[-1].end)
    if small >= _FEWEST_SMALL and _is_prose(context, span) and not _is_heading(context, span, len(run)):
        yield Hit(span)


def _is_prose(context: Context, span: Span) -> bool:
    return context.block_at(span.start) in context.prose and not context.quiet(span)


def _is_heading(context: Context, span: Span, words: int) -> bool:
    """Whether the words head a line or a paragraph: they end before a colon, or have a short line alone."""
    text = context.text
    after = text[span.end : span.end + 4].lstrip("* _")
    if after[:1] in (":", "–", "-", "—"):
        return True
    line = context.line_at(span.start)
    alone = not text[line.start : span.start].strip(" *_#-•") and not after.strip("\r").startswith(
        (".", "!", "?", ",")
    )
    return alone and words < _HEADING and (not after or after[0] in "\r\n")
