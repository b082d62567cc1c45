"""Whether an answer goes on from the words that its question begins for it, and how it could."""

import re
from collections.abc import Callable, Mapping

from rolewright.writing.interview.breaking_off import is_address, is_time, without_loose_ends
from rolewright.writing.interview.heard_names import guessed_trade
from rolewright.writing.interview.question import Question
from rolewright.writing.interview.shapes import IS_WISH, goes_on_from_a_name
from rolewright.writing.phrasing import as_verb_phrase, begins_with_verb, is_clause


def breaks_off(question: Question, words: str) -> tuple[str, str] | None:
    """What to ask about words that stop short or do not go on from the stem, with a guess; or None."""
    if question.stem and (whole := without_loose_ends(words)) != words:
        return f"“{words}” breaks off: how does it go on?", whole
    guess = _guess(question, words)
    return (
        None if guess is None else (f"“{words}” does not go on from “{question.stem}”: how should it?", guess)
    )


def _guess(question: Question, words: str) -> str | None:
    """How the words may go on, empty where nobody can tell; None where they do so as they are."""
    if question.key in _TELLS_WORK and (is_address(words) or is_time(words)):
        return ""
    if question.key == "company.does":
        return _after_a_name(words)
    if question.stem.endswith("want to …"):
        return _after_we_want_to(words)
    does_break = _BREAKS.get(question.key)
    return "" if does_break and does_break(words) else None


#: “A home for older people”, which goes on with “is”.
_IS_A_THING = re.compile(r"(?:an?|the|one of)\s", re.IGNORECASE)


def _after_a_name(words: str) -> str | None:
    if words[:1].isdigit() and not is_clause(words):
        return guessed_trade(words)
    if _IS_A_THING.match(words) or (goes_on_from_a_name(words) and " " in words) or is_clause(words):
        return None
    return guessed_trade(words)


def _after_we_want_to(words: str) -> str | None:
    if IS_WISH.match(words):
        return None
    if _OF_US.match(words):
        return as_verb_phrase(words) if begins_with_verb(words) else ""
    return "" if is_clause(words) and not begins_with_verb(words) else None


_OF_US = re.compile(r"(?:we|i)\b", re.IGNORECASE)
_AMOUNT = re.compile(r"[$£€]\s?\d")
#: A name with the place in which it lies.
_PLACE = re.compile(r"(?:[A-Z][\w'’-]+ ?)+, [A-Z][\w'’. -]+$")
#: Whoever does the work, as people name them.
_WHO_DOES_IT = re.compile(
    r"(?:we|i|you|they|he|she|he or she|one|somebody|someone|this person|whoever|the person|there|it)\b"
    r"|(?:what|that|if|when)\b",
    re.IGNORECASE,
)


def _is_amount(words: str) -> bool:
    return _AMOUNT.match(words) is not None and not is_clause(words)


def _tells_no_deed(words: str) -> bool:
    """Whether the words surely tell nothing that somebody does: an amount, a place, what others do."""
    if _is_amount(words) or _PLACE.match(words):
        return True
    return is_clause(words) and not (begins_with_verb(words) or _WHO_DOES_IT.match(words))


def _names_nobody(words: str) -> bool:
    """Whether the words are an amount, or a sentence that tells of no work with anybody."""
    is_sentence = is_clause(words.partition(",")[0]) and not _WITH_OTHERS.search(words)
    return _is_amount(words) or is_sentence


_WITH_OTHERS = re.compile(
    r"\b(?:work\w*|report\w*|look\w* after|serv\w+|help\w*|with|for|to)\b", re.IGNORECASE
)


def _asks_nothing(words: str) -> bool:
    """Whether the words are an amount, or tell what the company does: nothing that somebody could bring."""
    return _is_amount(words) or (_OF_US.match(words) is not None and not _ASKS.search(words))


_ASKS = re.compile(
    r"\b(?:need|want|expect|require|look|ask|like|love|hire|prefer|must|should|would|can(?:not|['’]t)?|take|have"
    r"|only|won['’]t|don['’]t|use)\b|['’]d\b",
    re.IGNORECASE,
)
#: Where neither an address nor a time alone can be an answer.
_TELLS_WORK = frozenset(
    """
    company.does company.objectives customers duties goals job otherwise reason reports_to team
    """.split()
)
#: By the question, whether words surely break off from its beginning.
_BREAKS: Mapping[str, Callable[[str], bool]] = {
    "job": _tells_no_deed,
    "goals": _tells_no_deed,
    "duties": _tells_no_deed,
    "customers": _names_nobody,
    "team": _names_nobody,
    "deal_breakers": _asks_nothing,
    "nice_to_haves": _asks_nothing,
    "reason": _is_amount,
    "otherwise": _is_amount,
    "travel": _is_amount,
    "start": _is_amount,
}
