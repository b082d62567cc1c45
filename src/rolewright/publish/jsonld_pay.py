"""Base pay as MonetaryAmount, and what is paid beside it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from rolewright.document import JobDescription, OtherPayKind, Pay, PayUnit
from rolewright.parse.facts.pay_currency import sure_currency
from rolewright.publish.jsonld_examples import Examples, examples_for, how_to_state_pay
from rolewright.publish.markup import plain_text
from rolewright.publish.published import Gap, Importance
from rolewright.records import replace
from rolewright.text import Span, sentences

_INCENTIVES = frozenset(
    {
        OtherPayKind.BONUS,
        OtherPayKind.COMMISSION,
        OtherPayKind.EQUITY,
        OtherPayKind.OTE,
        OtherPayKind.SIGNING_BONUS,
        OtherPayKind.TIPS,
    }
)
# What is longer was run together when line breaks were lost, and tells of much else.
_LONGEST = 300


def base_salary(
    document: JobDescription, countries: Collection[str], unsure: list[Gap]
) -> dict[str, Any] | None:
    """The pay that is stated; None where currency or period is not, and nothing is estimated.

    What "$" means is taken from `countries`, those of the places, or from what the posting says of them.

    Several ranges, as for several levels or places, make one from the lowest to the highest.
    """
    told = document.facts.pay.distinct
    declared = [mention for mention in told if mention.declared]
    stated = [
        replace(mention.value, currency=sure_currency(document.source, mention, countries))
        for mention in declared or told
    ]
    whole = [each for each in stated if _is_whole(each)]
    if not whole:
        if stated:
            lacking = _lacking(stated[0], examples_for(document, countries))
            unsure.append(Gap("baseSalary", Importance.UNSURE, lacking))
        return None
    unit, currency = whole[0].unit, whole[0].currency
    alike = [each for each in whole if (each.unit, each.currency) == (unit, currency)]
    if len(stated) > 1:
        others = "" if len(alike) == len(stated) else "; what is paid in other units is left out"
        several = f"the posting states several; the data gives one range from lowest to highest{others}"
        unsure.append(Gap("baseSalary", Importance.UNSURE, several))
    amounts = _amounts([each.minimum for each in alike], [each.maximum for each in alike])
    period = unit.value if unit else None
    value = {"@type": "QuantitativeValue", **amounts, "unitText": period}
    return {"@type": "MonetaryAmount", "currency": currency, "value": value}


def _amounts(lowest: Sequence[float | None], highest: Sequence[float | None]) -> dict[str, float]:
    """One value, or the bounds; a bound that one of the ranges leaves open is open."""
    bounds = {}
    if None not in lowest:
        bounds["minValue"] = _number(min(amount for amount in lowest if amount is not None))
    if None not in highest:
        bounds["maxValue"] = _number(max(amount for amount in highest if amount is not None))
    if len(bounds) == 2 and bounds["minValue"] == bounds["maxValue"]:
        return {"value": bounds["minValue"]}
    return bounds


def _is_whole(pay: Pay) -> bool:
    return pay.currency is not None and pay.unit not in (None, PayUnit.OTHER) and _is_counted(pay)


def _is_counted(pay: Pay) -> bool:
    return pay.minimum is not None or pay.maximum is not None


def _lacking(pay: Pay, examples: Examples) -> str:
    if not _is_counted(pay):
        return "the posting names a grade and no amount: say what it pays"
    if pay.unit is PayUnit.OTHER:
        return f"pay “{pay.text or 'by the piece'}” has no period of time, which the data needs"
    if pay.currency is None and pay.unit is not None:
        return (
            "the pay does not say its currency, and the place does not settle it: write “USD” or “CAD” "
            "where “$” stands, or the country beside the place"
        )
    missing = [
        *(["the currency"] if pay.currency is None else []),
        *(["whether it is an hour, a day, a week, a month or a year"] if pay.unit is None else []),
    ]
    return (
        f"the pay does not say {' and '.join(missing)}: {how_to_state_pay(examples)} in the front matter does"
    )


def _number(amount: float) -> float:
    return int(amount) if amount == int(amount) else amount


def incentives(document: JobDescription) -> str | None:
    """The sentences that tell of bonus, commission, shares and tips, as they stand."""
    spans = [mention.span for mention in document.facts.other_pay if mention.value in _INCENTIVES]
    told = dict.fromkeys(plain_text(document.source[span]) for span in _sentences_with(document, spans))
    return " ".join(told) or None


def _sentences_with(document: JobDescription, spans: Iterable[Span]) -> Iterator[Span]:
    wanted = list(spans)
    for block in document.blocks:
        inside = [span for span in wanted if block.content.contains(span)]
        if not inside:
            continue
        text = document.source[block.content]
        for start, end in sentences(text):
            sentence = Span(block.content.start + start, block.content.start + end)
            if sentence.length <= _LONGEST and any(sentence.overlaps(span) for span in inside):
                yield sentence
