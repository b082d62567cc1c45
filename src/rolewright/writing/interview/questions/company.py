"""What the company is, as far as its profile does not say so."""

from collections.abc import Iterator

from rolewright.writing.interview.forms import OfCompany, Texts
from rolewright.writing.interview.heard_names import as_name
from rolewright.writing.interview.of_name import called
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.shapes import as_wish, of_the_company
from rolewright.writing.interview.together import With

#: For those who have no statement of their own; taken only by those to whom they apply.
_EQUALITY = (
    "We hire by what you can do, whatever your age, sex, race, faith, origin, family or disability. Tell us "
    "if something would make applying or working here easier for you.",
    "Everybody who can do this job has the same chance here. If you need an adjustment to apply, ask for it.",
)


def first_questions(situation: Situation) -> Iterator[Question]:
    """What the opening needs."""
    if _is_open(situation, "name"):
        yield Question(
            With(
                OfCompany("name", shape=as_name),
                (
                    OfCompany("does", shape=of_the_company),
                    OfCompany("apart", is_list=True, is_sentence=True),
                ),
                called,
            ),
            "What is the company called?",
            "As candidates know it, without “Inc.” or “Ltd” if nobody says them.",
            ("B1",),
            example="Mossgate Mill",
            is_name=True,
        )
    if _is_open(situation, "does"):
        yield Question(
            OfCompany("does", shape=of_the_company),
            "What does it make or sell, and for whom?",
            "One sentence for somebody who has never heard of it, without praise. It is asked once and "
            "used by every posting.",
            ("E", "B1"),
            stem=f"{situation.profile.name or 'The company'} …",
            example="mills flour for eighty bakeries in Ohio",
        )


def last_questions(situation: Situation) -> Iterator[Question]:
    """What convinces at the end."""
    name = situation.profile.name or "the company"
    if _is_open(situation, "apart"):
        yield Question(
            OfCompany("apart", is_list=True, is_sentence=True),
            f"What does {name} have that others in the trade do not?",
            "It stands at the end, the last chance to convince. Facts that nobody else could write; whole "
            "sentences.",
            ("B5", "A4"),
            example="We mill what we sell, and know every farm by name.",
        )
    if _is_open(situation, "people"):
        yield Question(
            OfCompany("people", is_list=True, is_sentence=True),
            "How are people treated here? Something that has happened, rather than a value.",
            "Who stayed, who was promoted, what somebody got when it mattered. Whole sentences.",
            ("A8", "B5"),
            example="Four of our six head millers began in the packing hall.",
            extra=True,
        )
    if _is_open(situation, "objectives"):
        yield Question(
            OfCompany("objectives", is_list=True, is_sentence=True, shape=as_wish),
            f"What does {name} want next, and by when?",
            "People want to know where they would be going. Something that can be counted, with a year.",
            ("E", "A8"),
            stem="We want to …",
            example="buy half of our grain from farms within fifty miles by 2028",
            extra=True,
        )
    if _is_open(situation, "equality"):
        yield Question(
            OfCompany("equality"),
            "Which statement on equal chances do you use?",
            "One or two sentences that you stand by. If you have none yet, take one of these if it is so.",
            ("B5",),
            choices=tuple(Choice(each, words=each) for each in _EQUALITY),
            extra=True,
        )
    yield Question(
        Texts("background"),
        "Is there anything that whoever hires with you should know, and candidates should not read?",
        "It stays in the brief and is never published.",
        ("E",),
        example="The predecessor applied for the head's job and did not get it",
        extra=True,
    )


def _is_open(situation: Situation, part: str) -> bool:
    """Whether the company's own profile leaves it out."""
    return part in situation.brief.company or not getattr(situation.profile, part)
