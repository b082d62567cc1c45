"""Base pay as stated."""

from collections.abc import Iterator
from itertools import chain

from rolewright.document import Fact, Mention, Pay, PayKind, PayUnit
from rolewright.parse.facts.currency import code
from rolewright.parse.facts.currency_places import settled
from rolewright.parse.facts.declared_pay import declared_pay
from rolewright.parse.facts.pay_cues import Judged, judge
from rolewright.parse.facts.pay_label import grade_of, place_of
from rolewright.parse.facts.pay_merging import with_ends_joined, with_repeats_alike
from rolewright.parse.facts.pay_period import annual_if_salary, fits, names_salary, period_ahead, tells_period
from rolewright.parse.facts.pay_setting import Setting, settings
from rolewright.parse.facts.pay_words import is_about_pay
from rolewright.parse.reading import Reading
from rolewright.records import replace
from rolewright.text import Span, pattern

_CODE = pattern(r"[A-Z](?<![A-Za-z].)[A-Z]{2}(?![A-Za-z])")
_LONE_PERIODS = ("hourly", "daily", "weekly", "monthly", "yearly", "annual", "annually")
_MIDDLE = ("mid", "midpoint", "median")


def pay(reading: Reading) -> Fact[Pay]:
    """Every statement of base pay; what the front matter declares comes first.

    Amounts that pay for something else (bonus, allowance) or are no pay (revenue, funding) are left out.
    """
    said = with_ends_joined(list(_said(reading)), reading.source.text)
    return Fact(with_repeats_alike([*declared_pay(reading), *said]))


def _said(reading: Reading) -> Iterator[Mention[Pay]]:
    accepted = _without_spare([judged for judged in _judged(reading) if judged.verdict.is_pay])
    inherited: PayUnit | None = None
    is_one_of_several = len({judged.setting.money[1:3] for judged in accepted}) > 1
    for setting, verdict in accepted:
        stated = _pay(reading, setting, is_one_of_several)
        if stated.unit is None and verdict.reason.startswith("sequence"):
            stated = replace(stated, unit=inherited)
        inherited = stated.unit
        yield Mention(stated, setting.money.span)


def _judged(reading: Reading) -> Iterator[Judged]:
    last: Judged | None = None
    for setting in settings(reading):
        verdict = judge(setting, last if last and _goes_on(last, setting) else None)
        judged = Judged(setting, verdict)
        yield judged
        if not verdict.reason.endswith(_MIDDLE):
            last = judged


def _without_spare(accepted: list[Judged]) -> list[Judged]:
    """What counts.

    A rate by the piece is spare only behind base pay: "£12 an hour. Sleep-ins: £45 a night".
    """
    first = next((judged for judged in accepted if not judged.verdict.is_spare), None)
    if first is None:
        return accepted
    return [
        judged
        for judged in accepted
        if not judged.verdict.is_spare
        or (
            judged.setting.money.unit is PayUnit.OTHER
            and judged.setting.money.span < first.setting.money.span
        )
    ]


def _goes_on(last: Judged, setting: Setting) -> bool:
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
    money, kind = setting.money, setting.money.kind
    label = grade_of(setting, reading.source)
    if label is None and is_one_of_several:
        label = place_of(setting, reading.source)
    return Pay(
        kind=kind,
        minimum=None if kind is PayKind.UP_TO else money.low,
        maximum=None if kind is PayKind.FROM else money.high,
        currency=_currency(reading, setting),
        unit=money.unit or _unit_nearby(setting),
        label=label,
        text=money.piece,
    )


def _unit_nearby(setting: Setting) -> PayUnit | None:
    """The period that words apart from the amount name: "Annual salary range", "Hourly rate" above it."""
    above = setting.above
    labels = (label for label in above if label in _LONE_PERIODS or is_about_pay(label))
    for words in chain((setting.ahead,), labels if tells_period(" ".join(above)) else ()):
        unit = period_ahead(words)
        if unit is not None and fits(unit, setting.money):
            return unit
        if names_salary(words):
            return annual_if_salary(setting.money)
    return annual_if_salary(setting.money) if names_salary(setting.line) else None


def _currency(reading: Reading, setting: Setting) -> str | None:
    """The currency of the amount's own sign, or of a code in its sentence, or of the posting's places."""
    source, money = reading.source, setting.money
    start, end = money.span
    near = Span(setting.begin, end + len(setting.behind))
    if money.sign is None:
        for words in (Span(near.start, start), Span(end, near.end)):
            for found in _CODE.finditer(source.text, *words):
                iso = code(found[0], found[0].lower())
                if iso is not None:
                    return iso
    return settled(money.sign, near, source)
