"""Working time in the words of the posting."""

from rolewright.document import Hours, JobDescription, Mention
from rolewright.publish.markup import plain_text
from rolewright.text import Span, pattern

#: "Hours: 32 a week" says its name, which the property says already.
LABEL = pattern(r"\A[^\W\d][\w /]{0,30}:\W*")
#: Between the parts of a line that tells the terms of a job one after another.
_BETWEEN_PARTS = " · "
_LONGEST_PART = 15


def work_hours(document: JobDescription) -> str | None:
    """The hours; in a line of terms the whole part, since what stands beside them there belongs to them."""
    first = next(iter(document.facts.hours), None)
    if first is None:
        return None
    part = _part(document, first)
    words = document.source[part] if part else first.value.text
    return LABEL.sub("", plain_text(words))


def _part(document: JobDescription, hours: Mention[Hours]) -> Span | None:
    """The part of a line of terms in which hours stand; None elsewhere, and where it tells of more."""
    text, (start, end) = document.text, hours.span
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = Span(begin, stop if stop >= 0 else len(text))
    if hours.declared or _BETWEEN_PARTS not in text[line.start : line.end]:
        return None
    before = text.rfind(_BETWEEN_PARTS, line.start, start)
    after = text.find(_BETWEEN_PARTS, end, line.end)
    part = Span(
        before + len(_BETWEEN_PARTS) if before >= 0 else line.start, after if after >= 0 else line.end
    )
    others = (*document.facts.pay, *document.facts.locations, *document.facts.deadline)
    is_short = len(text[part.start : part.end].split()) <= _LONGEST_PART
    return part if is_short and not any(part.overlaps(other.span) for other in others) else None
