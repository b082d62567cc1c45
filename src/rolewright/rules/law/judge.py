"""Holds a posting against every law that applies: what each demands, and whether the posting meets it."""

from collections.abc import Callable, Iterator, Mapping

from rolewright.document import Pay, PayUnit
from rolewright.findings import Severity
from rolewright.knowledge.jurisdictions.applicable import Applicable
from rolewright.knowledge.jurisdictions.jurisdiction import (
    Commission,
    Demand,
    DemandKind,
    Jurisdiction,
    LimitKind,
    RangeLimit,
    Status,
)
from rolewright.records import record
from rolewright.rules.context import Context
from rolewright.rules.law import pay_said, said
from rolewright.rules.law.answer import Answer
from rolewright.rules.law.blanks import asks_for, is_blank, takes_in_other_text
from rolewright.text import Span
from rolewright.tuples import NamedTuple

_READERS: Mapping[DemandKind, Callable[[Context], Answer | None]] = {
    DemandKind.PAY: pay_said.pay,
    DemandKind.MINIMUM_PAY: pay_said.minimum_pay,
    DemandKind.PIECE_RATE: pay_said.piece_rate,
    DemandKind.COMMISSION: pay_said.commission,
    DemandKind.OTHER_PAY: pay_said.other_pay,
    DemandKind.BENEFITS: said.benefits,
    DemandKind.DEADLINE: said.deadline,
    DemandKind.HOW_TO_APPLY: said.how_to_apply,
    DemandKind.JOB_DESCRIPTION: said.job_description,
    DemandKind.EMPLOYER: said.employer,
    DemandKind.CONTACT: said.contact,
    DemandKind.PLACE: said.place,
    DemandKind.VACANCY_STATUS: said.vacancy_status,
    DemandKind.AI_USE: said.ai_use,
    DemandKind.NEUTRAL_TITLE: said.neutral_title,
    DemandKind.NO_LOCAL_EXPERIENCE: said.no_local_experience,
}
_OF_PAY = frozenset({DemandKind.PAY, DemandKind.MINIMUM_PAY})
_HOURS_A_WEEK = 40.0
_WEEKS, _DAYS_A_WEEK, _MONTHS = 52, 5, 12


class Charge(NamedTuple):
    """A demand or a limit of a law that holds, and what the posting says to it."""

    law: Applicable
    of: Demand | RangeLimit
    answer: Answer


@record
class JudgedDemand:
    """What a law demands, in our words, and whether the posting meets it; None where that cannot be told."""

    kind: str
    says: str
    met: bool | None
    span: Span | None = None


@record
class JudgedLaw:
    """A law that applies to the posting, why, and what it demands on the day."""

    id: str
    name: str
    declared: bool
    because: str
    certain: bool
    status: str
    demands: tuple[JudgedDemand, ...] = ()


