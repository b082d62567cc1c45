"""Why the position is open."""

from collections.abc import Iterator

from rolewright.writing.interview.forms import InWords
from rolewright.writing.interview.library_choices import example_of_a_reason
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.role_forms import Reason


def questions(situation: Situation) -> Iterator[Question]:
    """Why now, and what happens otherwise."""
    reasons = situation.role.reasons if situation.role else ()
    typical = tuple(Choice(each.label, each.why.value) for each in reasons)
    yield Question(
        Reason(typical),
        "Why are you hiring, and why now?",
        "Candidates want to know what they walk into, and hardly any posting tells them. What happened, "
        "and what can nobody do because of it? Your own words are best; the numbers are what others often "
        "say.",
        ("E", "A6"),
        stem="We are hiring because …",
        example=example_of_a_reason(
            situation, "two of our largest accounts came up for renewal with nobody to look after them"
        ),
        choices=typical,
    )
    yield Question(
        InWords("otherwise"),
        "What changes if nobody is hired?",
        "It shows what the job is really for, and sometimes that the goal is a different one. The posting "
        "does not say it; it stays in the brief for those who read applications.",
        ("E",),
        stem="If nobody is hired, …",
        example="we lose the renewals in the autumn, about a tenth of our revenue",
        extra=True,
    )
