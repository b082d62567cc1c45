"""What the person gets for it."""

from collections.abc import Iterator

from rolewright.writing.interview.forms import InWords, OfCompany, Several
from rolewright.writing.interview.library_choices import shown
from rolewright.writing.interview.question import Choice, Question, Situation


def questions(situation: Situation) -> Iterator[Question]:
    """Pay, benefits, and what is good about the place."""
    yield Question(
        InWords("pay"),
        "What does the job pay, from what to what?",
        "Readers look for it first, and many skip a posting without it; in some places the law asks for "
        "it. A range with the currency, and per year, month or hour.",
        ("E", "B4"),
        stem="The job pays …",
        example="$62,000–74,000 a year",
        takes_number=True,
    )
    yield Question(
        InWords("other_pay"),
        "Is anything paid besides, such as commission, a bonus or overtime?",
        "Say how it is worked out, and what it came to in an ordinary year.",
        ("B4",),
        example="Commission of 4% on renewals, about $9,000 in an ordinary year",
    )
    if "benefits" in situation.brief.company or not situation.profile.benefits:
        yield Question(
            OfCompany("benefits", is_list=True),
            "Which benefits does everybody get?",
            "Insurance, pension, paid leave: each with its figure, since “generous” is what everybody says.",
            ("B4",),
            example="30 days of paid leave",
        )
    yield Question(
        Several("benefits"),
        "Which benefits would a competitor not offer?",
        "What everybody offers convinces nobody. A programme, an insurance, a freedom that people have here.",
        ("E", "B4"),
        example="A week in the mill in your first month, to see what you sell",
    )
    role = situation.role
    yield Question(
        Several("attractions", is_sentence=True),
        "What would the person in the next chair say is good about this job?",
        "Think of what somebody told a friend about it: a fact, not praise. Whole sentences.",
        ("E", "A8"),
        example="You plan your own week, and nobody asks where you are at four.",
        choices=tuple(Choice(shown(each, situation), words=each) for each in role.attractions)
        if role
        else (),
    )
