"""Finds pay with one end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import PayKind
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_ENDS = {PayKind.FROM: ("least", "most"), PayKind.UP_TO: ("most", "least")}


def detect(context: Context) -> Iterator[Hit]:
    """Every amount that is only a lower or an upper end, unless a range is stated as well."""
    stated = context.facts.pay.distinct
    if any(mention.value.kind is PayKind.RANGE for mention in stated):
        return
    by_law = context.law.on_open_ends()
    # The law of Austria wants the least, and postings there state it so.
    is_least_enough = by_law is None and context.law.is_least_pay_enough()
    for mention in stated:
        if mention.value.kind is PayKind.FROM and is_least_enough:
            continue
        if mention.value.kind in _ENDS:
            given, lacking = _ENDS[mention.value.kind]
            told = {"given": given, "lacking": lacking, "law": ""}
            if by_law is None:
                yield Hit(mention.span, told)
                continue
            said, severity = by_law
            yield Hit(mention.span, {**told, **said}, severity=severity)
