"""Proves cards by their cases."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from rolewright import records
from rolewright.document import JobDescription, Level
from rolewright.document.structured import Markup
from rolewright.findings import Applicability, Finding, Fix
from rolewright.findings.edits import apply
from rolewright.knowledge.bands import Band
from rolewright.knowledge.pay import PayAdvice
from rolewright.knowledge.structured.reading import UnreadableError, postings_in, read_json
from rolewright.rules.card import BadCase, Card, Case
from rolewright.rules.index import load_index
from rolewright.rules.load import load_pack
from rolewright.rules.message import placeholders
from rolewright.rules.names import names_of
from rolewright.rules.proofreading import Proofreader
from rolewright.rules.ruleset import RuleSet
from rolewright.rules.run import CRASHED, run
from rolewright.text import Span

Parse = Callable[[str], JobDescription]


@dataclass(frozen=True, slots=True)
class CaseFailure:
    """A case that did not come out as its card says: the rule, "bad 2" or "good 1", and what was wrong."""

    rule: str
    case: str
    message: str

    def __str__(self) -> str:
        return f"{self.rule}, {self.case}: {self.message}"


@dataclass(frozen=True, slots=True)
class PackResult:
    """How a pack did: how much was looked at, and what failed."""

    cards: int
    cases: int
    failures: tuple[CaseFailure, ...]


def check_pack(folder: Path, parse: Parse) -> PackResult:
    """Every case of every card of an organisation's pack. UsageError when a card is wrong."""
    cards = load_pack(folder, names_of(load_index().rules))
    failures = [failure for card in cards for failure in check_card(card, parse)]
    return PackResult(len(cards), sum(len(card.bad) + len(card.good) for card in cards), tuple(failures))


def check_card(card: Card, parse: Parse, *, proofreader: Proofreader | None = None) -> Iterator[CaseFailure]:
    """What fails among the cases of one card.

    Marks must be exact; fixes, applied once, must give the text that the card says, and change nothing when
    the result is checked again.
    """
    trial = _Trial(card, parse, proofreader)
    for number, bad in enumerate(card.bad, start=1):
        for message in trial.bad(bad):
            yield CaseFailure(card.rule.id, f"bad {number}", message)
    for number, good in enumerate(card.good, start=1):
        for message in trial.good(good.case):
            yield CaseFailure(card.rule.id, f"good {number}", message)


class _Trial:
    """One card against its cases."""

    def __init__(self, card: Card, parse: Parse, proofreader: Proofreader | None) -> None:
        self._card = card
        self._parse = parse
        self._proofreader = proofreader

    def bad(self, bad: BadCase) -> Iterator[str]:
        text = bad.case.text
        findings = self._findings(bad.case)
        expected: list[Span | None] = [*_spans_of(bad.marks, text)] or [None]
        found = [finding.span for finding in findings]
        if found != expected:
            yield f"marked {_shown(found, text)}, not {_shown(expected, text)}"
        for name in sorted(placeholders(self._card.rule.message)):
            if any(f"{{{name}}}" in finding.message and name not in finding.data for finding in findings):
                yield f"nothing filled “{{{name}}}” in the message"
        if bad.after is not None:
            yield from self._fixed(bad, findings)

    def good(self, case: Case) -> Iterator[str]:
        findings = self._findings(case)
        if findings:
            yield f"marked {_shown((f.span for f in findings), case.text)}, but should keep quiet"

    def _fixed(self, bad: BadCase, findings: Iterable[Finding]) -> Iterator[str]:
        mended = apply(bad.case.text, _fixes(findings))
        if mended != bad.after:
            yield f"the fixes give {mended!r}, not {bad.after!r}"
        again = apply(mended, _fixes(self._findings(replace(bad.case, text=mended))))
        if again != mended:
            yield f"the fixes do not settle: a second time they give {again!r}"

    def _findings(self, case: Case) -> list[Finding]:
        rule = replace(self._card.rule, options={**self._card.rule.options, **case.options})
        outcome = run(
            RuleSet([rule]),
            self._document(case),
            on=case.on,
            jurisdictions=case.jurisdictions,
            company=case.company,
            proofreader=self._proofreader,
            pay=PayAdvice(tuple(map(self._band, case.bands))),
        )
        return [finding for finding in outcome.findings if finding.rule in (rule.id, CRASHED)]

    def _document(self, case: Case) -> JobDescription:
        document = self._parse(case.text)
        if not case.markup:
            return document
        try:
            markup = Markup(postings_in(read_json(case.markup)))
        except UnreadableError as error:
            markup = Markup(broken=(error.message,))
        return records.replace(document, markup=markup)

    def _band(self, stated: Mapping[str, object]) -> Band:
        """A pay band of a case, as the settings would give it."""
        written = str(stated["range"])
        pay = self._parse(f"Pay: {written}").facts.pay.value
        assert pay is not None, f"“{written}” states no pay"
        named = {key: str(value) for key, value in stated.items() if key in ("title", "role", "place")}
        level = Level(str(stated["level"])) if "level" in stated else None
        return Band(written, pay, level=level, **named)


def _fixes(findings: Iterable[Finding]) -> Iterator[Fix]:
    """The best fix of each finding that is more than advice."""
    for finding in findings:
        for fix in finding.fixes:
            if fix.applicability is not Applicability.SHOW:
                yield fix
                break


def _spans_of(marks: Iterable[str], text: str) -> Iterator[Span]:
    at = 0
    for mark in marks:
        start = text.index(mark, at)
        at = start + len(mark)
        yield Span(start, at)


def _shown(spans: Iterable[Span | None], text: str) -> str:
    shown = ", ".join("the whole posting" if span is None else f"“{text[slice(*span)]}”" for span in spans)
    return shown or "nothing"
