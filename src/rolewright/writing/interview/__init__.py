"""The interview: what a hiring manager is asked, and what becomes of the answers. No terminal is in it."""

from rolewright.writing.interview.interview import MORE, Interview
from rolewright.writing.interview.laws import FindLaws
from rolewright.writing.interview.question import Choice, NotUnderstoodError, PlaceLaw, Question
from rolewright.writing.interview.state import FindPay, Objection, PayHelp, State, Turn

__all__ = [
    "MORE",
    "Choice",
    "FindLaws",
    "FindPay",
    "Interview",
    "NotUnderstoodError",
    "Objection",
    "PayHelp",
    "PlaceLaw",
    "Question",
    "State",
    "Turn",
]
