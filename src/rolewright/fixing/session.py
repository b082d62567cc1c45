"""Fixes one at a time: what its owner takes, leaves and undoes."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from rolewright.findings import Applicability, Edit, Fix
from rolewright.findings.edits import compatible, edited, edits_of, moved
from rolewright.fixing.fixed import Fixed, Mended
from rolewright.fixing.offers import Offer, mended, offers_of
from rolewright.fixing.settle import APART, MOST_ROUNDS, Check
from rolewright.records import record, replace
from rolewright.report import Report
from rolewright.text import Span
from rolewright.tuples import NamedTuple

#: An offer that was left: its rule, the place of what it would change, and what it would do there.
_Left: TypeAlias = tuple[str, Span, str]


class Question(NamedTuple):
    """The offers for the finding that comes next: the first is the best, the others are instead of it.

    `number` counts the questions from 1, and `remaining` how many are to come with this one.
    """

    report: Report
    offers: tuple[Offer, ...]
    number: int
    remaining: int

    @property
    def offer(self) -> Offer:
        """The best one."""
        return self.offers[0]


@record
class _State:
    """Where a session stands: the text with its report, what was taken, and what shall not be asked again."""

    report: Report
    mended: tuple[Mended, ...] = ()
    left: tuple[_Left, ...] = ()
    dropped: frozenset[str] = frozenset()
    asked: int = 0


class Session:
    """Asks about one finding after the other, from top to bottom, and checks again after each mend."""

    def __init__(self, text: str, check: Check, *, upto: Applicability = Applicability.SUGGEST) -> None:
        self._check = check
        self._upto = upto
        self._states = [_State(check(text))]

    @property
    def report(self) -> Report:
        """The report on the text as it is now."""
        return self._now.report

    @property
    def question(self) -> Question | None:
        """What is to be decided next; None when nothing is left to ask."""
        open_ = list(self._open())
        if not open_:
            return None
        finding = open_[0].finding
        offers = tuple(offer for offer in open_ if offer.finding is finding)
        findings = {id(offer.finding) for offer in open_}
        return Question(self.report, offers, self._now.asked + 1, len(findings))

    @property
    def fixed(self) -> Fixed:
        """What came of it so far."""
        now = self._now
        return Fixed(now.report.source.text, now.mended, self._states[0].report, now.report)

    def gain(self, offer: Offer) -> int | None:
        """By how many points the score would rise; None for a text that has none."""
        text = self.report.source.text
        before, after = self.report.scorecard, self._check(edited(text, edits_of([offer.fix]))).scorecard
        return after.total - before.total if before and after else None

    def take(self, offer: Offer) -> None:
        """Mend it as offered."""
        self._states.append(self._after([offer], self._now))

    def take_rule(self, rule: str) -> None:
        """Mend all that a rule still has to offer, as far as it was not left."""
        state = self._now
        for _ in range(MOST_ROUNDS):
            chosen = self._best_of(rule, state)
            if not chosen:
                break
            state = self._after(chosen, state)
        self._states.append(state)

    def leave(self, question: Question) -> None:
        """Let the finding be, whatever is offered for it."""
        now = self._now
        left = (*now.left, *(_left(offer) for offer in question.offers))
        self._states.append(replace(now, left=left, asked=now.asked + 1))

    def drop_rule(self, rule: str) -> None:
        """Ask nothing more about this rule."""
        now = self._now
        self._states.append(replace(now, dropped=now.dropped | {rule}, asked=now.asked + 1))

    def undo(self) -> bool:
        """Take back the last decision, whatever it was; False when there is none."""
        if len(self._states) == 1:
            return False
        self._states.pop()
        return True

    @property
    def _now(self) -> _State:
        return self._states[-1]

    def _open(self) -> Iterator[Offer]:
        return self._open_in(self._now)

    def _open_in(self, state: _State) -> Iterator[Offer]:
        for offer in sorted(offers_of(state.report, self._upto), key=lambda offer: _place(offer.fix)):
            if offer.finding.rule not in state.dropped and _left(offer) not in state.left:
                yield offer

    def _best_of(self, rule: str, state: _State) -> list[Offer]:
        best: dict[int, Offer] = {}
        for offer in self._open_in(state):
            if offer.finding.rule == rule:
                best.setdefault(id(offer.finding), offer)
        by_fix = {id(offer.fix): offer for offer in best.values()}
        return [by_fix[id(fix)] for fix in compatible((o.fix for o in best.values()), apart=APART)]

    def _after(self, offers: Sequence[Offer], state: _State) -> _State:
        text = state.report.source.text
        edits = edits_of(offer.fix for offer in offers)
        asked = state.asked + len(offers)
        done = tuple(mended(text, offer, asked) for offer in offers)
        return _State(
            self._check(edited(text, edits)),
            (*state.mended, *done),
            tuple(_carried(state.left, edits)),
            state.dropped,
            asked,
        )


def _place(fix: Fix) -> int:
    return min(edit.span.start for edit in fix.edits)


def _left(offer: Offer) -> _Left:
    first = edits_of([offer.fix])[0]
    return offer.finding.rule, first.span, first.text


def _carried(left: Sequence[_Left], edits: Sequence[Edit]) -> Iterator[_Left]:
    """What was left, at its place after these edits."""
    for rule, span, text in left:
        yield rule, moved(span, edits), text
