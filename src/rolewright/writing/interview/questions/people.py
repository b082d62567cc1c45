"""Who else is there."""

from collections.abc import Iterator

from rolewright.writing.interview.forms import InWords
from rolewright.writing.interview.question import Question, Situation


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
        )
    yield Question(
        InWords("reports_to"),
        "Whom does this person report to?",
        "By title rather than name: readers see in it how much they will decide themselves.",
        ("E", "B1"),
        stem="You will report to …",
        example="the head of sales",
    )
    yield Question(
        InWords("team"),
        "Who will they work with, and on what that is unusual?",
        "Name the people next to them, how many there are, and what they do together.",
        ("E", "A4"),
        stem="You will work with …",
        example="two millers who test every new flour with your customers",
    )
