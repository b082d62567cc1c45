"""The whole way of a posting: text, description, findings, report. No other module knows it."""

from datetime import date
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from rolewright.document import JobDescription, Origin
from rolewright.findings import Applicability, Finding
from rolewright.knowledge.jurisdictions.grounds import declared_in
from rolewright.knowledge.pay import PayAdvice
from rolewright.parse import parse
from rolewright.records import replace
from rolewright.report import Report, Source
from rolewright.rules import Outcome, Preset, Proofreader, RuleSet, run, undisputed
from rolewright.scoring import GUIDE, Scorecard, score
from rolewright.settings import Settings
from rolewright.text import SourceText, Span
from rolewright.text.marks import MOST_NAMES, Names, hidden, names_marked

if TYPE_CHECKING:
    from rolewright.document.structured import Markup
    from rolewright.fixing import Fixed
    from rolewright.knowledge.roles import Library
    from rolewright.knowledge.roles.profession import Professions
    from rolewright.knowledge.variants import Variant
    from rolewright.writing import Brief, Draft
    from rolewright.writing.interview import Interview


class Checker:
    """Rules settled once for many postings. It can be sent to worker processes."""

    def __init__(self, settings: Settings | None = None) -> None:
        """UsageError when the settings name what is not there, or a role file of theirs is wrong."""
        self.settings = settings or Settings()
        self.ruleset = ruleset_of(self.settings)
        self._proofreader = _proofreader(self.ruleset)
        self._pay = PayAdvice(self.settings.bands, self.settings.roles)
        self._professions = _professions(self.settings)

    def check(
        self,
        text: str,
        *,
        on: date,
        path: str | None = None,
        markup: "Markup | None" = None,
        origins: tuple[Origin, ...] = (),
        file: str | None = None,
        variant: "Variant | None" = None,
    ) -> Report:
        """The report on one posting, judged for the day `on`.

        `markup` is what its page tells machines, and `origins` where its words stood in the `file` it was
        taken out of. Where blocks are marked for some readers, the report is on the first variant, with what
        is found in the others alone; or it is on the `variant`, for whose place the law is declared to hold.
        A text that is marked for too many names is checked as it stands, with that mistake.
        """
        source = Source(path, text, origins, file)
        names = names_marked(text) if "<!--" in text else ()
        if names and (variant is not None or len(names) <= MOST_NAMES):
            return self._check_variants(source, on, markup, variant, names)
        return self._check(source, parse(text), on, markup, variant.place if variant else None)

    def _check_variants(
        self, source: Source, on: date, markup: "Markup | None", variant: "Variant | None", names: Names
    ) -> Report:
        # Few postings have marks.
        from rolewright.knowledge.variants import first_variant, in_place, other_variants
        from rolewright.report.joined import with_findings_of

        def report_on(shown: "Variant") -> Report:
            # The rules see comments in the place of what is not shown, so that all words keep their places.
            document = parse(hidden(source.text, shown.shows))
            if shown.place is not None:
                document = in_place(document, shown.place)
            report = self._check(source, document, on, markup, variant.place if variant else None)
            return replace(
                report, document=replace(report.document, source=SourceText.read_from(source.text))
            )

        if variant is not None:
            return report_on(variant)
        report = report_on(first_variant(names))
        own = (*self.settings.variants, *report.document.front_matter.get("variants", ()))
        for name, other in other_variants(names, own):
            report = with_findings_of(report, report_on(other), name)
        return report

    def _check(
        self,
        source: Source,
        document: JobDescription,
        on: date,
        markup: "Markup | None",
        place: str | None = None,
        *,
        is_scored: bool = True,
    ) -> Report:
        """The report on a posting. If there is a `place`, its law is the one that is declared to hold."""
        if markup is not None:
            document = replace(document, markup=markup)
        outcome = self._run(self.ruleset, document, on, place)
        report = Report(
            source=source,
            as_of=on,
            ruleset=self.ruleset.label,
            document=document,
            findings=outcome.findings,
            suppressed=outcome.suppressed,
            crashed=outcome.crashed,
            laws=outcome.laws,
            scorecard=self._scorecard(document, outcome, on, place) if is_scored else None,
        )
        if not source.origins:
            return report
        from rolewright.report.places import in_places_of_original  # most texts are their own originals

        return in_places_of_original(report)

    def fix(
        self,
        text: str,
        *,
        on: date,
        path: str | None = None,
        upto: Applicability = Applicability.SUGGEST,
    ) -> "Fixed":
        """One posting with all fixes that may be trusted as far as `upto`, applied until they settle."""
        from rolewright.fixing import fix  # a check does without

        return fix(text, lambda each: self.check(each, on=on, path=path), upto=upto)

    def write(self, brief: "Brief", *, on: date, seed: int = 0, is_steady: bool = False) -> "Draft":
        """The draft of a posting from a brief, the company profile and the role library.

        What no rule would let pass, and what contradicts itself, stands in it as a question. Another `seed`
        words it otherwise; one that `is_steady` keeps its wording while more is said.
        """
        from rolewright.writing import role_of, write  # a check does without

        role = role_of(brief, self.library)
        check = partial(self._unscored, on=on)
        return write(brief, self.settings.company, role, on=on, seed=seed, is_steady=is_steady, check=check)

    def _unscored(self, text: str, *, on: date) -> Report:
        """What is found in a draft; nobody asks for the score of what is not yet whole."""
        return self._check(Source(None, text, (), None), parse(text), on, None, is_scored=False)

    def interview(self, *, on: date, seed: int = 0, is_steady: bool = False) -> "Interview":
        """The interview that makes a brief, with the settings' company, roles, bands and laws.

        `seed` words its draft otherwise. One that `is_steady` keeps the wording of its draft from answer to
        answer.
        """
        from rolewright.writing.interview import Interview  # a check does without
        from rolewright.writing.interview.advice import laws_for, pay_for

        return Interview(
            self.library,
            self.settings.company,
            lambda brief: self.write(brief, on=on, seed=seed, is_steady=is_steady),
            on=on,
            find_pay=partial(pay_for, self._pay),
            find_laws=partial(laws_for, self.settings.jurisdictions, on),
        )

    def read_brief(self, text: str, file: str | None = None) -> "Brief":
        """The brief in the text of a TOML file. UsageError with every mistake, each with its line."""
        from rolewright.writing import read_brief  # a check does without

        return read_brief(text, file, self.library, self.settings.company)

    @cached_property
    def library(self) -> "Library":
        """The role library with the settings' own roles. UsageError when their folder is not there."""
        from rolewright.knowledge.roles import Library  # a check does without

        return Library(self.settings.roles)

    def _run(self, ruleset: RuleSet, document: JobDescription, on: date, place: str | None = None) -> Outcome:
        facts = self.settings.company.facts
        return run(
            ruleset,
            document,
            on=on,
            jurisdictions=(place,) if place else self._declared(document),
            company={**facts, "variants": self.settings.variants} if self.settings.variants else facts,
            professions=self._professions,
            proofreader=self._proofreader,
            pay=self._pay,
        )

    def _declared(self, document: JobDescription) -> tuple[str, ...]:
        """The places whose law was declared to hold: by the posting itself, or else by the settings."""
        declared = declared_in(document)
        return self.settings.jurisdictions if declared is None else declared

    def _scorecard(
        self, document: JobDescription, outcome: Outcome, on: date, place: str | None
    ) -> Scorecard | None:
        """The score, which is the same whatever rules and options were chosen, and whatever was answered."""
        usual = _default_ruleset()
        if not self._holds_what_counts:
            outcome = self._run(usual, document, on, place)
        found = _counted(outcome)
        blanks = [each.span for each in found if each.rule == GUIDE.blank and each.span]
        unsaid = self._unsaid(document, blanks, found, on, place) if blanks else ()
        return score(document, found, GUIDE, unsaid)

    def _unsaid(
        self, document: JobDescription, blanks: list[Span], found: list[Finding], on: date, place: str | None
    ) -> list[Finding]:
        """What else would be found if the blanks of a posting were empty, by rules that found nothing.

        Rules keep quiet where a blank asks for what they miss, since there is a remark on the blank itself.
        """
        from rolewright.parse.unblanked import unblanked  # few postings have blanks

        said = parse(unblanked(document, blanks))
        said = replace(
            said, is_posting=document.is_posting, language=document.language, markup=document.markup
        )
        heard = {each.rule for each in found}
        emptied = _counted(self._run(_default_ruleset(), said, on, place))
        return [each for each in emptied if each.rule not in heard]

    @cached_property
    def _holds_what_counts(self) -> bool:
        """Whether every usual rule is among those chosen, with its usual options."""
        options = {rule.id: rule.options for rule in self.ruleset}
        return all(options.get(rule.id) == rule.options for rule in _default_ruleset())


