"""Pay in words of its own, such as a pay band's, read as it is read in a posting."""

import json
from collections.abc import Iterator

from rolewright.document import Pay
from rolewright.parse.facts.pay import pay
from rolewright.parse.structure import read


def pay_in(words: str, place: str = "") -> Pay | None:
    """The pay that the words state; None when they state none, or several. `place` may tell the dollar."""
    stated = pay(read(f"---\npay: {json.dumps(words, ensure_ascii=False)}\n---\n\n{place}\n")).distinct
    return stated[0].value if len(stated) == 1 else None


def pays_in(words: str) -> Iterator[tuple[str, Pay]]:
    """Every pay that words without a sentence state, each with its own words."""
    reading = read(f"# Pay\n\nPay: {words}\n")
    for mention in pay(reading).distinct:
        yield reading.source[mention.span], mention.value
