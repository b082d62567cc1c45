"""What goes in and out of an interview: how far it came, what an answer led to, and what is known of pay."""

from collections.abc import Callable
from typing import TypeAlias

from rolewright.knowledge.roles import Role
from rolewright.records import record
from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import Choice


@record
class State:
    """How far it came: what was said, which questions were put, and to which somebody went back."""

    brief: Brief = Brief()
    asked: tuple[str, ...] = ()
    at: str = ""


@record
class Objection:
    """Why an answer cannot be published as it is, and the words that it is about."""

    key: str
    words: str
    ask: str


@record
class Turn:
    """What an answer led to: how it reads in the draft, what speaks against it, and what else to know."""

    state: State
    reads: tuple[str, ...] = ()
    objections: tuple[Objection, ...] = ()
    notes: tuple[str, ...] = ()


@record
class PayHelp:
    """What is known of pay for a job: the company's own bands to choose from, and what else may help."""

    bands: tuple[Choice, ...] = ()
    hints: tuple[str, ...] = ()


FindPay: TypeAlias = Callable[[Brief, Role | None], PayHelp]
