"""Sees whether the parts stand in the order in which a reader wants them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind
from rolewright.findings import Hit, Severity
from rolewright.text import Span

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DEMANDS = frozenset({SectionKind.REQUIREMENTS, SectionKind.PREFERRED})
_AFTER_SUMMARY = frozenset({*_DEMANDS, SectionKind.RESPONSIBILITIES, SectionKind.BENEFITS})
_JOB = _AFTER_SUMMARY | {SectionKind.SUMMARY}
# Pay may well stand at the top; only the rest of the offer waits.
_PAY = ("pay", "salary", "compensation", "wage", "rate")
_MORE_THAN_PAY = ("benefit", "perk", "package", "offer")
# Headings of parts on the job, or that introduce it, however much they say of the company.
_ON_THE_JOB = ("team", "summary", "role", "job", "position", "opportunity", "about you")
_INTRODUCES = ("summary", "overview", "introduction", "role", "job", "position", "opportunity")
#: A shorter piece is an aside: the pay in a line at the top, who may apply, a sentence on the team.
_SHORTEST_PART = 200


def detect(context: Context) -> Iterator[Hit]:
    """Each part that stands too early or too late, marked at its heading or its first sentence."""
    if not context.document.is_posting:
        return
    parts = [section for section in context.document.sections if _is_part(context, section)]
    for part, problem in _misplaced(context, parts):
        # Many good recruiters put the offer first; that is a matter of taste.
        severity = Severity.NOTE if part.kind is SectionKind.BENEFITS else None
        yield Hit(_opening(context, part), {"problem": problem}, severity=severity)


def _is_part(context: Context, section: Section) -> bool:
    """Whether a section is more than an aside; the heading of an introduction counts, an address does not."""
    start, end = section.span
    if section.heading is not None:
        if section.kind is SectionKind.SUMMARY:
            return True
        start = section.heading.span.end
    if end - start < _SHORTEST_PART:
        return False
    addresses = sum(link.length for link in context.zones.links if start <= link.start < end)
    return end - start - addresses >= _SHORTEST_PART


def _misplaced(context: Context, parts: Sequence[Section]) -> Iterator[tuple[Section, str]]:
    summary = _first(parts, {SectionKind.SUMMARY})
    is_late = summary is not None and _first(parts[:summary], _AFTER_SUMMARY) is not None
    if summary is not None and is_late and _names(parts[summary], _INTRODUCES):
        yield parts[summary], "The introduction comes after other parts; begin with what the job is."
    company = _first(parts, {SectionKind.ABOUT})
    if company is not None and not _ends_with_company(parts):
        while company < len(parts) and not _is_on_company(context, parts, company):
            company += 1
        if company < len(parts):
            yield parts[company], "The company comes before other parts; put it last, before how to apply."
    offer, demands = _first(parts, {SectionKind.BENEFITS}), _first(parts, _DEMANDS)
    if offer is not None and demands is not None and offer < demands:
        is_pay = _names(parts[offer], _PAY) and not _names(parts[offer], _MORE_THAN_PAY)
        if not is_pay and _first(parts[demands:], {SectionKind.BENEFITS}) is None:
            yield parts[offer], "The offer comes before the qualifications; move it after them."


def _first(parts: Sequence[Section], kinds: Collection[SectionKind]) -> int | None:
    return next((at for at, part in enumerate(parts) if part.kind in kinds), None)


def _ends_with_company(parts: Sequence[Section]) -> bool:
    """Whether the company is last already; what follows its heading without one of its own belongs to it."""
    kinds = [part.kind for part in parts if part.kind in _JOB | {SectionKind.ABOUT}]
    headed = [part.kind for part in parts if part.heading and part.kind in _JOB | {SectionKind.ABOUT}]
    return kinds[-1] not in _JOB or (len(headed) > 1 and headed[-1] not in _JOB and headed[0] in _JOB)


def _is_on_company(context: Context, parts: Sequence[Section], at: int) -> bool:
    """Whether a heading announces the company; without one it is a slow start of the opening."""
    part, title = parts[at], context.title
    if part.kind is not SectionKind.ABOUT or part.heading is None:
        return False
    return not (title and part.heading.span.overlaps(title)) and not _names(part, _ON_THE_JOB)


def _names(part: Section, words: Sequence[str]) -> bool:
    return part.heading is not None and any(word in part.heading.text.lower() for word in words)


def _opening(context: Context, part: Section) -> Span:
    """The heading of a part, or its first sentence."""
    if part.heading is not None:
        return part.heading.span
    start = part.span.start
    while context.text[start].isspace():
        start += 1
    return Span(start, max(context.sentence_at(start).end, start + 1))