def check(text: str, *, on: date | None = None, settings: Settings | None = None) -> Report:
    """Check the text of one job description.

    `on` is the day for which it is judged, today by default: a deadline may have passed.
    For many postings make one `Checker`. UsageError when the settings are wrong; no text is.
    """
    return _checker(settings).check(text, on=on or date.today())


def fix(
    text: str,
    *,
    on: date | None = None,
    settings: Settings | None = None,
    upto: str = Applicability.SUGGEST,
) -> "Fixed":
    """Mend the text of one job description, as far as rules know how.

    `upto` is "safe" for what is mechanical, or "suggest" for wording too. Nothing is written anywhere.
    """
    return _checker(settings).fix(text, on=on or date.today(), upto=Applicability(upto))


def write(brief: str, *, on: date | None = None, settings: Settings | None = None, seed: int = 0) -> "Draft":
    """Write a posting from the text of a brief, a TOML file; UsageError with every mistake in it.

    `text` of the draft is Markdown, and `questions` are what it still asks. Nothing is said that the brief,
    the company profile in the settings and the role library do not say.
    """
    checker = _checker(settings)
    return checker.write(checker.read_brief(brief), on=on or date.today(), seed=seed)


def _checker(settings: Settings | None) -> Checker:
    return _default_checker() if settings is None else Checker(settings)


