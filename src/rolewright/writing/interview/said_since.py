"""What came into the answers between two states of an interview."""

from rolewright.writing.interview.interview import Interview
from rolewright.writing.interview.state import State


def said_since(before: State, now: State, interview: Interview) -> str:
    """The words of answers that were not there before."""
    told = (
        each
        for question in interview.questions(now)
        for each in question.form.told(now.brief)
        if each not in question.form.told(before.brief)
    )
    return "; ".join(told)
