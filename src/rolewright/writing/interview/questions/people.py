"""Who else is there."""

from collections.abc import Iterator

from rolewright.writing.interview.forms import InWords
from rolewright.writing.interview.heard_names import as_superior
from rolewright.writing.interview.question import Question, Situation
from rolewright.writing.interview.together import With, people


def questions(situation: Situation) -> Iterator[Question]:
    """Customers, colleagues and the superior."""
    if not situation.brief.job:
        # With a sentence on the job, the customers are in it.
        yield Question(
            InWords("customers"),
            "Who are the customers or people whom this person looks after?",
            "It tells a reader more about the job than its title does.",
            ("E", "A4"),
            stem="You will look after …",
            example="nine bakeries with two to six shops each",
            extra=True,
        )
    yield Question(
        With(InWords("reports_to", shape=as_superior), (InWords("team"),), people),
        "Whom does this person report to?"
        if situation.brief.team
        else "Whom does this person report to, and whom will they work with?",
        "By title rather than name: readers see in it how much they will decide themselves. Of the people "
        "next to them, say how many there are and what they do together.",
        ("E", "B1", "A4"),
        stem="You will report to …",
        example="the head of sales, and work with two millers who test every new flour",
        is_name=True,
    )
    yield Question(
        InWords("team"),
        "Who will they work with, and on what that is unusual?",
        "Name the people next to them, how many there are, and what they do together.",
        ("E", "A4"),
        stem="You will work with …",
        example="two millers who test every new flour with your customers",
        extra=True,
        within="reports_to",
    )
