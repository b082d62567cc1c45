"""Answers that stop in the middle, begin in the middle, or are no more than an address or a time."""

import re

from rolewright.writing.calendar_words import COUNTS, DAYS, MONTHS, any_of
from rolewright.writing.phrasing import begins_with_verb, is_clause

_LOOSE_END = re.compile(
    r"(?:[\s,;]+(?:and|or|but|nor|plus|the|an|a|because|of|with|for|to|from|our|their|your))+[\s.,;…]*$"
)
#: After it such a word may well end a sentence: “the people you work with”, “something to hope for”.
_MAY_END = re.compile(
    r"\b(?:who|whom|whose|what|which|that|where|you|we|they|he|she|it|i|to \w+(?: \w+)?|\w*[^\We]ed)\b.*"
    r"\s(?:with|for|to|from|of)[\s.]*$",
    re.IGNORECASE,
)
_LOOSE_BEGINNING = re.compile(r"(?:and|or|but|plus)\s+(?=\w)", re.IGNORECASE)


def without_loose_ends(words: str) -> str:
    """The words without an “and” or “with the” that nothing follows, or an “and” that nothing precedes."""
    text = words if _MAY_END.search(words) else _LOOSE_END.sub("", words)
    return _LOOSE_BEGINNING.sub("", text, count=1) if _LOOSE_BEGINNING.match(text) else text


_ADDRESS = re.compile(r"\S@\S+\.\w|https?://|\bwww\.", re.IGNORECASE)
_APPLYING = re.compile(
    r"(?:please )?(?:send|mail|e-?mail|apply|contact|call|text|write|cvs?|résumés?|resumes?)\b", re.IGNORECASE
)


def is_address(words: str) -> bool:
    """Whether the words only tell where to write to: “cv to jobs@spokes.example”."""
    if not _ADDRESS.search(words):
        return False
    return _APPLYING.match(words) is not None or not (begins_with_verb(words) or is_clause(words))


_DAY_OR_MONTH = rf"{any_of(*DAYS)}s?|{any_of(*MONTHS)}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
_SPAN_OF_TIME = (
    r"(?:minute|hour|day|week|fortnight|month|quarter|year|evening|morning|night|weekend|spring|summer|autumn"
    r"|winter)s?"
)
_FIGURE = r"\d[\d:./–-]*(?:st|nd|rd|th|am|pm)?"
_NAMES_TIME = rf"(?:{_DAY_OR_MONTH}|{_SPAN_OF_TIME}|today|tomorrow|asap|soon|now|immediately)"
_BESIDE_TIME = (
    r"(?:within|in|by|before|after|until|till|from|on|at|for|since|every|next|this|last|per|the|an?|of|end"
    rf"|start|early|mid|late|about|or|and|to|two|one|{any_of(*COUNTS)}|few|couple|time|{_FIGURE})"
)
_TIME = re.compile(
    rf"(?=.*\b{_NAMES_TIME}(?:[\s,]|$)|\d+[./-]\d+[./-]\d+$)(?:(?:{_NAMES_TIME}|{_BESIDE_TIME})(?:[\s,]+|$))+",
    re.IGNORECASE,
)


def is_time(words: str) -> bool:
    """Whether the words tell a day, a date or a span of time and nothing else: “within a week”."""
    return _TIME.fullmatch(words.strip(" .!")) is not None
