"""Times as people say them, by the clock of the machine that serves the pages."""

from datetime import datetime, timedelta


def told(moment: datetime, now: datetime) -> str:
    """The moment in few words: today, 09:12; yesterday, 16:40; 3 October; 3 October 2025."""
    at, today = moment.astimezone(), now.astimezone().date()
    if at.date() == today:
        return f"today, {at:%H:%M}"
    if at.date() == today - timedelta(days=1):
        return f"yesterday, {at:%H:%M}"
    words = f"{at.day} {at:%B}"
    return words if at.year == today.year else f"{words} {at.year}"
