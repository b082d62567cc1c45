"""How to apply, and equal chances."""

import re
from collections.abc import Iterator
from datetime import date

from rolewright.document import SectionKind
from rolewright.writing.basics import written_day
from rolewright.writing.demands import trials
from rolewright.writing.draft import Line, Origin, Part, Sentence, Source
from rolewright.writing.draft_forms import APPLY
from rolewright.writing.for_the_law import for_the_law
from rolewright.writing.phrasing import as_duty, as_sentences, begins_with_verb, closed, in_place, is_clause
from rolewright.writing.scribe import Scribe
from rolewright.writing.tidying import plain, says_something

_ADDRESS = re.compile(r"^(?:https?://\S+|www\.\S+|[\w.-]+\.[a-z]{2,}/\S*)$", re.IGNORECASE)
_MAIL = re.compile(r"^[\w.+-]+@[\w.-]+\.\w+$")
_BEGINS_WITH_MAIL = re.compile(r"^[\w.+-]+@[\w.-]+\.\w+(?=[\s,;(])")
_BEGINS_WITH_NUMBER = re.compile(r"^(?:\+|\(0|0)[\d\s()/-]{6,}")
_TO_APPLY = re.compile(
    r"@|\d{4}|://|\bwww\.|\b(?:apply|send|e-?mail|call|write|ring|text|come|visit)\b", re.IGNORECASE
)
#: One sentence that ends with an address, so that the day can follow.
_SENT_TO = re.compile(
    r"^(?:Send|E-?mail|Mail|Write|Apply|Post)\b[^.;:!?]* (?:to|at) [^\s.]\S*[@/]\S*\w\.?$", re.IGNORECASE
)
_PAPERS = re.compile(
    r"^(?:CV|r[ée]sum[ée]|cover letter|covering letter|portfolio|application)\b(?!\s+(?:is|are)\b)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"^(?:they|the candidate|candidates|applicants)\b", re.IGNORECASE)
_ONGOING = "Applications are taken on an ongoing basis."


def apply(scribe: Scribe) -> Part:
    """How to apply, until when and what follows, what laws want said, and the equality statement last."""
    lines = [Line(tuple(_steps(scribe)))]
    if stated := tuple(for_the_law(scribe)):
        lines.append(Line(stated))
    equality = scribe.profile.equality if says_something(scribe.profile.equality) else ""
    equal = scribe.company("equality", equality, as_sentences) if equality else None
    lines.append(Line((equal or scribe.question("company.equality"),)))
    return Part(SectionKind.APPLY, APPLY, tuple(lines))


def _steps(scribe: Scribe) -> Iterator[Sentence]:
    brief = scribe.brief
    overdue = scribe.doubt("deadline")  # or the law wants to know
    until = written_day(brief.deadline, brief) if brief.deadline and not overdue else ""
    day = Source(Origin.BRIEF, "deadline", until)
    if not scribe.is_public("apply", brief.apply) or not _leads_somewhere(brief.apply.words):
        yield scribe.doubt("apply") or scribe.question("apply")
    else:
        sentence, tells_day = _way(scribe, until, day)
        yield sentence
        until = "" if tells_day else until
    if overdue:
        yield overdue
    if until and not _names_day(brief.deadline, brief.apply.words):
        yield scribe.form("Apply by ", (until, day), ".")
    if brief.ongoing and not brief.deadline:
        yield scribe.form((_ONGOING, Source(Origin.BRIEF, "ongoing", "yes")))
    yield from trials(scribe, brief.steps.words or scribe.profile.steps)
    steps = scribe.answer("steps", brief.steps, as_sentences)
    if steps is not None:
        yield steps
    elif scribe.profile.steps and not brief.steps:
        yield scribe.company("steps", scribe.profile.steps, as_sentences)
    elif not brief.steps:
        yield scribe.question("steps")


def _way(scribe: Scribe, until: str, day: Source) -> tuple[Sentence, bool]:
    """How to apply, and whether it says until when."""
    words = plain(scribe.brief.apply.words)
    source = Source(Origin.BRIEF, "apply", scribe.brief.apply.words)
    if _MAIL.match(words) or _ADDRESS.match(words):
        lead = "Send your application to " if _MAIL.match(words) else "Apply at "
        return scribe.form(lead, (words, source), *((" by ", (until, day)) if until else ()), "."), bool(
            until
        )
    if until and _SENT_TO.match(words):
        told = words[0].upper() + words[1:].rstrip(".")
        return scribe.form((told, source), " by ", (until, day), "."), True
    if _PAPERS.match(words):
        return scribe.form("Send us your ", (closed(words), source)), False
    for lead, begins in (("Send your application to ", _BEGINS_WITH_MAIL), ("Call ", _BEGINS_WITH_NUMBER)):
        if begins.match(words):
            return scribe.form(lead, (closed(words), source)), False
    if begins_with_verb(words) or is_clause(words) or _TO_APPLY.search(words):
        told = as_duty(words) if _OF_THEM.match(words) else as_sentences(words)
        return scribe.form((told, source)), False
    return scribe.form("To apply: ", (closed(in_place(words)), source)), False


def _leads_somewhere(words: str) -> bool:
    """Whether somebody who reads it knows what to do."""
    text = plain(words)
    return begins_with_verb(text) or is_clause(text) or bool(_TO_APPLY.search(text)) or len(text.split()) > 2


def _names_day(deadline: date | None, words: str) -> bool:
    return deadline is not None and (f"{deadline:%B}" in words or deadline.isoformat() in words)
