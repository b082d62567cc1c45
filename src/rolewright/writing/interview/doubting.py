"""What to ask about words before they are taken: whether they mean anything, and fit in their place."""

import re
from collections.abc import Sequence

from rolewright.writing.brief import Brief
from rolewright.writing.interview.heard_names import (
    LONGEST_TITLE,
    guessed_name,
    guessed_trade,
    tells_instead,
)
from rolewright.writing.interview.question import Question, Said
from rolewright.writing.interview.shapes import goes_on_from_a_name, promises_equality
from rolewright.writing.nonsense import still_open
from rolewright.writing.phrasing import is_clause


def doubt_of(question: Question, words: str) -> str:
    """What to say of words that can hardly be an answer to the question; empty for all others."""
    if _means_nothing(words):
        return f"“{words}” tells a reader nothing. Say it in words; Enter goes on without."
    if question.key == "company.equality" and not promises_equality(words):
        return (
            f"“{words}” does not read as a statement on equal chances: it says whom you treat alike, or how "
            "to ask for an adjustment. Enter goes on without."
        )
    if question.key == "places" and all(map(_MONEY.search, _AND.split(words))):
        return f"“{words}” tells of pay, and what is asked is where the work is. Enter goes on without."
    return ""


def _means_nothing(words: str) -> bool:
    """Whether an answer is made of signs alone, or of keys struck at random."""
    return not any(map(str.isalnum, words)) or still_open(words) == words.strip()


#: No place has a sign of money before a figure, or a salary; a town may have a number.
_MONEY = re.compile(r"[$€£¥]\s?\d|\b(?:salary|wages?)\b[^.;]*\d", re.IGNORECASE)
_AND = re.compile(r"[,;]\s+")
#: “A home for older people”, which goes on with “is”.
_IS_A_THING = re.compile(r"(?:an?|the|one of)\s", re.IGNORECASE)


def misfit(
    question: Question, said: Sequence[Said], brief: Brief, titles: Sequence[str]
) -> tuple[str, str] | None:
    """What to ask about words that do not fit in their place, and how they may; None for all others."""
    if not said or said[-1].choice is not None:
        return None
    if question.key == "company.does":
        words = said[-1].words
        if words[:1].isdigit() and not is_clause(words):
            return f"“{words}” does not go on from “{question.stem}”: how should it?", guessed_trade(words)
        if _IS_A_THING.match(words) or (goes_on_from_a_name(words) and " " in words) or is_clause(words):
            return None
        return f"“{words}” does not go on from “{question.stem}”: how should it?", guessed_trade(words)
    if not question.is_name:
        return None
    told = next(iter(question.form.told(question.form.take(brief, said))), "")
    is_title = question.key == "role"
    is_company = question.key == "company.name"
    if not tells_instead(told, LONGEST_TITLE if is_title or is_company else None):
        return None
    guess = guessed_name(told, titles if is_title else ())
    if is_company and not guess:
        guess = told.partition(",")[0].strip()
    return f"“{told}” tells something, and here stands only a name or a few words. Which?", guess
