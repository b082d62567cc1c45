"""Tells which laws name the words of a finding, and how grave that makes it."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache, cached_property

from rolewright.findings import Finding, Severity
from rolewright.records import replace
from rolewright.rules.analysis import Analysis
from rolewright.rules.law_places import LawPlaces, law_places, places_in_words
from rolewright.rules.rule import Rule
from rolewright.rules.word_law import Verdict, WordLaw
from rolewright.text import Span
from rolewright.tuples import NamedTuple

#: More laws than these are in the data of a finding, but not in its message.
_MOST_TOLD = 2
#: So long before it starts a law is told of.
_AHEAD = timedelta(days=90)


class Named(NamedTuple):
    """A law on the words of a finding, those of its places that hold, and how grave it makes the finding.

    One that `is_coming` starts soon, and makes nothing graver.
    """

    law: WordLaw
    places: tuple[str, ...]
    severity: Severity | None
    is_coming: bool = False

    @property
    def says(self) -> str:
        """Its sentence for the writer of the posting."""
        says = self.law.says
        told = self.law.said_of(places_in_words(self.places)) if "{place}" in says else says
        return f"From {self.law.since}: {told}" if self.is_coming else told


class Naming(NamedTuple):
    """The laws on the words of a finding, the gravest first; nothing but they makes a finding if `alone`."""

    laws: tuple[Named, ...]
    alone: bool = False

    def on(self, finding: Finding, *, is_fixed: bool) -> Finding:
        """The finding with what the laws say; its severity stays where the user's settings gave it."""
        usual = finding.severity
        if self.alone and not is_fixed and all(each.is_coming for each in self.laws):
            usual = Severity.NOTE
        by_law = [each.severity for each in self.laws if each.severity and not is_fixed]
        said = list(dict.fromkeys(each.says for each in self.laws))[:_MOST_TOLD]
        sources = {law.sources[0].url: law.sources[0].title for law, *_ in self.laws if law.sources}
        rows = list(dict.fromkeys(each.law.id for each in self.laws))
        data = {
            **finding.data,
            "jurisdictions": list(dict.fromkeys(place for each in self.laws for place in each.places)),
            "rows": rows,
            "laws": rows,  # its former name, which means places elsewhere
            "sources": [{"title": title, "url": url} for url, title in sources.items()],
        }
        return replace(
            finding,
            severity=min([usual, *by_law], key=lambda each: each.rank),
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
            self._named(law, places)
            for law in rule.laws
            if law.verdict is not Verdict.OK
            and law.since <= (self._on + _AHEAD).isoformat()
            and (self._head_count is None or self._head_count >= law.employees)
            and (places := _holding(law, self._where, rule))
            and _names(law, span, self._analysis)
        ]
        named.sort(key=lambda each: each.severity.rank if each.severity else len(Severity))
        return Naming(tuple(named), rule.only_by_law) if named else None

    def _named(self, law: WordLaw, places: tuple[str, ...]) -> Named:
        is_coming = law.since > self._on.isoformat()
        declared = any(self._where[place] for place in places)
        return Named(law, places, None if is_coming else _severity(law, declared=declared), is_coming)


def _holding(law: WordLaw, where: LawPlaces, rule: Rule) -> tuple[str, ...]:
    """The places of a law that hold, those declared alone where there are any; none where it is not told.

    What is only risky is not told of a place that was not declared, unless nothing else would be said of the
    words; what is so anywhere stands on the card alone.
    """
    holding = tuple(place for place in law.where if place in where)
    declared = tuple(place for place in holding if where[place])
    is_told = law.verdict is not Verdict.RISKY or rule.only_by_law
    return declared or (holding if is_told else ())


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
