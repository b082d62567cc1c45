"""The findings in groups, the most useful first, and no more than a person can act on."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rolewright.findings import Finding, Severity
from rolewright.report.excerpt import Aside, beneath, excerpt
from rolewright.report.groups import Group, Rank, groups_of
from rolewright.report.marked import marked
from rolewright.report.places import place_at
from rolewright.report.remark import Reasons, mends, remark, sources, why
from rolewright.report.report import Report
from rolewright.report.style import Ink, Style, wrapped
from rolewright.text import pattern

_INDENT = "  "
#: How many groups are shown in full; what must not be published is always among them.
MOST_GROUPS = 12
#: In how many excerpts the places of a group are shown.
MOST_EXCERPTS = 3
_MOST_EXCERPTS_OF_A_SMALL_THING = 1
#: How many lines are named for the places that are not shown.
_MOST_LINES = 8
_QUOTED = pattern("“[^”]*”")
_HEADINGS = {
    Rank.FIRST: "What to do first",
    Rank.NEXT: "What to change in the text",
    Rank.LAST: "Smaller things",
}


def findings_by_usefulness(
    report: Report, style: Style, reasons: Reasons, *, everything: bool = False
) -> Iterator[str]:
    """Each group with its places; `everything` leaves none out."""
    groups = groups_of(report)
    most = len(groups) if everything else _most(groups)
    for rank, under in groupby(groups[:most], key=lambda group: group.rank):
        yield ""
        yield style.paint(Ink.STRONG, _INDENT + _HEADINGS[rank])
        for group in under:
            yield ""
            yield from _Shown(group, report, style).lines(reasons, everything=everything)
    if more := groups[most:]:
        yield ""
        yield from _named(more, style)


def _most(groups: Sequence[Group]) -> int:
    """How many groups are shown: to leave out a single one would save nothing."""
    errors = sum(group.severity is Severity.ERROR for group in groups)
    most = max(MOST_GROUPS, errors)
    return len(groups) if len(groups) == most + 1 else most


def _named(groups: Sequence[Group], style: Style) -> Iterator[str]:
    """Kinds that are not shown, in a sentence."""
    names = [
        f"{group.rule} ({len(group.findings)})" if len(group.findings) > 1 else group.rule for group in groups
    ]
    sentence = f"{len(groups)} more kinds of remark: {', '.join(names)}. --all shows them."
    for line in wrapped(sentence, style.width - len(_INDENT)):
        yield style.paint(Ink.FAINT, _INDENT + line)


class _Shown:
    """A group on its way to the terminal."""

    def __init__(self, group: Group, report: Report, style: Style) -> None:
        self._group = group
        self._report = report
        self._source = report.document.source
        self._style = style
        # Mends that are the same everywhere, or have no place beside which to stand, are told once.
        titles = {tuple(fix.title for fix in finding.fixes) for finding in group.findings}
        self._mends_alike = len(titles) == 1 and (len(group.findings) > 1 or not group.places)

    def lines(self, reasons: Reasons, *, everything: bool) -> Iterator[str]:
        """What is wrong and why, once; then the places, each with what holds of it alone."""
        group, style = self._group, self._style
        first, *others = group.findings
        yield from remark(first, style, places=group.places, gain=group.gain)
        is_small = group.rank is Rank.LAST
        if everything or not is_small:
            yield from why(group.rule, reasons, style)
        if self._mends_alike:
            yield from mends([fix.title for fix in first.fixes], style)
        yield from sources(group.findings, style)
        for other in others:
            if other.span is None and other.message != first.message:
                yield from beneath([(None, other.message)], style)
        excerpts = list(marked(group.findings, self._source, style))
        most = _MOST_EXCERPTS_OF_A_SMALL_THING if is_small else MOST_EXCERPTS
        shown = len(excerpts) if everything or len(excerpts) == most + 1 else most
        for marks, findings in excerpts[:shown]:
            place = place_at(self._report, next(iter(marks)).start).short
            yield from excerpt(self._source, marks, style, list(self._asides(findings)), place)
        if left := [finding for _, findings in excerpts[shown:] for finding in findings]:
            yield from self._elsewhere(left)

    def _asides(self, findings: Iterable[Finding]) -> Iterator[Aside]:
        """What is said beside an excerpt: how the remark differs from the first, and how to mend it there."""
        first = self._group.findings[0]
        for finding in findings:
            if difference := _difference(finding.message, first.message):
                yield None, difference
            if not self._mends_alike:
                yield from ((Ink.GOOD, fix.title) for fix in finding.fixes)
            # Where no fix is sure to fit, other words than the first remark names are told nevertheless.
            better = finding.data.get("replacement")
            if better and not finding.fixes and finding.message != first.message:
                yield None, f"Say “{better}”, and fit the sentence to it"

    def _elsewhere(self, findings: Sequence[Finding]) -> Iterator[str]:
        """How many places are not shown, and where the first of them are."""
        places = (place_at(self._report, finding.span.start).told for finding in findings if finding.span)
        named = list(dict.fromkeys(places))
        # "line 3, line 8" is said as "lines 3, 8".
        kind = named[0].partition(" ")[0] if named else ""
        if all(each.startswith(f"{kind} ") for each in named):
            first = f"{kind}{'' if len(named) == 1 else 's'} "
            named = [each.partition(" ")[2] for each in named]
        else:
            first = ""
        listed = ", ".join(named[:_MOST_LINES]) + (" …" if len(named) > _MOST_LINES else "")
        told = f"and {len(findings)} more: {first}{listed}"
        yield from beneath([(Ink.FAINT, told)], self._style)


def _difference(message: str, first: str) -> str:
    """What `message` says that `first` does not, apart from the words that it quotes.

    A message names the problem, then what to do; when only the former differs, that is enough.
    """
    if _QUOTED.sub("", message) == _QUOTED.sub("", first):
        return ""
    problem, sign, advice = message.partition(";")
    return problem if sign and advice == first.partition(";")[2] else message
