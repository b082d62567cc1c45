"""One report on a page."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from rolewright.document import Facts
from rolewright.findings import Severity
from rolewright.report.facts_text import pay_text
from rolewright.report.html.checked import learn_more, what_was_answered, what_was_checked
from rolewright.report.html.laws import what_the_law_demands
from rolewright.report.html.margin import note
from rolewright.report.html.markup import Content, Markup, tag
from rolewright.report.html.posting import posting
from rolewright.report.html.remarks import Kind, Remarks
from rolewright.report.html.score import first_kinds, score_table, what_to_do_first, where_the_points_went
from rolewright.report.questions import Question, questions
from rolewright.report.reading_time import WORDS_A_MINUTE, reading_time
from rolewright.report.report import Report
from rolewright.report.style import Style, shortened
from rolewright.report.verdict import WHAT_IS_FIRST, counts_text, verdict_text
from rolewright.rules import Rule
from rolewright.scoring import Scorecard

_LONGEST_FACT = 80
#: From which total on a posting looks good.
_GOOD = 70
_ADVICE = " Let somebody who does this job read it first, and see whether the questions here have an answer."
_LEGEND = {
    Severity.ERROR: "must not be published",
    Severity.WARNING: "falls short of good practice",
    Severity.NOTE: "a matter of taste, or of contested research",
}


class Sheet:
    """What a page says of one report; `number` tells it from others on the same page."""

    def __init__(self, report: Report, rules: Mapping[str, Rule], version: str, number: int = 0) -> None:
        # What a baseline knows is counted, and not told again; the verdict is on the posting as it is.
        self._known = report.known
        self._verdict = verdict_text(report)
        self._is_unfit = bool(report.at_least(Severity.ERROR))
        self._report = report = report.only_new
        self._rules = dict(rules)
        self._version = version
        self._level = 3 if number else 2
        self._prefix = f"text-{number}-" if number else ""
        self._remarks = Remarks(report, rules, self._prefix)
        self._whole = self._remarks.tell_together(self._remarks.about_the_whole)
        self._counts = Counter(finding.severity for finding in report.findings)
        self.id = f"text-{number}"

    @property
    def name(self) -> str:
        """The title of the job, or what else the text may be called."""
        document = self._report.document
        if document.is_posting and document.facts.title.value:
            return shortened(" ".join(document.facts.title.value.split()), _LONGEST_FACT)
        if self._report.source.path:
            return PurePath(self._report.source.path).name
        return "A text without a title"

    @property
    def path(self) -> str:
        """Where the text came from."""
        return self._report.source.path or "standard input"

    @property
    def verdict(self) -> str:
        """Whether the posting can go out."""
        document = self._report.document
        if document.is_begun:
            return "Only begun"
        if not document.is_posting:
            return "No job description"
        if document.language not in ("en", "und") and not self._counts[Severity.ERROR]:
            return "Structure and facts were checked, wording was not"
        return self._verdict

    @property
    def counts(self) -> str:
        """How many findings there are."""
        return (
            counts_text(self._counts, len(self._report.suppressed), Style(), self._known)
            or "Nothing to remark."
        )

    @property
    def total(self) -> int | None:
        """The score, if there is one."""
        return self._report.scorecard.total if self._report.scorecard else None

    def whole_page(self) -> list[Markup]:
        """The body of a page about this report alone."""
        top = tag("header", tag("div", list(self._head("h1")), class_="wide"), class_="top")
        return [top, tag("main", list(self._sections()), id="main")]

    def article(self) -> list[Markup]:
        """The report as one of several."""
        return [
            tag("header", tag("div", list(self._head("h2")), class_="wide"), class_="top"),
            *self._sections(),
        ]

    def _head(self, heading: str) -> Iterator[Markup]:
        kind = "Job description" if self._report.document.is_posting else "Text"
        yield tag("p", f"{kind}, checked", class_="overline")
        yield tag(heading, self.name, dir="auto")
        if self._report.document.is_posting:
            basics = [tag("span", fact, dir="auto") for fact in _basics(self._report.document.facts)]
            if basics:
                yield tag("p", basics, class_="byline")

    def _sections(self) -> Iterator[Markup]:
        asked = self._asked()
        kinds = first_kinds(self._remarks)
        # Where there is nothing to do, the questions stand at the top in its place.
        beside = self._first(kinds) if kinds else [self._nothing(), asked]
        yield tag("div", self._overview(), tag("div", beside), class_="wide overview")
        if kinds and asked:
            yield tag("div", asked, class_="wide")
        if (card := self._report.scorecard) and card.losses:
            yield self._section("Where the points went", self._losses(card))
        if demanded := what_the_law_demands(self._report.laws):
            yield self._section("What the law demands", demanded)
        if self._whole:
            source = self._report.document.source
            told = [note(each, self._remarks, source) for each in self._whole]
            yield self._section("The posting as a whole", tag("div", told, class_="whole"))
        if self._report.document.blocks:
            name = "The posting" if self._report.document.is_posting else "The text"
            yield self._section(
                name, self._legend(), posting(self._report, self._remarks, self._level + 1), anchor="posting"
            )
        if reasons := self._reasons():
            yield tag("section", self._heading("The reasons, by number"), reasons, class_="wide paper")
        if self._report.suppressed:
            yield self._section("What the owner has answered", what_was_answered(self._report))
        yield self._section("What was checked", what_was_checked(self._report, self._version), learn_more())

    def _section(self, name: str, *content: Content, anchor: str | None = None) -> Markup:
        place = f"{self._prefix}{anchor}" if anchor else None
        return tag("section", self._heading(name), content, class_="wide", id=place)

    def _overview(self) -> Markup:
        verdict = [
            tag(f"h{self._level}", self.verdict, class_="verdict"),
            tag("p", self.counts, class_="counts"),
            tag("p", self._time(), class_="time"),
        ]
        return tag("section", verdict, self._score(), class_=f"judged {self._look}")

    @property
    def _look(self) -> str:
        """How the verdict looks: grave, good, or in between."""
        if self._is_unfit:
            return "error"
        if self.total is not None:
            return "good" if self.total >= _GOOD else "warning"
        return (
            "good" if self._report.document.is_posting and not self._counts[Severity.WARNING] else "warning"
        )

    def _time(self) -> str:
        time = reading_time(self._report.document)
        return f"{time}, at {WORDS_A_MINUTE} words a minute." if time.minutes else f"{time}."

    def _score(self) -> Content:
        card = self._report.scorecard
        if card is None:
            reason = (
                "A score is for job descriptions."
                if not self._report.document.is_posting
                else "There is no score for a language whose wording is not judged."
            )
            return tag("p", reason, class_="unscored")
        total = tag(
            "p",
            tag("span", "Score ", class_="unseen"),
            tag("strong", card.total),
            tag("span", " of 100 points"),
            class_="total",
        )
        return [total, score_table(card)]

    def _first(self, kinds: Sequence[Kind]) -> Markup:
        name = "What to do first" if self._look != "good" else "What would make it better still"
        return tag("section", self._heading(name), what_to_do_first(kinds, self._remarks))

    def _nothing(self) -> Markup:
        """What to do with a posting on which there is little or nothing to remark."""
        if self._report.document.is_begun:
            name, said = "What to do", WHAT_IS_FIRST
        elif not self._report.document.is_posting:
            name, said = "What to do", "This is no job description, so there is nothing to judge."
        elif self._counts:
            name, said = "Publish it", "Nothing has to be changed. The remarks below are matters of taste."
        else:
            name, said = "Publish it", "There is nothing to remark."
        if self._report.document.is_posting:
            said += _ADVICE
        return tag("section", self._heading(name), tag("p", said, class_="advice"))

    def _asked(self) -> Markup | None:
        asked = questions(self._report)
        if not asked:
            return None
        needed = [question for question in asked if question.essential]
        others = [question for question in asked if not question.essential]
        shown = []
        if needed:
            shown.append(_listed("Before deciding whether to apply", needed))
        if others:
            shown.append(
                _listed("Then, and answered in a line each" if needed else "Answered in a line each", others)
            )
        return tag(
            "section", self._heading("What a candidate still has to ask"), tag("div", shown, class_="asked")
        )

    def _losses(self, card: Scorecard) -> Markup:
        counted = f"{len(card.losses)} kinds of remark" if len(card.losses) > 1 else "One kind of remark"
        costs = "cost" if len(card.losses) > 1 else "costs"
        summary = tag("summary", f"{counted} {costs} {100 - card.total} of 100 points: see each")
        return tag("details", summary, where_the_points_went(card, self._rules, self._remarks), class_="fold")

    def _reasons(self) -> Markup | None:
        """On paper nothing unfolds, and the margin is narrow: there the reasons stand at the end."""
        told = [
            tag("li", tag("span", kind.number, class_="number"), tag("code", kind.group.rule), " ", kind.why)
            for kind in self._remarks.kinds
            if kind.why
        ]
        return tag("ul", told, class_="reasons", role="list") if told else None

    def _heading(self, name: str) -> Markup:
        return tag(f"h{self._level}", name, class_="name")

    def _legend(self) -> Markup:
        shown = [
            tag("li", tag("mark", severity.value.capitalize(), class_=severity.value), f" {meaning}")
            for severity, meaning in _LEGEND.items()
            if self._counts[severity]
        ]
        return tag("ul", shown, class_="legend", role="list") if shown else Markup("")


def _listed(name: str, asked: list[Question]) -> Markup:
    return tag(
        "div", tag("p", name, class_="lead"), tag("ul", [tag("li", question.text) for question in asked])
    )


def _basics(facts: Facts) -> Iterator[str]:
    if facts.employer.value:
        yield shortened(facts.employer.value, _LONGEST_FACT)
    for place in facts.locations.distinct[:2]:
        yield shortened(place.value, _LONGEST_FACT)
    for employment in facts.employment.distinct[:1]:
        yield employment.value.lower().replace("_", "-")
    if facts.workplace.value:
        yield facts.workplace.value.in_words
    for pay in facts.pay.distinct[:1]:
        yield pay_text(pay.value)
