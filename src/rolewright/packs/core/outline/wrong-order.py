"""Sees whether the parts stand in the order in which a reader wants them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from rolewright.document import BlockKind, Section, SectionKind
from rolewright.findings import Applicability, Edit, Fix, Hit, Severity
from rolewright.text import Span, pattern

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
_GRADE = Applicability.SUGGEST
# What a part that is moved, or passed over, may not say: where other parts stand.
_LEANS = pattern(
    r"\b(?:above|aforementioned|below|earlier|foregoing|previous section|the following sections?)\b"
)
_ON_COMPANY = pattern(
    r"\b(?:about|agency|business|company|culture|employer|firm|organi[sz]ation|our|us|who we are|why)\b"
)
_LONGEST_HEADING = 6
_NUMBERED = pattern(r"\W*(?:\d+|[a-z]|[ivx]+)[.):]")


def detect(context: Context) -> Iterator[Hit]:
    """Each part that stands too early or too late, marked at its heading or its first sentence."""
    if not context.document.is_posting:
        return
    parts = [section for section in context.document.sections if _is_part(context, section)]
    for part, problem in _misplaced(context, parts):
        # Many good recruiters put the offer first; that is a matter of taste.
        severity = Severity.NOTE if part.kind is SectionKind.BENEFITS else None
        fixes = _moved(context, part)
        yield Hit(_opening(context, part), {"problem": problem}, fixes, severity=severity)


def _is_part(context: Context, section: Section) -> bool:
    """Whether a section is more than an aside; the heading of an introduction counts.

    Addresses and comments do not.
    """
    start, end = section.span
    if section.heading is not None:
        if section.kind is SectionKind.SUMMARY:
            return True
        start = section.heading.span.end
    if end - start < _SHORTEST_PART:
        return False
    comments = [each for each in context.zones.comments if start <= each.start < end]
    addresses = [
        each
        for each in context.zones.links
        if start <= each.start < end and not any(comment.contains(each) for comment in comments)
    ]
    return end - start - sum(each.length for each in (*comments, *addresses)) >= _SHORTEST_PART


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


def _moved(context: Context, part: Section) -> tuple[Fix, ...]:
    """What puts a part where it belongs, heading and all; nothing unless it can be lifted out cleanly."""
    chapters = _chapters(context, part)
    kinds = [context.document.section_at(chapter.start).kind for chapter in chapters]
    at = next((at for at, (start, end) in enumerate(chapters) if start <= part.span.start < end), None)
    if at is None or kinds[at] is not part.kind or not _tells_its_kind(part):
        return ()
    if part.kind is SectionKind.SUMMARY:
        to = next((to for to, kind in enumerate(kinds[:at]) if kind in _AFTER_SUMMARY), at)
    else:
        wanted = _DEMANDS if part.kind is SectionKind.BENEFITS else _JOB
        to = max((to for to, kind in enumerate(kinds) if kind in wanted and to > at), default=at)
    passed = chapters[min(at, to) : max(at, to) + 1]
    if at == to or part.kind in kinds[at + 1 : at + 2] or not _can_be_lifted(context, part, passed):
        return ()
    return (
        Fix("Move this part where readers look for it", _shift(context.text, passed, up=to < at), _GRADE),
    )


def _tells_its_kind(part: Section) -> bool:
    """Whether the heading fits the part wherever it stands, as “Overview” does not."""
    assert part.heading is not None
    return part.kind is not SectionKind.ABOUT or _ON_COMPANY.search(part.heading.text.lower()) is not None


def _chapters(context: Context, part: Section) -> list[Span]:
    """The stretches from each heading to the next, in the run of headings of one level around a part."""
    if part.heading is None:
        return []
    level = part.heading.level
    headings = [section.heading.text for section in context.document.sections if section.heading]
    if len(set(headings)) < len(headings):
        return []  # a table of contents, or several jobs
    starts: list[int] = []
    for section in context.document.sections:
        heading = section.heading
        if heading is not None and heading.level < level and starts:
            if heading.span.start > part.span.start:
                rest = (
                    each.kind for each in context.document.sections if each.span.start >= section.span.start
                )
                return [] if any(kind in _JOB for kind in rest) else _between([*starts, section.span.start])
            starts = []
        elif heading is not None and heading.level == level:
            starts.append(section.span.start)
    return _between([*starts, len(context.text)])


def _between(starts: Sequence[int]) -> list[Span]:
    return [Span(*pair) for pair in pairwise(starts)]


def _can_be_lifted(context: Context, part: Section, passed: Sequence[Span]) -> bool:
    """Whether each part concerned has its heading on a line of its own, and none leans on its neighbours."""
    text = context.text
    for chapter in passed:
        heading = context.document.section_at(chapter.start).heading
        if heading is None or _LEANS.search(context.source.folded, *chapter) or _NUMBERED.match(heading.text):
            return False
        line = context.line_at(heading.span.start)
        words = "".join(filter(str.isalnum, context.source[line]))
        if len(heading.text.split()) > _LONGEST_HEADING or heading.text.endswith((".", "!")):
            return False
        if words != "".join(filter(str.isalnum, heading.text)) or not _stands_apart(text, chapter.start):
            return False
    kinds = {
        section.kind
        for section in context.document.sections
        if part.span.start <= section.span.start < _end(passed, part)
    }
    blocks = [
        block for block in context.document.blocks if any(chapter.contains(block.span) for chapter in passed)
    ]
    is_plain = not any(block.kind in (BlockKind.RULE, BlockKind.COMMENT) for block in blocks)
    return kinds == {part.kind} and is_plain and len({_gap(text, chapter) for chapter in passed[:-1]}) == 1


def _end(passed: Sequence[Span], part: Section) -> int:
    return next(chapter.end for chapter in passed if chapter.contains(Span(part.span.start, part.span.start)))


def _stands_apart(text: str, start: int) -> bool:
    """Whether a blank line, or nothing, is above."""
    return start == 0 or text[:start].replace("\r", "").endswith("\n\n")


def _gap(text: str, chapter: Span) -> str:
    """The line ends and blank lines at the end of a part."""
    return text[chapter.start + len(text[slice(*chapter)].rstrip()) : chapter.end]


def _shift(text: str, passed: Sequence[Span], *, up: bool) -> tuple[Edit, ...]:
    """The first part put behind the others, or the last before them when it goes `up`."""
    gap = _gap(text, passed[0])
    if up:
        part, end = passed[-1], passed[-2].end - len(_gap(text, passed[-2]))
        words = text[slice(*part)].rstrip()
        return Edit(Span(passed[0].start, passed[0].start), words + gap), Edit(
            Span(end, part.start + len(words)), ""
        )
    words = text[slice(*passed[0])].rstrip()
    end = passed[-1].end - len(_gap(text, passed[-1]))
    return Edit(passed[0], ""), Edit(Span(end, end), gap + words)
