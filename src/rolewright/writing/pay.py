"""What a manager's words say of pay, as the check would read it."""

from rolewright.document import Pay, PayKind
from rolewright.parse import parse


def pay_in(words: str) -> Pay | None:
    """The pay that the words state, if they state any."""
    return parse(f"# Job\n\n## What we offer\n\n- Pay: {' '.join(words.split())}\n").facts.pay.value


def asked_of_pay(words: str) -> str:
    """What to ask about an answer that leaves readers to guess; nothing about a whole one."""
    stated = pay_in(words)
    if stated is None:
        return "what does the job pay, from what to what, and per what?"
    missing = [
        *(["in which currency"] if stated.currency is None else []),
        *(["per what: hour, day, month or year"] if stated.unit is None else []),
    ]
    if missing:
        return f"{' and '.join(missing)}?"
    if stated.kind is not PayKind.RANGE:
        return "a range is wanted: from what to what?"
    return ""
