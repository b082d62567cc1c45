"""Tells which laws name the words of a finding, and how grave that makes it."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, cached_property

from rolewright.findings import Finding, Severity
from rolewright.records import replace
from rolewright.rules.analysis import Analysis
from rolewright.rules.law_places import LawPlaces, law_places
from rolewright.rules.rule import Rule
from rolewright.rules.word_law import Verdict, WordLaw
from rolewright.text import Span
from rolewright.tuples import NamedTuple

#: More laws than these are in the data of a finding, but not in its message.
_MOST_TOLD = 2


class Naming(NamedTuple):
    """The laws on the words of a finding, the gravest first, and how grave each makes it."""

    laws: tuple[tuple[WordLaw, Severity | None], ...]

    def on(self, finding: Finding, *, is_fixed: bool) -> Finding:
        """The finding with what the laws say; its severity stays where the user's settings gave it."""
        severities = [finding.severity, *(severity for _, severity in self.laws if severity and not is_fixed)]
        said = list(dict.fromkeys(law.says for law, _ in self.laws))[:_MOST_TOLD]
        sources = {law.sources[0].url: law.sources[0].title for law, _ in self.laws if law.sources}
        data = {
            **finding.data,
            "laws": list(dict.fromkeys(law.id for law, _ in self.laws)),
            "sources": [{"title": title, "url": url} for url, title in sources.items()],
        }
        return replace(
            finding,
            severity=min(severities, key=lambda each: each.rank),
            message=" ".join([finding.message, *said]),
            data=data,
        )


class Bench:
    """Judges what rules find in one posting by the laws that hold for it on a day."""

    def __init__(
        self, analysis: Analysis, declared: tuple[str, ...], on: date, head_count: int | None = None
    ) -> None:
        self._analysis = analysis
        self._declared = declared
        self._on = on
        self._head_count = head_count

    @cached_property
    def _where(self) -> LawPlaces:
        return law_places(self._analysis.document, self._declared)

    def naming(self, rule: Rule, span: Span | None) -> Naming | None:
        """The laws that name the words at `span`; None without any."""
        named = [
            (law, _severity(law, declared=declared))
            for law in rule.laws
            if _is_on_words(law, self._on)
            and (self._head_count is None or self._head_count >= law.employees)
            and (declared := _declared(law, self._where)) is not None
            and _names(law, span, self._analysis)
        ]
        named.sort(key=lambda each: each[1].rank if each[1] else len(Severity))
        return Naming(tuple(named)) if named else None


def _is_on_words(law: WordLaw, on: date) -> bool:
    return law.verdict is not Verdict.OK and law.since <= on.isoformat()


def _declared(law: WordLaw, where: LawPlaces) -> bool | None:
    """Whether a law's place was declared; None where it does not hold.

    What is only risky is not told of a place that was not declared, and what is so anywhere stands on the
    card alone.
    """
    holding = [where[place] for place in law.where if place in where]
    declared = any(holding)
    return declared if declared or (holding and law.verdict is not Verdict.RISKY) else None


def _severity(law: WordLaw, *, declared: bool) -> Severity | None:
    """How grave a law makes what it names: None where it adds nothing to what the rule says."""
    if law.verdict is Verdict.UNLAWFUL:
        return Severity.ERROR if declared and law.is_certain else Severity.WARNING
    if law.verdict is Verdict.REGULATED and declared and law.is_certain:
        return Severity.WARNING
    return None


def _names(law: WordLaw, span: Span | None, analysis: Analysis) -> bool:
    return span is None or not law.regexes or any(_overlapping(law.regexes, span, analysis))


def _overlapping(regexes: Iterable[str], span: Span, analysis: Analysis) -> Iterator[bool]:
    sentence = analysis.sentence_at(span.start)
    for regex in regexes:
        for found in _expression(regex).finditer(analysis.source.folded, *sentence):
            yield found.start() < span.end and span.start < found.end()


@cache
def _expression(regex: str) -> re.Pattern[str]:
    return re.compile(regex)
