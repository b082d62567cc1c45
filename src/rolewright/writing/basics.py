"""The line under the title: where, when, for how much, and until when one can apply."""

import re
from collections.abc import Iterator
from datetime import date

from rolewright.writing.brief import Brief
from rolewright.writing.calendar_words import COUNTS, any_of
from rolewright.writing.demands import Term, of_term
from rolewright.writing.draft import Line, Origin, Source
from rolewright.writing.naming import places_of
from rolewright.writing.pay import asked_of_pay
from rolewright.writing.phrasing import in_place
from rolewright.writing.scribe import Piece, Scribe
from rolewright.writing.surely_meant import place
from rolewright.writing.tidying import plain
from rolewright.writing.unnamed import unnamed

_SOON = ("asap", "as soon", "immediately", "now", "at once", "right away", "straight away", "any time", "in ")
#: In words: what says more has a sentence of its own.
_SHORT = 5
_SHORT_CLAUSE = 9


def basics(scribe: Scribe) -> Line:
    """Place, workplace, employment and pay in a line of their own."""
    brief = scribe.brief
    told = {
        "places": "; ".join(places_of(brief)),
        "workplace": brief.workplace.in_words if brief.workplace else "",
        "employment": brief.employment.value if brief.employment else "",
    }
    for each in map(plain, brief.places):
        if (shorter := place(each)) != each:
            scribe.leave_out("places", each[len(shorter) :].lstrip(" ,"), "the place itself is enough")
    pieces: list[str | Piece] = []
    for key, words in told.items():
        is_told = words and not scribe.asked(key)
        said = (words, Source(Origin.BRIEF, key, words))
        pieces += [said if is_told else scribe.blank(key, scribe.asked(key)), " · "]
    if hours := _hours(scribe):
        pieces += [hours, " · "]
    if words := short_start(scribe):
        is_led = words.lower().startswith(("start", "from"))
        lead = "" if is_led else "start " if words.lower().startswith(_SOON) else "from "
        pieces += [lead, (words, Source(Origin.BRIEF, "start", brief.start.words)), " · "]
    pay = brief.pay.words
    if scribe.is_public("pay", brief.pay) and is_short(pay) and not asked_of_pay(pay):
        pieces += [(in_place(pay), Source(Origin.BRIEF, "pay", pay)), *_more_pay(scribe), " · "]
    if brief.deadline and not scribe.asked("deadline"):
        day = written_day(brief.deadline, brief)
        pieces += ["apply by ", (day, Source(Origin.BRIEF, "deadline", day)), " · "]
    return Line((scribe.form(*pieces[:-1]),))


def is_short(words: str) -> bool:
    """Whether the words fit into the line."""
    return len(words.split()) <= _SHORT


def is_short_clause(words: str) -> bool:
    """Whether the words fit into the line beside others."""
    return len(words.split()) <= _SHORT_CLAUSE


def short_start(scribe: Scribe) -> str:
    """When the job begins, as the line tells it; empty where that takes a sentence."""
    start = scribe.brief.start
    if not scribe.is_public("start", start):
        return ""
    words = in_place(start.words)
    if unnamed(words, scribe.brief, scribe.profile):
        words = words.partition(",")[0]
    return words if is_short(words) and not unnamed(words, scribe.brief, scribe.profile) else ""


def are_hours_long(brief: Brief) -> bool:
    """Whether the hours say more than the line can hold, a promise on overtime for example."""
    return not is_short_clause(brief.hours.words)


def _hours(scribe: Scribe) -> Piece | None:
    """The hours, without the form of employment that stands before them."""
    brief = scribe.brief
    if not brief.hours:
        key, times = next(of_term(scribe, Term.TIMES), ("", None))
        return (_in_line(times.words), Source(Origin.BRIEF, key, times.words)) if times else None
    if not scribe.is_public("hours", brief.hours):
        return None
    hours = in_place(brief.hours.words)
    if brief.employment:
        hours = hours.removeprefix(brief.employment.value).lstrip(" ,:;")
    if are_hours_long(brief):
        hours = _first_parts(hours)
    return (hours, Source(Origin.BRIEF, "hours", brief.hours.words)) if hours else None


def _first_parts(hours: str) -> str:
    """As many of the parts between commas as the line can hold; none that tells no number."""
    parts = re.split(r", |; |: | \(", hours)
    fitting = [", ".join(parts[:end]) for end in range(1, len(parts))]
    shown = [each for each in fitting if is_short_clause(each) and _NUMBER.search(each)]
    return shown[-1] if shown else ""


_NUMBER = re.compile(rf"\d|\b{any_of(*COUNTS)}\b")


def _in_line(words: str) -> str:
    """The words without a full stop, unless it belongs to "p.m."."""
    told = in_place(words)
    return f"{told}." if told.lower().endswith((" a.m", " p.m")) else told


def _more_pay(scribe: Scribe) -> Iterator[str | Piece]:
    """What is paid beside the pay, with its condition, where both are short."""
    other = scribe.brief.other_pay
    words = in_place(other.words)
    is_amount = AMOUNT.match(words) and is_short_clause(words)
    if is_amount and scribe.is_public("other_pay", other):
        # "Plus $2 an hour on top" would say it twice.
        yield " plus "
        yield _ON_TOP.sub("", words), Source(Origin.BRIEF, "other_pay", other.words)


AMOUNT = re.compile(r"(?:up to |about )?(?:[$£€]|[A-Z]{3} )\s?\d")
_ON_TOP = re.compile(r" (?:on top|extra|more)\b")
_DOLLARS = re.compile(r"(?:^|\s)(?:US)?\$|\bUSD\b")


def written_day(day: date, brief: Brief) -> str:
    """The day as the readers write it: the month first in the United States."""
    is_american = any(each.lower().startswith("us") for each in brief.jurisdictions) or bool(
        _DOLLARS.search(brief.pay.words)
    )
    return f"{day:%B} {day.day}, {day.year}" if is_american else f"{day.day} {day:%B} {day.year}"
