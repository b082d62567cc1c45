"""Drafts for a baker, of whom somebody in a hurry said only this."""

from rolewright import Checker
from rolewright.writing import Answer, Brief, Draft
from tests.writing.realistic import DAY

CHECKER = Checker()


def draft(**said: object) -> Draft:
    """The draft."""
    return CHECKER.write(Brief(role="baker", **said), on=DAY)  # type: ignore[arg-type]


def told(written: Draft) -> str:
    """What the draft states, without what it asks."""
    return "\n".join(each.text for each in written.sentences if not each.is_question)


def answers(*words: str) -> tuple[Answer, ...]:
    """An answer each."""
    return tuple(map(Answer, words))
