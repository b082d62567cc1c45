"""What the person gets for it."""

from collections.abc import Iterator

from rolewright.knowledge.jurisdictions import DemandKind
from rolewright.writing.interview.forms import InWords, OfCompany, Several
from rolewright.writing.interview.heard import of_the_company_alone, shaped
from rolewright.writing.interview.heard_pay import pay
from rolewright.writing.interview.library_choices import shown
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.spoken_pay import completed
from rolewright.writing.interview.together import With


def questions(situation: Situation) -> Iterator[Question]:
    """Pay, benefits, and what is good about the place."""
    yield Question(
        With(InWords("pay"), (InWords("other_pay"),), pay, completed),
        "What does the job pay, from what to what, and is anything paid besides?",
        "Readers look for it first, and many skip a posting without it; in some places the law asks for "
        "it. A range with the currency, and per year, month or hour; then commission, bonus or overtime.",
        ("E", "B4"),
        stem="The job pays …",
        example="$62,000–74,000 a year, plus commission of 4% on renewals",
        takes_number=True,
    )
    yield Question(
        InWords("other_pay"),
        "Is anything paid besides, such as commission, a bonus or overtime?",
        "Say how it is worked out, and what it came to in an ordinary year.",
        ("B4",),
        example="Commission of 4% on renewals, about $9,000 in an ordinary year",
        extra=not situation.is_wanted(DemandKind.OTHER_PAY),
        within="pay",
    )
    common = situation.profile.benefits
    yield Question(
        Several("benefits", shape=lambda said: shaped(said, of_the_company_alone)),
        "Which benefits would a competitor not offer?" if common else "Which benefits come with it?",
        "What everybody offers convinces nobody. A programme, an insurance, a freedom that people have here; "
        "each with its figure, since “generous” is what everybody says.",
        ("E", "B4"),
        example="A week in the mill in your first month, to see what you sell"
        if common
        else "30 days of paid leave, and a week in the mill in your first month",
        hints=(f"In the posting already: {'; '.join(each.rstrip('.') for each in common)}.",)
        if common
        else (),
    )
    if "benefits" in situation.brief.company or not common:
        yield Question(
            OfCompany("benefits", is_list=True),
            "Which benefits does everybody in the company get? They go into every posting.",
            "Insurance, pension, paid leave: each with its figure, since “generous” is what everybody says.",
            ("B4",),
            example="30 days of paid leave",
            extra=True,
        )
    role = situation.role
    known = tuple(Choice(shown(each, situation), words=each) for each in role.attractions) if role else ()
    yield Question(
        Several("attractions", is_sentence=True),
        "What would somebody who does this job tell a friend is good about it?",
        "A fact, not praise. Whole sentences.",
        ("E", "A8"),
        example="You plan your own week, and nobody asks where you are at four.",
        choices=known,
    )
