"""The outline of a posting: its parts, and those that it lacks, each with where it would stand."""

from collections import Counter
from collections.abc import Iterator, Mapping

from rolewright.document import BlockKind, JobDescription, Section, SectionKind
from rolewright.findings import Edit
from rolewright.records import record
from rolewright.report import Report
from rolewright.text import Span
from rolewright.writing.draft_forms import ABOUT, APPLY, NEEDED, OFFERED, WISHED, WORK

#: The order in which the guide has the parts.
ORDER = (
    SectionKind.TITLE,
    SectionKind.SUMMARY,
    SectionKind.RESPONSIBILITIES,
    SectionKind.REQUIREMENTS,
    SectionKind.PREFERRED,
    SectionKind.BENEFITS,
    SectionKind.ABOUT,
    SectionKind.APPLY,
    SectionKind.EQUALITY,
)
_USUAL_LEVEL = 2
# By which remark a part is known to be missing; what may well be left out has none.
_RULES = {
    SectionKind.TITLE: "title/missing",
    SectionKind.SUMMARY: "outline/missing-summary",
    SectionKind.RESPONSIBILITIES: "outline/missing-duties",
    SectionKind.REQUIREMENTS: "outline/missing-requirements",
    SectionKind.BENEFITS: "outline/missing-benefits",
    SectionKind.ABOUT: "outline/missing-about",
    SectionKind.APPLY: "outline/how-to-apply-unstated",
}
_WELCOME = (SectionKind.PREFERRED, SectionKind.EQUALITY)
_BELONGS: Mapping[SectionKind, str] = {
    SectionKind.TITLE: "The name of the job, as people search for it.",
    SectionKind.SUMMARY: "Why the job is there, what it is for, and what will be different in a year.",
    SectionKind.RESPONSIBILITIES: "Four to seven tasks, each with a verb and what comes of it.",
    SectionKind.REQUIREMENTS: "What somebody cannot do the job without, and nothing else.",
    SectionKind.PREFERRED: "What helps but can be learnt, so that nobody stays away for lack of it.",
    SectionKind.BENEFITS: "What people get besides their pay, in a few specific lines.",
    SectionKind.ABOUT: "Who the employer is: what it does, how large it is, what makes it different.",
    SectionKind.APPLY: "What to send to whom, until when, and what happens then.",
    SectionKind.EQUALITY: "That everybody is welcome, and whom to ask for an adjustment.",
}
_HEADINGS: Mapping[SectionKind, str] = {
    SectionKind.RESPONSIBILITIES: WORK[0],
    SectionKind.REQUIREMENTS: NEEDED[0],
    SectionKind.PREFERRED: WISHED[0],
    SectionKind.BENEFITS: OFFERED[0],
    SectionKind.APPLY: APPLY,
    SectionKind.EQUALITY: "Equal opportunities",
}
_LISTS = frozenset(
    {
        SectionKind.RESPONSIBILITIES,
        SectionKind.REQUIREMENTS,
        SectionKind.PREFERRED,
        SectionKind.BENEFITS,
    }
)


@record
class MissingPart:
    """A part that is not there. `rule` is the one that remarks on it; None for what is welcome alone.

    `edit` makes room for it, with its heading, and `caret` is where in the text after that its words go.
    """

    kind: SectionKind
    rule: str | None
    belongs: str
    edit: Edit
    caret: int


def missing_parts(report: Report) -> tuple[MissingPart, ...]:
    """What the posting lacks, in the order of the guide; nothing for a text that is no posting."""
    if not report.document.is_posting:
        return ()
    return tuple(_missing(report))


def _missing(report: Report) -> Iterator[MissingPart]:
    remarked = {finding.rule for finding in report.findings}
    present = {section.kind for section in report.document.sections}
    present |= {item.kind for item in report.document.items}
    for kind in ORDER:
        rule = _RULES.get(kind)
        if rule in remarked or (kind in _WELCOME and kind not in present):
            at = _place(report.document, kind)
            edit, caret = _made_room(report.document, kind, at)
            yield MissingPart(kind, rule if rule in remarked else None, _BELONGS[kind], edit, caret)


def _place(document: JobDescription, kind: SectionKind) -> int:
    """Where a part begins that stands in the order of the guide, behind the last that comes before it."""
    first = document.blocks[0] if document.blocks else None
    begin = first.span.end if first and first.kind is BlockKind.FRONT_MATTER else 0
    if kind is SectionKind.TITLE:
        return begin
    before = ORDER[: ORDER.index(kind)]
    ends = [section.span.end for section in document.sections if section.kind in before]
    return max(max(ends, default=begin), begin)


def _made_room(document: JobDescription, kind: SectionKind, at: int) -> tuple[Edit, int]:
    text = document.text
    line_end = "\r\n" if "\r\n" in text else "\n"
    stands_behind = text[:at].rstrip()
    lead = line_end * max(0, 2 - _line_ends(text[len(stands_behind) : at])) if stands_behind else ""
    heading = _heading(document, kind)
    begun = lead + (f"{heading}{line_end}{line_end}" if heading else "")
    begun += "# " if kind is SectionKind.TITLE else "- " if kind in _LISTS else ""
    rest = line_end * (2 if text[at:].strip() else 1)
    return Edit(Span(at, at), begun + rest), at + len(begun)


def _line_ends(space: str) -> int:
    return space.replace("\r\n", "\n").count("\n")


def _heading(document: JobDescription, kind: SectionKind) -> str:
    """The heading in the way of the others; none for a part that stands under the title."""
    if kind is SectionKind.ABOUT:
        words = ABOUT + (document.facts.employer.value or "us")
    elif kind in _HEADINGS:
        words = _HEADINGS[kind]
    else:
        return ""
    return f"{'#' * _level(document)} {words}"


def _level(document: JobDescription) -> int:
    """How deep most headings of parts are."""
    levels = Counter(
        section.heading.level for section in document.sections if section.heading and _opens_a_part(section)
    )
    return levels.most_common(1)[0][0] if levels else _USUAL_LEVEL


def _opens_a_part(section: Section) -> bool:
    return bool(section.heading and section.heading.level > 1 and section.kind is not SectionKind.TITLE)
