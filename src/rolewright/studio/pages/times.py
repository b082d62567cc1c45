"""Times as people say them, by the clock of the machine that serves the pages."""

from datetime import UTC, date, datetime, timedelta

from rolewright.studio.words import Sentence, shown

_MONTHS = (
    shown("January"),
    shown("February"),
    shown("March"),
    shown("April"),
    shown("May"),
    shown("June"),
    shown("July"),
    shown("August"),
    shown("September"),
    shown("October"),
    shown("November"),
    shown("December"),
)
_SHORT_MONTHS = (
    shown("Jan"),
    shown("Feb"),
    shown("Mar"),
    shown("Apr"),
    shown("May"),
    shown("Jun"),
    shown("Jul"),
    shown("Aug"),
    shown("Sep"),
    shown("Oct"),
    shown("Nov"),
    shown("Dec"),
)


def told(moment: datetime, now: datetime) -> Sentence:
    """The moment in few words: today, 09:12; yesterday, 16:40; 3 October; 3 October 2025."""
    at, today = moment.astimezone(), now.astimezone().date()
    if at.date() == today:
        return shown("today, {time}", time=f"{at:%H:%M}")
    if at.date() == today - timedelta(days=1):
        return shown("yesterday, {time}", time=f"{at:%H:%M}")
    return day(at) if at.year != today.year else shown("{day} {month}", day=at.day, month=_month(at))


def day(value: date) -> Sentence:
    """A day: 26 November 2026."""
    return shown("{day} {month} {year}", day=value.day, month=_month(value), year=value.year)


def short_day(value: date) -> Sentence:
    """A day without its year where there is little room: 26 Nov."""
    return shown("{day} {month}", day=value.day, month=_SHORT_MONTHS[value.month - 1])


def moment(value: datetime) -> Sentence:
    """A moment in the time of the server: 26 November 2026, 09:30."""
    local = value.astimezone()
    return shown("{day}, {time}", day=day(local), time=f"{local:%H:%M}")


def moment_in_utc(value: datetime) -> Sentence:
    """A moment where all that is compared is told in UTC: 26 Nov 2026, 09:30 UTC."""
    at = value.astimezone(UTC)
    short = shown("{day} {year}", day=short_day(at), year=at.year)
    return shown("{day}, {time} UTC", day=short, time=f"{at:%H:%M}")


def _month(value: date) -> Sentence:
    return _MONTHS[value.month - 1]
