"""Misses the pay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Employment
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context


# Where the template of a site puts the pay in, and a blank that asks the writer for it.
_PUT_IN = pattern(
    r"\{[%{][^%}\n]{0,80}\b(?:compensation|pay|salary)|\[[^\[\]\n]{0,80}\b(?:pay|salary|wage)\b[^\[\]\n]*\?"
)


def detect(context: Context) -> Iterator[Hit]:
    """One hit on the whole posting when no amount is stated, unless the work is a volunteer's.

    Nor where a law has pay by commission alone said, and nothing else.
    """
    facts = context.facts
    is_unpaid = any(mention.value is Employment.VOLUNTEER for mention in facts.employment)
    if not context.document.is_posting or facts.pay or is_unpaid:
        return
    may_be_put_in = "{" in context.text or "[" in context.text
    if may_be_put_in and _PUT_IN.search(context.source.folded):
        return
    if not context.law.is_commission_enough():
        yield Hit()