@cache
def _default_checker() -> Checker:
    return Checker()


@cache
def _default_ruleset() -> RuleSet:
    return RuleSet.of()


def _counted(outcome: Outcome) -> list[Finding]:
    """What usual rules found and would cost points, each problem by one of them."""
    usual = _default_ruleset()
    found = [finding for finding in outcome.found if finding.rule in usual.ids and finding.extent]
    return undisputed(usual, found, found)


def _proofreader(ruleset: RuleSet) -> Proofreader | None:
    """What the rules of the extra "grammar" ask, if any of them was selected."""
    if not any(rule.extra == "grammar" for rule in ruleset):
        return None
    from rolewright.grammar import installed_proofreader  # a library that most checks do without

    return installed_proofreader()


def _professions(settings: Settings) -> "Professions | None":
    """Those of the library and of the user's own roles; None for the library alone."""
    if not settings.roles:
        return None
    from rolewright.knowledge.roles.profession import with_own  # reads files, which few users have

    return with_own(settings.roles)


def ruleset_of(settings: Settings) -> RuleSet:
    """The rules that settings ask for. UsageError when they name what is not there."""
    if settings.preset is not Preset.DEFAULT:
        # Few checks go by another preset.
        from rolewright.presets import usual
        from rolewright.rules.index import load_index

        return RuleSet.of(settings.selection, usual(settings.preset, load_index().rules))
    return _default_ruleset() if settings.selection.is_default else RuleSet.of(settings.selection)
