"""What sets the company apart, how to apply, and equal chances."""

import re
from collections.abc import Iterator
from datetime import date

from rolewright.document import SectionKind
from rolewright.writing.draft import Line, Origin, Part, Sentence, Source
from rolewright.writing.phrasing import as_sentences, plain
from rolewright.writing.scribe import Scribe

_ADDRESS = re.compile(r"^(?:https?://\S+|www\.\S+|[\w.-]+\.[a-z]{2,}/\S*)$", re.IGNORECASE)
_MAIL = re.compile(r"^[\w.+-]+@[\w.-]+\.\w+$")
_DOLLARS = re.compile(r"(?:^|\s)(?:US)?\$|\bUSD\b")


def about(scribe: Scribe) -> Part:
    """The last chance to convince: facts that nobody else could write."""
    profile = scribe.profile
    told = [
        scribe.company(f"{key}[{at}]", each, as_sentences)
        for key in ("apart", "people", "objectives")
        for at, each in enumerate(getattr(profile, key))
    ]
    if not told:
        told.append(scribe.question("company.people"))
    if not profile.objectives:
        told.append(scribe.question("company.objectives"))
    name = plain(profile.name) if profile.name else "us"
    return Part(SectionKind.ABOUT, f"About {name}", (Line(tuple(told)),))


def apply(scribe: Scribe) -> Part:
    """How to apply, until when and what follows, and the equality statement last."""
    lines = [Line(tuple(_steps(scribe)))]
    equality = scribe.profile.equality
    stated = scribe.company("equality", equality, as_sentences) if equality else None
    lines.append(Line((stated or scribe.question("company.equality"),)))
    return Part(SectionKind.APPLY, "How to apply", tuple(lines))


def _steps(scribe: Scribe) -> Iterator[Sentence]:
    brief = scribe.brief
    overdue = scribe.doubt("deadline")
    until = written_day(brief.deadline, scribe) if brief.deadline and not overdue else ""
    day = Source(Origin.BRIEF, "deadline", until)
    if not scribe.is_public("apply", brief.apply):
        yield scribe.doubt("apply") or scribe.question("apply")
    else:
        words = plain(brief.apply.words)
        source = Source(Origin.BRIEF, "apply", brief.apply.words)
        is_mail, is_address = _MAIL.match(words), _ADDRESS.match(words)
        if is_mail or is_address:
            lead = "Send your application to " if is_mail else "Apply at "
            yield scribe.form(lead, (words, source), *((" by ", (until, day)) if until else ()), ".")
            until = ""
        else:
            yield scribe.form((as_sentences(words), source))
    if overdue:
        yield overdue
    if until and not _names_day(brief.deadline, brief.apply.words):
        yield scribe.form("Apply by ", (until, day), ".")
    steps = scribe.answer("steps", brief.steps, as_sentences)
    if steps is not None:
        yield steps
    elif scribe.profile.steps and not brief.steps:
        yield scribe.company("steps", scribe.profile.steps, as_sentences)
    elif not brief.steps:
        yield scribe.question("steps")


def _names_day(deadline: date | None, words: str) -> bool:
    return deadline is not None and (f"{deadline:%B}" in words or deadline.isoformat() in words)


def written_day(day: date, scribe: Scribe) -> str:
    """The day as the readers write it: the month first in the United States."""
    brief = scribe.brief
    is_american = any(each.lower().startswith("us") for each in brief.jurisdictions) or bool(
        _DOLLARS.search(brief.pay.words)
    )
    return f"{day:%B} {day.day}, {day.year}" if is_american else f"{day.day} {day:%B} {day.year}"
