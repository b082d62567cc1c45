"""Base pay as stated."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from rolewright.document import Fact, Mention, Pay, PayKind, PayUnit
from rolewright.parse.facts.currency import code, settled
from rolewright.parse.facts.declared_pay import declared_pay
from rolewright.parse.facts.pattern import pattern
from rolewright.parse.facts.pay_cues import Verdict, judge
from rolewright.parse.facts.pay_label import grade_of, place_of
from rolewright.parse.facts.pay_period import annual_if_salary, fits, period_ahead
from rolewright.parse.facts.pay_setting import Setting, settings
from rolewright.parse.facts.pay_words import is_about_pay
from rolewright.parse.reading import Reading
from rolewright.text import Span

_CODE = pattern(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_SALARY = pattern(r"(?<![a-z])(?:salar(?:y|ies)|salaire|rémunération|[a-z]*gehalt)(?![a-z])")
_MIDDLE = ("mid", "midpoint", "median")
# A lower and an upper end that stand apart: "Minimum: $18 … Maximum: $22".
_APART = 80


class _Judged(NamedTuple):
    setting: Setting
    verdict: Verdict


def pay(reading: Reading) -> Fact[Pay]:
    """Every statement of base pay; what the front matter declares comes first.

    Amounts that pay for something else (bonus, allowance) or are no pay (revenue, funding) are left out.
    """
    return Fact(_reconciled([*declared_pay(reading), *_said(reading)]))


def _said(reading: Reading) -> Iterator[Mention[Pay]]:
    accepted = [judged for judged in _judged(reading) if judged.verdict.is_pay]
    if any(not judged.verdict.is_spare for judged in accepted):
        accepted = [judged for judged in accepted if not judged.verdict.is_spare]
    inherited: PayUnit | None = None
    mentions: list[Mention[Pay]] = []
    is_one_of_several = len({judged.setting.money[1:3] for judged in accepted}) > 1
    for setting, verdict in accepted:
        stated = _pay(reading, setting, is_one_of_several)
        if stated.unit is None and verdict.reason.startswith("sequence"):
            stated = replace(stated, unit=inherited)
        inherited = stated.unit
        mentions.append(Mention(stated, setting.money.span))
    yield from _joined(mentions)


def _judged(reading: Reading) -> Iterator[_Judged]:
    last: _Judged | None = None
    for setting in settings(reading):
        verdict = judge(setting, last.verdict if last and _goes_on(last, setting) else None)
        judged = _Judged(setting, verdict)
        yield judged
        if not verdict.reason.endswith(_MIDDLE):
            last = judged


def _goes_on(last: _Judged, setting: Setting) -> bool:
    """Whether an amount is in a row with the one before it: in one sentence, or alike on a line nearby."""
    one, other = last.setting.money, setting.money
    if setting.follows:
        return last.verdict.is_pay or one.unit == other.unit
    is_near = setting.block - last.setting.block <= 2
    is_alike = one.sign == other.sign and one.is_range == other.is_range and one.unit == other.unit
    return (
        is_near and is_alike and last.verdict.is_pay and one.low <= 4 * other.low and other.low <= 4 * one.low
    )


def _pay(reading: Reading, setting: Setting, is_one_of_several: bool) -> Pay:
    money = setting.money
    label = grade_of(setting, reading.source)
    if label is None and is_one_of_several:
        label = place_of(setting, reading.source)
    return Pay(
        kind=money.kind,
        minimum=None if money.kind is PayKind.UP_TO else money.low,
        maximum=None if money.kind is PayKind.FROM else money.high,
        currency=_currency(reading, setting),
        unit=money.unit or _unit_nearby(setting),
        label=label,
        text=money.period.text if money.period else None,
    )


def _unit_nearby(setting: Setting) -> PayUnit | None:
    """The period that words apart from the amount name: "Annual salary range", "Hourly rate" above it."""
    labels = (label for label in setting.above if is_about_pay(label))
    for words in (setting.ahead, *labels):
        unit = period_ahead(words)
        if unit is not None and fits(unit, setting.money):
            return unit
        if _SALARY.search(words):
            return annual_if_salary(setting.money)
    return annual_if_salary(setting.money) if _SALARY.search(setting.behind) else None


def _currency(reading: Reading, setting: Setting) -> str | None:
    """The currency of the amount's own sign, or of a code in its sentence, or of the posting's places."""
    source, money = reading.source, setting.money
    if money.sign in (None, "$"):
        for start, end in (
            (setting.begin, money.span.start),
            (money.span.end, money.span.end + len(setting.behind)),
        ):
            for found in _CODE.finditer(source.text, start, end):
                iso = code(found[0], found[0].lower())
                if iso is not None:
                    return iso
    return settled(money.sign, setting.ahead + setting.behind, source.text, source.folded)


def _joined(mentions: list[Mention[Pay]]) -> Iterator[Mention[Pay]]:
    """The mentions, with a lower end and the upper end right after it as one range."""
    at = 0
    while at < len(mentions):
        one = mentions[at]
        other = mentions[at + 1] if at + 1 < len(mentions) else None
        if other and _are_ends_of_one_range(one, other):
            unit = one.value.unit or other.value.unit
            value = replace(one.value, kind=PayKind.RANGE, maximum=other.value.maximum, unit=unit)
            yield Mention(value, Span(one.span.start, other.span.end))
            at += 2
        else:
            yield one
            at += 1


def _are_ends_of_one_range(one: Mention[Pay], other: Mention[Pay]) -> bool:
    low, high = one.value, other.value
    if low.kind is not PayKind.FROM or high.kind is not PayKind.UP_TO or low.currency != high.currency:
        return False
    if low.minimum is None or high.maximum is None or not low.minimum < high.maximum:
        return False
    return other.span.start - one.span.end <= _APART and (low.unit or high.unit) in (high.unit, low.unit)


def _reconciled(mentions: list[Mention[Pay]]) -> tuple[Mention[Pay], ...]:
    """The mentions; where the same amounts are stated twice, each with what either says of them."""
    fullest: dict[tuple[float | None, float | None, PayKind], Pay] = {}
    for mention in mentions:
        key = (mention.value.minimum, mention.value.maximum, mention.value.kind)
        known = fullest.get(key)
        fullest[key] = mention.value if known is None else _fuller(known, mention.value)
    merged: list[Mention[Pay]] = []
    for mention in mentions:
        value = fullest[mention.value.minimum, mention.value.maximum, mention.value.kind]
        same = _fuller(mention.value, value)
        merged.append(mention if same == mention.value else replace(mention, value=same))
    return tuple(merged)


def _fuller(one: Pay, other: Pay) -> Pay:
    """`one`, with what it leaves unstated taken from `other`."""
    return replace(
        one,
        currency=one.currency or other.currency,
        unit=one.unit or other.unit,
        label=one.label or other.label,
        text=one.text or other.text,
    )
