"""Fixes in rounds: check, apply what can be applied together, and check again, until nothing is left."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TypeAlias

from rolewright.findings import Applicability, Finding
from rolewright.findings.edits import compatible, edited, edits_of, moved
from rolewright.fixing.fixed import Fixed, Mended
from rolewright.fixing.harm import is_on_title, is_worse
from rolewright.fixing.offers import Deed, Offer, deed, first_offers, mended
from rolewright.records import replace
from rolewright.report import Report
from rolewright.text import Span

#: Checks a text as it was checked before, for the same day and with the same settings.
Check: TypeAlias = Callable[[str], Report]

#: A text has settled long before; what goes on longer would go on for ever.
MOST_ROUNDS = 8
_MOST_ATTEMPTS = 20
#: More than a space stands between two edits of one round: a word left out changes the article before it.
APART = 2


def fix(text: str, check: Check, *, upto: Applicability = Applicability.SUGGEST) -> Fixed:
    """`text` with all fixes that may be trusted as far as `upto`, applied until nothing is left to apply.

    Where a finding has several, its first is taken. Left out from the start are fixes that undo one another,
    that go on for ever or that leave their own finding as it was; and suggestions after which the posting
    would read as if it stated other facts or had other headings, or would have a lower score. So a text that
    was fixed once does not change when it is fixed again.
    """
    before = check(text)
    report = before
    done: tuple[Mended, ...] = ()
    refused: set[Deed] = set()
    for _ in range(_MOST_ATTEMPTS):
        course = _Course(report, check, upto, refused)
        if vain := course.run():
            refused |= vain
            continue
        first = done[-1].round if done else 0
        done += tuple(replace(each, round=each.round + first) for each in course.mended)
        if not course.mended or not refused:
            return Fixed(course.report.source.text, done, before, course.report)
        # What was refused may do no harm in the text as it is now.
        report, refused = course.report, set()
    return Fixed(report.source.text, done, before, report)


class _Course:
    """One attempt: round after round from the original text."""

    def __init__(self, before: Report, check: Check, upto: Applicability, refused: Collection[Deed]) -> None:
        self.report = before
        self.mended: list[Mended] = []
        self._check = check
        self._upto = upto
        self._refused = refused
        self._rounds: list[set[Deed]] = []

    def run(self) -> set[Deed]:
        """What was done in vain: nothing when the text has settled."""
        seen = [self.report.source.text]
        while chosen := self._chosen():
            text = self.report.source.text
            self._rounds.append({deed(text, offer) for offer in chosen})
            vain = self._apply(chosen)
            if vain:
                return vain
            if len(self._rounds) >= MOST_ROUNDS:
                return self._done_again() or self._rounds[-1]
            if self.report.source.text in seen:
                first = seen.index(self.report.source.text)
                return set().union(*self._rounds[first:])
            seen.append(self.report.source.text)
        return set()

    def _done_again(self) -> set[Deed]:
        """What was done in several rounds, as when one fix makes room for the next for ever."""
        counts = Counter(each for round_ in self._rounds for each in round_)
        return {each for each, times in counts.items() if times > 1}

    def _chosen(self) -> list[Offer]:
        """The offers that can be applied together."""
        offers = list(first_offers(self.report, self._upto, self._refused))
        # The title first, by itself: it alone may change what the posting states.
        offers = [offer for offer in offers if is_on_title(offer)] or offers
        # Then what is mechanical: what that brings to light is no harm that a wording did.
        offers = [o for o in offers if o.fix.applicability is Applicability.SAFE] or offers
        by_fix = {id(offer.fix): offer for offer in offers}
        return [by_fix[id(each)] for each in compatible((offer.fix for offer in offers), apart=APART)]

    def _apply(self, chosen: Iterable[Offer]) -> set[Deed]:
        """Apply offers and check again; what left its own finding as it was is returned."""
        text = self.report.source.text
        offers = list(chosen)
        edits = edits_of(offer.fix for offer in offers)
        before, self.report = self.report, self._check(edited(text, edits))
        self.mended += (mended(text, offer, len(self._rounds)) for offer in offers)
        still = set(_said(self.report.source.text, self.report.findings))
        vain: set[Deed] = set()
        for offer in offers:
            span = offer.finding.span
            if span and (offer.finding.rule, moved(span, edits), text[slice(*span)]) in still:
                vain.add(deed(text, offer))
        return vain or {deed(text, offer) for offer in self._harmful(before, offers)}

    def _harmful(self, before: Report, offers: Sequence[Offer]) -> list[Offer]:
        """The suggestions that make the posting state something else, or worse; usually there is none."""
        if not is_worse(before, self.report, offers):
            return []
        suggestions = [offer for offer in offers if offer.fix.applicability is not Applicability.SAFE]
        alone = [offer for offer in suggestions if self._is_worse_after(before, [offer])]
        return alone or self._harmful_together(before, suggestions) or suggestions

    def _harmful_together(self, before: Report, suggestions: Sequence[Offer]) -> list[Offer]:
        """The suggestions of rules that do harm only beside others, as when the last "applicant" goes."""
        by_rule: dict[str, list[Offer]] = {}
        for offer in suggestions:
            by_rule.setdefault(offer.finding.rule, []).append(offer)
        kept: list[Offer] = []
        harmful: list[Offer] = []
        for group in by_rule.values():
            does_harm = self._is_worse_after(before, [*kept, *group])
            (harmful if does_harm else kept).extend(group)
        return harmful

    def _is_worse_after(self, before: Report, offers: Sequence[Offer]) -> bool:
        edits = edits_of([offer.fix for offer in offers])
        return is_worse(before, self._check(edited(before.source.text, edits)), offers)


def _said(text: str, findings: Iterable[Finding]) -> Iterator[tuple[str, Span, str]]:
    """The rule, place and words of each finding on words."""
    for finding in findings:
        if finding.span is not None:
            yield finding.rule, finding.span, text[slice(*finding.span)]
