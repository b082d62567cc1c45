"""Which fixes a report offers."""

from collections.abc import Collection, Iterator
from typing import TypeAlias

from rolewright.findings import Applicability, Edit, Finding, Fix
from rolewright.findings.edits import edited, edits_of
from rolewright.fixing.fixed import Mended
from rolewright.records import replace
from rolewright.report import Report
from rolewright.text import Span
from rolewright.tuples import NamedTuple

#: What a fix does, wherever it stands: its rule, the words before and the words after.
Deed: TypeAlias = tuple[str, str, str]

_GRADES = tuple(Applicability)


class Offer(NamedTuple):
    """A finding and one way to mend it."""

    finding: Finding
    fix: Fix


def offers_of(report: Report, upto: Applicability) -> Iterator[Offer]:
    """For each finding with fixes that may be trusted so far, all of them, the first being the best.

    What the owner answered is no finding, and gets none.
    """
    text = report.source.text
    for finding in report.findings:
        for fix in finding.fixes:
            if _GRADES.index(fix.applicability) <= _GRADES.index(upto) and _changes(text, fix):
                yield Offer(finding, _with_line_ends_of(text, fix))


def first_offers(report: Report, upto: Applicability, refused: Collection[Deed] = ()) -> Iterator[Offer]:
    """One offer for each finding: of several ways to mend it, the first that was not refused."""
    before: Finding | None = None
    for offer in offers_of(report, upto):
        if offer.finding is not before and deed(report.source.text, offer) not in refused:
            before = offer.finding
            yield offer


def deed(text: str, offer: Offer) -> Deed:
    """What an offer would do."""
    done = mended(text, offer)
    return done.rule, done.before, done.after


def mended(text: str, offer: Offer, round_: int = 1) -> Mended:
    """An offer as it reads once it is applied: the marked words, and all that the fix changes with them."""
    finding, fix = offer
    places = [edit.span for edit in fix.edits]
    if finding.span is not None and _is_near(finding.span, places):
        places.append(finding.span)
    whole = Span(min(place.start for place in places), max(place.end for place in places))
    within = [Edit(edit.span.shifted(-whole.start), edit.text) for edit in edits_of([fix])]
    before = text[slice(*whole)]
    return Mended(finding.rule, fix, before, edited(before, within), whole, round_)


def _is_near(marked: Span, places: Collection[Span]) -> bool:
    """Whether a fix changes the marked words themselves, and not only something elsewhere."""
    return any(marked.overlaps(place) or marked.contains(place) for place in places)


def _changes(text: str, fix: Fix) -> bool:
    return any(text[slice(*edit.span)] != edit.text for edit in fix.edits)


def _with_line_ends_of(text: str, fix: Fix) -> Fix:
    r"""The fix with line ends as the text has them: "\r\n" where its first line ends so."""
    first = text.find("\n")
    if first < 1 or text[first - 1] != "\r" or not any("\n" in edit.text for edit in fix.edits):
        return fix
    edits = tuple(
        Edit(edit.span, edit.text.replace("\r\n", "\n").replace("\n", "\r\n")) for edit in fix.edits
    )
    return replace(fix, edits=edits)
