"""Laws that start soon after the day for which a posting is checked.

One that is in force and not yet enforced is told by the rules on what it demands.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from rolewright.findings import Hit, Severity
from rolewright.knowledge.jurisdictions.jurisdiction import Demand, Jurisdiction, in_words
from rolewright.rules.context import Context
from rolewright.rules.law.hits import in_data, sources_of
from rolewright.rules.law.spoken import called, joined
from rolewright.tuples import NamedTuple


class _Start(NamedTuple):
    """What begins on a day: a law, or a part of it."""

    day: date
    what: str
    demands: tuple[Demand, ...]


def coming(context: Context, days: int) -> Iterator[Hit]:
    """A hit for each law that begins within so many days, and that the posting would then not meet."""
    last = context.on + timedelta(days)
    for law in context.law.applicable:
        jurisdiction = law.jurisdiction
        for start in _starts(jurisdiction):
            if context.on < start.day <= last and (lacking := _lacking(context, jurisdiction, start)):
                yield _hit(jurisdiction, start, lacking)


def _starts(jurisdiction: Jurisdiction) -> Iterator[_Start]:
    if not jurisdiction.is_law or jurisdiction.in_force is None:
        return
    yield _Start(jurisdiction.in_force, "applies", jurisdiction.demands)
    for day in sorted({each.since for each in jurisdiction.demands if each.since is not None}):
        yield _Start(day, "asks for more", tuple(each for each in jurisdiction.demands if each.since == day))


def _lacking(context: Context, jurisdiction: Jurisdiction, start: _Start) -> list[Demand]:
    answers = ((each, context.law.judge.answer(jurisdiction, each)) for each in start.demands)
    return [each for each, answer in answers if answer is not None and answer.met is False]


def _hit(jurisdiction: Jurisdiction, start: _Start, lacking: list[Demand]) -> Hit:
    data = {
        **in_data([jurisdiction]),
        "named": called([jurisdiction.name]),
        "day": start.day.isoformat(),
        "what": start.what,
        "says": joined(in_words(demand.kind) for demand in lacking),
        "wording": lacking[0].wording,
        "sources": sources_of([jurisdiction]),
    }
    return Hit(None, data, severity=Severity.NOTE, extent=0.0)
