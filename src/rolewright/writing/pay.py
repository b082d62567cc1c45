"""What a manager's words say of pay, as the check would read it."""

import re

from rolewright.document import Pay, PayKind
from rolewright.parse import parse


def pay_in(words: str) -> Pay | None:
    """The pay that the words state, if they state any."""
    return parse(f"# Job\n\n## What we offer\n\n- Pay: {' '.join(words.split())}\n").facts.pay.value


def asked_of_pay(words: str) -> str:
    """What to ask about an answer that leaves readers to guess; nothing about a whole one."""
    stated = pay_in(words)
    if stated is None:
        return f"which amount of pay is this, written like {_SUCH_AS}?"
    missing = [
        *(["in which currency"] if stated.currency is None else []),
        *(["per what: hour, day, month or year"] if stated.unit is None else []),
    ]
    if missing:
        return f"{' and '.join(missing)}?"
    if stated.kind is not PayKind.RANGE and not _FIXED.search(words):
        return "from what to what does it pay, or is it “fixed”?"
    return ""


_SUCH_AS = "£12.50–14 an hour or $62,000–74,000 a year"
_FIXED = re.compile(r"\b(?:fixed|flat rate|same for (?:all|every(?:one|body)))\b", re.IGNORECASE)
