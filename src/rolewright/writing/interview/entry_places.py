"""Places of answers in a brief, such as `goals[0]`."""

import re
from collections.abc import Iterator
from typing import Any

from rolewright.records import replace
from rolewright.writing.brief import Answer, Brief


def said_in(brief: Brief) -> Iterator[tuple[str, str]]:
    """What may be objected to, by its place."""
    for key, answer in brief.answers:
        if not answer.background:
            yield key, answer.words
    if brief.workplace is not None:
        yield "workplace", brief.workplace.in_words
    for key in ("employment", "deadline"):
        if (value := getattr(brief, key)) is not None:
            yield key, str(value)
    for part, value in brief.company.items():
        if isinstance(value, tuple):
            yield from ((f"company.{part}[{at}]", text) for at, text in enumerate(value))
        else:
            yield f"company.{part}", str(value)


def place_of(key: str) -> tuple[str, int | None]:
    """The name of a list and the place in it: `goals[0]`."""
    found = _ENTRY.fullmatch(key)
    return (found[1], int(found[2])) if found else (key, None)


_ENTRY = re.compile(r"(.+)\[(\d+)\]")


def with_answer(brief: Brief, name: str, at: int | None, answer: Answer) -> Brief:
    """The brief with other words in one place."""
    there = getattr(brief, name)
    value: Any = answer if at is None else (*there[:at], answer, *there[at + 1 :])
    return replace(brief, **{name: value})


def renamed(brief: Brief, old: str, new: str) -> Brief:
    """The brief with the requirements that a duty needs still bound to it, now that it has other words."""
    changes: dict[str, Any] = {
        key: tuple(
            replace(each, duty=new) if old and each.duty == old else each for each in getattr(brief, key)
        )
        for key in ("deal_breakers", "nice_to_haves")
    }
    return replace(brief, **changes)
