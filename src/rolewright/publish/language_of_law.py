"""What the law of a place wants a posting to say: said where the company has answered it, and else told."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from rolewright.document import JobDescription, SectionKind
from rolewright.knowledge.jurisdictions.applicable import applicable_where, laws_declared
from rolewright.knowledge.jurisdictions.employer import Employer
from rolewright.knowledge.jurisdictions.jurisdiction import Demand, DemandKind, in_words
from rolewright.knowledge.variants import lies_in
from rolewright.parse import parse
from rolewright.publish.declared import Declarations
from rolewright.publish.gap_names import Stating
from rolewright.publish.published import Gap, Importance
from rolewright.records import replace
from rolewright.rules.analysis import Analysis
from rolewright.rules.context import Circumstances, Context
from rolewright.settings import Settings
from rolewright.text import pattern
from rolewright.tuples import NamedTuple

#: The part of a posting in which a sentence belongs; the end of the text where there is no such part.
_PARTS: Mapping[DemandKind, SectionKind] = {
    DemandKind.AI_USE: SectionKind.APPLY,
    DemandKind.BENEFITS: SectionKind.BENEFITS,
    DemandKind.CONTACT: SectionKind.APPLY,
    DemandKind.EMPLOYER: SectionKind.ABOUT,
    DemandKind.HOW_TO_APPLY: SectionKind.APPLY,
    DemandKind.VACANCY_STATUS: SectionKind.SUMMARY,
}
_HOW: Mapping[DemandKind, Stating] = {
    DemandKind.AI_USE: (
        "",
        "",
        "say of the company whether it helps to choose: screens_with_ai, true or false",
    ),
    DemandKind.VACANCY_STATUS: ("vacancy", "existing", "or “vacancy: future”"),
    DemandKind.BENEFITS: ("", "", "list them in the posting, or once for the company"),
    DemandKind.DEADLINE: ("deadline", "2027-01-15", "or “deadline: ongoing”"),
    DemandKind.PAY: ("pay", "$66,000–78,000 a year", ""),
}
_VACANT = {
    "existing": "This posting is for an existing vacancy.",
    "future": "This posting is not for an existing vacancy.",
}
_VACANCY = pattern(r"^(vacancy)(?=:)", re.MULTILINE | re.IGNORECASE)
_OUR_LANGUAGE = ("en", "und")


class _Unmet(NamedTuple):
    """A demand that the posting does not meet, or of which that cannot be told."""

    law: str
    demand: Demand
    is_sure: bool


def with_language_of_law(text: str, place: str, settings: Settings, on: date) -> tuple[str, tuple[Gap, ...]]:
    """The text with the sentences that the place wants, and what it wants that nobody has said.

    First come the sentences that the company wrote for the place; what is unmet then is said where the
    settings or the front matter answer it. Nothing is said that they do not say.
    """
    for sentence in _own_sentences(place, settings):
        if sentence not in text:
            text = _with(text, sentence, None)
    document = _as_read(text)
    for kind, demand in _by_kind(_unmet(document, place, settings, on)).items():
        if answer := _answer(kind, demand, document, settings):
            text = _with(text, answer, _PARTS.get(kind))
    left = _unmet(_as_read(text), place, settings, on)
    return text, tuple(_gap(each) for each in left)


def _as_read(text: str) -> JobDescription:
    """The posting; what its front matter says of the vacancy is an answer to us, and no reader is told it."""
    return parse(_VACANCY.sub(r"\1_status", text, count=1))


def _own_sentences(place: str, settings: Settings) -> Iterator[str]:
    return (sentence for where, sentence in settings.sentences if lies_in(place, where))


def _unmet(document: JobDescription, place: str, settings: Settings, on: date) -> Sequence[_Unmet]:
    """Every demand of the laws of the place that the posting does not meet for certain."""
    declared = _laws_of(place, settings, on)
    told = {**document.front_matter, "jurisdictions": declared}
    circumstances = Circumstances(on, declared, settings.company.facts)
    context = Context(Analysis(replace(document, front_matter=told)), circumstances)
    found = []
    for law in context.law.applicable:
        for demand in law.jurisdiction.demands_on(on):
            answer = context.law.judge.answer(law.jurisdiction, demand)
            if answer is not None and not answer.met:
                found.append(_Unmet(law.jurisdiction.name, demand, answer.met is False))
    return found


def _laws_of(place: str, settings: Settings, on: date) -> tuple[str, ...]:
    """The ids of the laws of a place, which is named by an id or as people write it."""
    if laws_declared(place):
        return (place,)
    company = settings.company
    employer = Employer(company.head_count, dict(company.head_counts), company.government)
    found = applicable_where(place, employer, on)
    return tuple(each.jurisdiction.id for each in found if each.certain)


def _by_kind(unmet: Sequence[_Unmet]) -> dict[DemandKind, Demand]:
    """One demand of each kind, whatever laws make it: one sentence meets them all."""
    return {each.demand.kind: each.demand for each in reversed(unmet)}


def _answer(kind: DemandKind, demand: Demand, document: JobDescription, settings: Settings) -> str | None:
    """The sentence that meets a demand, where the company or the front matter answers it."""
    if document.language not in _OUR_LANGUAGE:
        return None
    said, company = Declarations(document.front_matter), settings.company
    match kind:
        case DemandKind.AI_USE if company.screens_with_ai:
            return demand.wording
        case DemandKind.VACANCY_STATUS:
            return _VACANT.get((said.one("vacancy") or "").lower())
        case DemandKind.BENEFITS if company.benefits:
            return f"Benefits: {'; '.join(benefit.rstrip('. ') for benefit in company.benefits)}."
        case DemandKind.EMPLOYER if company.name:
            return f"Employer: {company.name}"
        case DemandKind.HOW_TO_APPLY | DemandKind.CONTACT if way := said.one("contact"):
            return f"To apply, write to {way}."
        case DemandKind.HOW_TO_APPLY if way := said.one("url"):
            return f"To apply, go to {way}"
    return None


def _with(text: str, sentence: str, part: SectionKind | None) -> str:
    """The text with a paragraph at the end of a part; every other sign of it stays."""
    at = len(text.rstrip())
    sections = list(parse(text).of_kind(part)) if part else []
    if sections:
        start, end = sections[-1].span
        end_of_part = start + len(text[start:end].rstrip())
        if text[end_of_part : end_of_part + 1] in ("", "\r", "\n"):  # parts may meet within a line
            at = end_of_part
    return f"{text[:at]}\n\n{sentence}{text[at:] or chr(10)}"


def _gap(unmet: _Unmet) -> Gap:
    demand = unmet.demand
    property = f"{unmet.law}: {in_words(demand.kind.value)}"
    key, example, why = _HOW.get(demand.kind, ("", "", f"as “{demand.wording}”"))
    gap = Gap(property, Importance.BY_LAW, why, key, example)
    return (
        gap
        if unmet.is_sure
        else Gap(property, gap.importance, f"whether it is said cannot be told; {gap.message}")
    )
