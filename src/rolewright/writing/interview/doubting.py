"""What to ask about words before they are taken: whether they mean anything, and fit in their place."""

from collections.abc import Sequence

from rolewright.writing.brief import Brief
from rolewright.writing.interview.going_on_from import breaks_off
from rolewright.writing.interview.heard_names import (
    LONGEST_TITLE,
    guessed_name,
    tells_instead,
)
from rolewright.writing.interview.question import Question, Said
from rolewright.writing.interview.shapes import promises_equality
from rolewright.writing.interview.where import no_place
from rolewright.writing.nonsense import still_open


def doubt_of(question: Question, words: str) -> str:
    """What to say of words that can hardly be an answer to the question; empty for all others."""
    if _means_nothing(words):
        return f"“{words}” tells a reader nothing. Say it in words; Enter goes on without."
    if question.key == "company.equality" and not promises_equality(words):
        return (
            f"“{words}” does not read as a statement on equal chances: it says whom you treat alike, or how "
            "to ask for an adjustment. Enter goes on without."
        )
    if question.key == "places" and (told := no_place(words)):
        return (
            f"“{told}” tells of pay, hours or a day, and what is asked is where the work is. "
            "Enter goes on without."
        )
    return ""


def _means_nothing(words: str) -> bool:
    """Whether an answer is made of signs alone, or of keys struck at random."""
    return not any(map(str.isalnum, words)) or still_open(words) == words.strip()


def misfit(
    question: Question, said: Sequence[Said], brief: Brief, titles: Sequence[str]
) -> tuple[str, str] | None:
    """What to ask about words that do not fit in their place, and how they may; None for all others."""
    if not said or said[-1].choice is not None:
        return None
    if asked := breaks_off(question, said[-1].words):
        return asked
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
