"""Grades the running text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern
from rolewright.text.readability import Reading, reading

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_END = (".", "!", "?", ".)", ".”", '."')
# What is no sentence, whatever its last sign: bullets within a line, words joined, tags, addresses, columns.
# The sign or capital that betrays it stands first, since it is looked for at every letter.
_BROKEN = pattern(
    r"[-–—*A-Z:.<>|•·●▪\t&;\n](?:(?<=\s[-–—*]) ?(?=[A-Z])|(?<=[a-z)][A-Z])[a-z]|(?<=[a-z)][:.])[A-Z][a-z]"
    r"|(?<=[<>|•·●▪\t])|(?<=:)//|(?<=&)\w+;|(?<=;).*;|(?<=[a-z)%:]\n)[A-Z][a-z]+ )"
)
# A label, a line that begins anew, or a capital where a line end was lost.
_ENTRY = pattern(
    r"(?:^|\n|[.!?)] )[A-Z][\w /&-]{2,30}: ?(?=\w)|[a-z)]\n(?=[A-Z][a-z]+ [a-z])"
    r"|[a-z)] (?!I )(?=[A-Z][a-z]* [a-z]+ )"
)
# A capital within a line or after one: every entry but a label has one, and prose has few.
_CAPITAL_WITHIN = pattern(r"[A-Z](?<=[a-z)][ \n][A-Z])")
#: So many, and no fewer than there are ends of sentences.
_ENTRIES = 4
_FEWEST_SENTENCES = 5
#: From here on sentences are long, and words (in syllables), as most plain prose goes.
_LONG_SENTENCE = 20
_LONG_WORDS = 1.75
#: Text with a full stop more often than this is never so hard, which spares looking at its words.
_SHORT_SENTENCE = 50


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when its sentences are harder than the option `max_grade` allows."""
    hardest, fewest = float(context.options["max_grade"]), int(context.options["min_words"])
    paragraphs = [
        block.content
        for block in context.prose
        if block.kind is BlockKind.PARAGRAPH and not _is_of_parts(context, block.content)
    ]
    if sum(end - start for start, end in paragraphs) < fewest * 5:
        return
    if _has_short_sentences(context, paragraphs):
        return
    sentences = [
        each for within in paragraphs for each in context.sentences(within) if _is_prose(context, each)
    ]
    if len(sentences) < _FEWEST_SENTENCES or _is_surely_easy(context, sentences, hardest):
        return
    text = context.text
    whole = reading(text, sentences)
    if whole is None or whole.words < fewest or whole.grade <= hardest:
        return
    worst = max(sentences, key=lambda each: _grade(reading(text, [each])))
    yield Hit(
        None,
        {
            "grade": round(whole.grade),
            "cause": _cause(whole),
            "line": context.source.line_of(worst.start),
        },
    )


def _cause(whole: Reading) -> str:
    """What makes a text hard, and what to do about it: its sentences, its words or both."""
    length = round(whole.words_a_sentence)
    if length < _LONG_SENTENCE:
        return "its words are long; use shorter, plainer ones"
    if whole.syllables_a_word < _LONG_WORDS:
        return f"a sentence has {length} words on average; split the longest ones"
    return f"a sentence has {length} words on average, and many are long; shorten both"


def _is_of_parts(context: Context, paragraph: Span) -> bool:
    """Whether labels or the entries of a list are left in a paragraph, whose sentences are then none."""
    written = context.source[paragraph]
    least = max(_ENTRIES, sum(map(written.count, ".!?")))
    if written.count(":") + len(_CAPITAL_WITHIN.findall(written)) < least:
        return False
    return len(_ENTRY.findall(written)) >= least


def _has_short_sentences(context: Context, paragraphs: list[Span]) -> bool:
    ends = sum(context.text.count(sign, *within) for within in paragraphs for sign in ".!?")
    return sum(end - start for start, end in paragraphs) < ends * _SHORT_SENTENCE


def _is_prose(context: Context, sentence: Span) -> bool:
    written = context.source[sentence]
    return written.endswith(_END) and _BROKEN.search(written) is None and not context.quiet(sentence)


def _is_surely_easy(context: Context, sentences: list[Span], hardest: float) -> bool:
    """Whether length alone tells that a text is easy, which spares counting syllables.

    No running text has more than one syllable to 2.2 characters, spaces among them.
    """
    length = sum(end - start for start, end in sentences)
    words = sum(len(context.source[sentence].split()) for sentence in sentences)
    return words == 0 or Reading(len(sentences), words, round(length / 3)).grade <= hardest - 1


def _grade(one: Reading | None) -> float:
    return one.grade if one else 0.0
