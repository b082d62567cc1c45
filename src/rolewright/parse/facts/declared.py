"""Facts that the front matter declares."""

from collections.abc import Callable
from typing import TypeVar

from rolewright.document import Fact, Mention
from rolewright.parse.reading import Reading

Value = TypeVar("Value")


def declared(reading: Reading, key: str, typed: Callable[[str], Value | None]) -> tuple[Mention[Value], ...]:
    """The values under `key` that `typed` understands. What it does not is left to the rules."""
    return tuple(
        Mention(value, entry.span, declared=True)
        for entry in reading.declared(key)
        if (value := typed(entry.value)) is not None
    )


def fact_of(stated: tuple[Mention[Value], ...], said: list[Mention[Value]]) -> Fact[Value]:
    """What is declared first, then what the words say, without the declaration's own words."""
    own = [mention.span for mention in stated]
    return Fact(
        (*stated, *(mention for mention in said if not any(span.contains(mention.span) for span in own)))
    )
