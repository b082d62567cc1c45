"""What the job is called."""

from collections.abc import Iterator

from rolewright.document import Fact, Mention
from rolewright.parse.facts.title_cleaning import title_in
from rolewright.parse.facts.title_lines import (
    LABELLED,
    LABELLED_WEAKLY,
    NAMES_A_JOB,
    Candidate,
    titles_after_late_labels,
    titles_below_headings,
    titles_in_lines,
)
from rolewright.parse.facts.title_prose import named_in_prose
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span

_KEYS = frozenset(("title", "job_title", "jobtitle", "job-title", "position"))
# Beside a title it names an entry of the role library; without one it is all that says what the job is.
_ROLE = "role"


def title(reading: Reading) -> Fact[str]:
    """What the job is called, without codes, grades, places, pay, dates and calls.

    Front matter counts first, then labels such as "Job title:", the opening lines, and last what sentences
    name. Every further place that names the same title is a mention, and so is a label that names another.
    """
    declared = tuple(_declared(reading))
    found = list(titles_in_lines(reading))
    if not declared:
        found.extend(_elsewhere(reading, max((candidate.weight for candidate in found), default=0.0)))
    if not declared and not found:
        return Fact()
    best = max(found, key=_weight, default=None)
    value = declared[0].value if declared or best is None else best.title.value
    said = [
        Mention(each.title.value, each.title.span)
        for each in sorted(found, key=_weight, reverse=True)
        if each is best or each.weight >= LABELLED_WEAKLY + NAMES_A_JOB
    ]
    repeated = _repeated(reading.source, value, reading.body.start, [mention.span for mention in said])
    return Fact((*declared, *said, *repeated))


def _weight(candidate: Candidate) -> float:
    return candidate.weight


def _declared(reading: Reading) -> Iterator[Mention[str]]:
    titled = any(key.lower() in _KEYS for key in reading.front_matter)
    for key, entries in reading.front_matter.items():
        if key.lower() in _KEYS or (key.lower() == _ROLE and not titled):
            for entry in entries:
                found = title_in(entry.value, 0, len(entry.value))
                value = found.value if found else " ".join(entry.value.split())
                at = reading.source.text.find(value, *entry.span)
                yield Mention(value, entry.span if at < 0 else Span(at, at + len(value)), declared=True)


def _elsewhere(reading: Reading, surest: float) -> Iterator[Candidate]:
    """Titles further down, if the first lines have none that is sure."""
    source, begin = reading.source, reading.body.start
    if surest < NAMES_A_JOB:
        for named in named_in_prose(source, begin):
            found = title_in(source.text, *named.span)
            if found is not None and found.names_a_job:
                yield Candidate(named.weight, found)
        yield from titles_below_headings(source, begin)
    if surest < LABELLED:
        yield from titles_after_late_labels(source, begin)


def _repeated(source: SourceText, value: str, begin: int, known: list[Span]) -> Iterator[Mention[str]]:
    """The other places that name the title in the same words, in any case."""
    folded, words = source.folded, value.lower()
    at = folded.find(words, begin)
    while at >= 0:
        span = Span(at, at + len(words))
        is_whole = not (folded[at - 1 : at].isalnum() or folded[span.end : span.end + 1].isalnum())
        if is_whole and not any(span.overlaps(other) for other in known):
            yield Mention(value, span)
        at = folded.find(words, span.end)
