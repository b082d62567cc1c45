"""One report on a page."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePath

from rolewright.document import Facts
from rolewright.findings import Severity
from rolewright.report.facts_text import pay_text
from rolewright.report.html.checked import learn_more, what_was_answered, what_was_checked
from rolewright.report.html.margin import note
from rolewright.report.html.markup import Content, Markup, tag
from rolewright.report.html.posting import posting
from rolewright.report.html.remarks import Remarks
from rolewright.report.html.score import first_kinds, score_table, what_to_do_first, where_the_points_went
from rolewright.report.questions import Question, questions
from rolewright.report.reading_time import WORDS_A_MINUTE, reading_time
from rolewright.report.report import Report
from rolewright.report.style import Style, shortened
from rolewright.report.verdict import counts_text, verdict_text
from rolewright.rules import Rule

_LONGEST_FACT = 80
_LEGEND = {
    Severity.ERROR: "must not be published",
    Severity.WARNING: "falls short of good practice",
    Severity.NOTE: "a matter of taste, or of contested research",
}


class Sheet:
    """What a page says of one report; `number` tells it from others on the same page."""

    def __init__(self, report: Report, rules: Mapping[str, Rule], version: str, number: int = 0) -> None:
        self._report = report
        self._rules = dict(rules)
        self._version = version
        self._level = 3 if number else 2
        self._prefix = f"text-{number}-" if number else ""
        self._remarks = Remarks(report, rules, self._prefix)
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
        if not document.is_posting:
            return "No job description"
        if document.language not in ("en", "und") and not self._counts[Severity.ERROR]:
            return "Structure and facts were checked, wording was not"
        return verdict_text(self._counts)

    @property
    def counts(self) -> str:
        """How many findings there are."""
        return counts_text(self._counts, len(self._report.suppressed), Style()) or "Nothing to remark."

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
        yield tag("p", "Job description, checked", class_="overline")
        yield tag(heading, self.name, dir="auto")
        if self._report.document.is_posting:
            basics = [tag("span", fact, dir="auto") for fact in _basics(self._report.document.facts)]
            if basics:
                yield tag("p", basics, class_="byline")

    def _sections(self) -> Iterator[Markup]:
        yield tag("div", self._overview(), self._first(), class_="wide overview")
        if asked := questions(self._report):
            yield self._section("What a candidate still has to ask", self._asked(asked))
        if card := self._report.scorecard:
            yield self._section("Where the points went", self._losses(card.losses != ()))
        if whole := self._remarks.about_the_whole:
            source = self._report.document.source
            told = [note(each, self._remarks, source) for each in self._remarks.tell_together(whole)]
            yield self._section("The posting as a whole", tag("div", told, class_="whole"))
        if self._report.document.text.strip():
            name = "The posting" if self._report.document.is_posting else "The text"
            yield self._section(
                name, self._legend(), posting(self._report, self._remarks, self._level + 1), anchor="posting"
            )
        if self._report.suppressed:
            yield self._section("What the owner has answered", what_was_answered(self._report))
        yield self._section("What was checked", what_was_checked(self._report, self._version), learn_more())

    def _section(self, name: str, *content: Content, anchor: str | None = None) -> Markup:
        return tag(
            "section",
            tag(f"h{self._level}", name),
            content,
            class_="wide",
            id=anchor and f"{self._prefix}{anchor}",
        )

    def _overview(self) -> Markup:
        gravest = next((severity for severity in Severity if self._counts[severity]), None)
        name = (
            "nothing"
            if self._report.document.is_posting and gravest in (None, Severity.NOTE)
            else str(gravest)
        )
        verdict = [
            tag(f"h{self._level}", self.verdict, class_="verdict"),
            tag("p", self.counts, class_="counts"),
            tag("p", self._time(), class_="time"),
        ]
        return tag("section", verdict, self._score(), class_=f"judged {name}")

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

    def _first(self) -> Markup:
        kinds = first_kinds(self._remarks)
        if kinds:
            content: Content = what_to_do_first(kinds, self._remarks)
            heading = "What to do first"
        elif self._counts:
            heading = "What to do"
            content = tag(
                "p", "Nothing has to be done. The notes below are matters of taste; take what you like."
            )
        else:
            heading = "What to do"
            content = tag("p", "Nothing. There is no remark on this text.")
        return tag("section", tag(f"h{self._level}", heading), content, class_="first")

    def _asked(self, asked: tuple[Question, ...]) -> list[Markup]:
        needed = [question for question in asked if question.essential]
        others = [question for question in asked if not question.essential]
        shown = []
        if needed:
            shown.append(_listed("Before deciding whether to apply", needed))
        if others:
            shown.append(_listed("Then, and answered in a line each" if needed else "Smaller things", others))
        return [tag("div", shown, class_="asked")]

    def _losses(self, any_lost: bool) -> Content:
        if not any_lost:
            return tag("p", "No point was lost.")
        card = self._report.scorecard
        assert card is not None
        counted = f"{len(card.losses)} kinds of remark" if len(card.losses) > 1 else "One kind of remark"
        summary = tag("summary", f"{counted} cost {100 - card.total} of 100 points: see each")
        return tag("details", summary, where_the_points_went(card, self._rules, self._remarks), class_="fold")

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
        yield {"onsite": "on site"}.get(facts.workplace.value, facts.workplace.value)
    for pay in facts.pay.distinct[:1]:
        yield pay_text(pay.value)