class Judge:
    """One posting before its laws; each question is put to the posting once, whatever laws ask it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: dict[DemandKind, Answer | None] = {}

    def answer_to(self, kind: DemandKind) -> Answer | None:
        """What the posting says; None where the demand has no business with it."""
        if kind not in self._known:
            answer = _READERS[kind](self._context)
            self._known[kind] = Answer(None) if answer and self._is_open(kind, answer) else answer
        return self._known[kind]

    def _is_open(self, kind: DemandKind, answer: Answer) -> bool:
        """Whether a blank asks for it, or another text that is taken in may say it.

        What is said in a blank is no answer either.
        """
        if answer.met:
            return answer.span is not None and is_blank(self._context, answer.span)
        if answer.met is None:
            return False
        return asks_for(self._context, kind) or (not answer.span and takes_in_other_text(self._context))

    def charges(self, kind: DemandKind) -> Iterator[Charge]:
        """What every law that demands it finds in the posting."""
        for law in self._context.law.applicable:
            for demand in law.jurisdiction.demands_on(self._context.on):
                if demand.kind is kind and (answer := self.answer(law.jurisdiction, demand)):
                    yield Charge(law, demand, answer)

    def answer(self, jurisdiction: Jurisdiction, demand: Demand) -> Answer | None:
        """What the posting says to the demand of one law; None where it has no business with it."""
        context = self._context
        if (
            demand.kind in _OF_PAY
            and jurisdiction.commission is not Commission.AS_OTHERS
            and pay_said.is_commission_alone(context)
        ):
            return None
        answer = self.answer_to(demand.kind)
        if answer is None:
            return None
        if demand.kind is DemandKind.PAY and answer.met is None and pay_said.open_ended(context):
            is_named = any(each.kind is LimitKind.OPEN_ENDED for each in jurisdiction.limits_on(context.on))
            return Answer(False, answer.span) if is_named else answer
        if demand.kind is DemandKind.JOB_DESCRIPTION and demand.when and answer.met is False:
            return Answer(None)  # nobody outside knows whether there is one
        return answer

    def limits(self, *kinds: LimitKind) -> Iterator[Charge]:
        """What every law that limits ranges so finds in the posting."""
        for law in self._context.law.applicable:
            for limit in law.jurisdiction.limits_on(self._context.on):
                if limit.kind in kinds and (answer := self._kept(limit)):
                    yield Charge(law, limit, answer)

    def _kept(self, limit: RangeLimit) -> Answer | None:
        """Whether the ranges keep within a limit; None where there is no range to judge."""
        if limit.kind is LimitKind.OPEN_ENDED:
            pay = pay_said.open_ended(self._context)
            return Answer(False, pay.span) if pay else None
        ranges = [
            each
            for each in self._context.facts.pay.distinct
            if each.value.minimum and each.value.maximum and each.value.minimum < each.value.maximum
        ]
        if not ranges:
            return None
        if limit.kind in (LimitKind.UPON_HIRE, LimitKind.BREADTH):
            return Answer(None, ranges[0].span)
        for mention in ranges:
            if self._is_too_wide(mention.value, mention.span, limit):
                return Answer(False, mention.span)
        return Answer(True, ranges[0].span)

    def _is_too_wide(self, pay: Pay, span: Span, limit: RangeLimit) -> bool:
        low, high = pay.minimum or 0.0, pay.maximum or 0.0
        assert limit.most is not None
        if limit.kind is LimitKind.WIDTH_RELATIVE:
            return (high - low) * 100 > limit.most * low
        yearly = self._yearly(pay)
        if yearly is None or not self._is_in(limit.currency, pay, span):
            return False
        if limit.unless_above is not None and high * yearly > limit.unless_above:
            return False
        return (high - low) * yearly > limit.most

    def _yearly(self, pay: Pay) -> float | None:
        """How many units of time a year has; pay without a unit is taken for yearly when it is large."""
        hours = self._context.facts.hours.value
        weekly = (hours and (hours.weekly_maximum or hours.weekly_minimum)) or _HOURS_A_WEEK
        match pay.unit:
            case PayUnit.HOUR:
                return weekly * _WEEKS
            case PayUnit.DAY:
                return float(_DAYS_A_WEEK * _WEEKS)
            case PayUnit.WEEK:
                return float(_WEEKS)
            case PayUnit.MONTH:
                return float(_MONTHS)
            case PayUnit.YEAR:
                return 1.0
        return None

    def _is_in(self, currency: str, pay: Pay, span: Span) -> bool:
        """Whether an amount is in a currency; a bare sign of dollars is that of the place."""
        if pay.currency in (currency, None):
            return True
        written = self._context.text[span.start : span.end]
        is_bare = "$" in written and "US" not in written.upper()
        return is_bare and currency.endswith("D") and pay.currency == "USD"

    def table(self) -> tuple[JudgedLaw, ...]:
        """Law by law what is met, what is not and what cannot be told, of all that there is a law on."""
        laws = (law for law in self._context.law.applicable if law.jurisdiction.status is not Status.NONE)
        return tuple(map(self._judged, laws))

    def _judged(self, law: Applicable) -> JudgedLaw:
        jurisdiction = law.jurisdiction
        on = self._context.on
        demands = [
            JudgedDemand(demand.kind.value, demand.says, *answer)
            for demand in jurisdiction.demands_on(on)
            if (answer := self.answer(jurisdiction, demand))
        ]
        limits = [
            JudgedDemand(limit.kind.value, limit.says, *answer)
            for limit in jurisdiction.limits_on(on)
            if limit.kind is not LimitKind.OPEN_ENDED and (answer := self._kept(limit))
        ]
        return JudgedLaw(
            jurisdiction.id,
            jurisdiction.name,
            law.declared,
            law.because,
            law.certain,
            jurisdiction.status.value,
            (*demands, *limits),
        )


def severity(charge: Charge, context: Context) -> Severity:
    """How grave it is: an error where the law was declared and nothing about it is in doubt.

    What is inferred is a warning at most, and what may not even hold a note. Nor is it an error before the
    law is enforced.
    """
    law = charge.law
    most = charge.of.level
    enforced = law.jurisdiction.enforced
    if not law.declared or (enforced is not None and context.on < enforced):
        most = max(most, Severity.WARNING, key=lambda each: each.rank)
    if not law.declared and not law.certain:
        return Severity.NOTE
    return most
