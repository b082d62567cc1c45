"""The findings of a report, numbered by kind: a kind is explained once, and named by its number elsewhere."""

from collections.abc import Iterable, Iterator, Mapping

from rolewright.findings import Finding, Severity
from rolewright.records import record
from rolewright.report.groups import Group, groups_of
from rolewright.report.report import Report
from rolewright.rules import Rule

#: How much of a text is shown: far more than a posting, and no more than a browser sets with ease.
MOST_CHARACTERS = 100_000
#: How many findings a page explains one by one; a person acts on far fewer.
MOST_REMARKS = 600


@record
class Kind:
    """The findings of one rule and severity.

    `gain` is how far the total would rise without them; 0 where they do not count, or no score is given.
    """

    number: int
    group: Group
    rule: Rule | None
    gain: float

    @property
    def severity(self) -> Severity:
        """How grave all of them are."""
        return self.group.severity

    @property
    def why(self) -> str:
        """The reason, where the rule is known."""
        return self.rule.short_why if self.rule else ""


@record
class Remark:
    """A finding with its place in the report, from 0, and in its kind, from 1, those that are shown first."""

    at: int
    finding: Finding
    kind: Kind
    nth: int


class Remarks:
    """All remarks of one report, and their anchors on the page.

    Kinds about the posting as a whole have the first numbers, the others follow in the order of the text.
    `prefix` keeps the anchors of several reports on one page apart.
    """

    def __init__(self, report: Report, rules: Mapping[str, Rule], prefix: str = "") -> None:
        self.prefix = prefix
        self._blocks = bool(report.document.blocks)
        self._length = len(report.document.source)
        self.end = min(self._length, MOST_CHARACTERS)
        self._kinds = {
            (kind.group.rule, kind.severity): kind for kind in _numbered(groups_of(report), report, rules)
        }
        self._all = sorted(self._remarks(report), key=lambda remark: remark.at)
        self._told_with: dict[int, Remark] = {}

    def tell_together(self, remarks: Iterable[Remark]) -> list[list[Remark]]:
        """The remarks that stand beside one piece of the text, by kind: a kind is told in one note there."""
        notes: dict[int, list[Remark]] = {}
        for remark in remarks:
            note = notes.setdefault(remark.kind.number, [])
            note.append(remark)
            self._told_with[remark.at] = note[0]
        return list(notes.values())

    @property
    def kinds(self) -> list[Kind]:
        """The kinds in the order of their numbers."""
        return list(self._kinds.values())

    @property
    def about_the_whole(self) -> list[Remark]:
        """The remarks about the posting as a whole."""
        whole = [remark for remark in self._all if remark.finding.span is None]
        return sorted(whole, key=lambda remark: remark.kind.number)

    @property
    def in_the_text(self) -> list[Remark]:
        """The remarks about words that are shown, in the order of the text, as many as a page bears."""
        return [remark for remark in self._all if self._is_shown(remark.finding)][:MOST_REMARKS]

    @property
    def left_out(self) -> int:
        """How many remarks about words a page does not bear."""
        return sum(remark.finding.span is not None for remark in self._all) - len(self.in_the_text)

    def of(self, kind: Kind) -> list[Remark]:
        """The remarks of a kind that stand on the page."""
        return [each for each in (*self.about_the_whole, *self.in_the_text) if each.kind is kind]

    def first_of(self, kind: Kind) -> Remark:
        """The remark at which a kind is explained."""
        return next(remark for remark in self._all if remark.kind is kind and remark.nth == 1)

    def words_anchor(self, remark: Remark) -> str:
        """The id of the number behind a remark's words."""
        return f"{self.prefix}words-{remark.at + 1}"

    def note_anchor(self, remark: Remark) -> str:
        """The id of the note that a remark is told in."""
        return f"{self.prefix}note-{self._told_with.get(remark.at, remark).at + 1}"

    def anchor(self, remark: Remark) -> str:
        """Where a link to a remark leads: to its words, or to its note if it is about the whole."""
        return self.note_anchor(remark) if remark.finding.span is None else self.words_anchor(remark)

    def _is_shown(self, finding: Finding) -> bool:
        span = finding.span
        if span is None or not self._blocks:
            return False
        return span.start < self.end or span.start == self.end == self._length

    def _remarks(self, report: Report) -> Iterator[Remark]:
        def is_left_out(numbered: tuple[int, Finding]) -> bool:
            return numbered[1].span is not None and not self._is_shown(numbered[1])

        nth: dict[int, int] = {}
        for at, finding in sorted(enumerate(report.findings), key=is_left_out):
            kind = self._kinds[finding.rule, finding.severity]
            nth[kind.number] = nth.get(kind.number, 0) + 1
            yield Remark(at, finding, kind, nth[kind.number])


def _numbered(groups: list[Group], report: Report, rules: Mapping[str, Rule]) -> Iterator[Kind]:
    places = {(each.rule, each.severity): at for at, each in reversed(list(enumerate(report.findings)))}

    def first_place(group: Group) -> tuple[bool, int]:
        is_whole = any(finding.span is None for finding in group.findings)
        return not is_whole, 0 if is_whole else places[group.rule, group.severity]

    told: set[str] = set()
    for number, group in enumerate(sorted(groups, key=first_place), start=1):
        # What a rule costs is told once, even if its findings are of two severities.
        gain = group.gain if group.rule not in told else 0.0
        told.add(group.rule)
        yield Kind(number, group, rules.get(group.rule), gain)
