"""The owner's text and exact positions in it."""

from rolewright.text.blanks import (
    BRACKETS,
    blank_in_brackets,
    blanks,
    crosses,
    is_left_open,
    is_question,
)
from rolewright.text.compiled import compiled, keep_compiled
from rolewright.text.literals import Literals
from rolewright.text.maker import maker
from rolewright.text.pattern import pattern
from rolewright.text.seams import Seam, seams
from rolewright.text.sentences import sentences
from rolewright.text.source import Position, SourceText
from rolewright.text.span import Span, span_of
from rolewright.text.words import count_words, words

__all__ = [
    "BRACKETS",
    "Literals",
    "Position",
    "Seam",
    "SourceText",
    "Span",
    "blank_in_brackets",
    "blanks",
    "compiled",
    "count_words",
    "crosses",
    "is_left_open",
    "is_question",
    "keep_compiled",
    "maker",
    "pattern",
    "seams",
    "sentences",
    "span_of",
    "words",
]
