"""Which job it is."""

from collections.abc import Iterator

from rolewright.knowledge.roles import search
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.role_forms import Job, Like

_MOST = 5


def questions(situation: Situation) -> Iterator[Question]:
    """The title, and, where the library is not sure of it, which of its roles comes near."""
    yield Question(
        Job(situation.library),
        "Which job do you want to fill?",
        "Candidates search by the title, so take the one that they would type. The role library knows many "
        "jobs by many names; what it knows about this one, you can choose by number.",
        ("A8", "D"),
        example="Account Manager",
    )
    named = situation.brief.role or situation.brief.title
    if not named or situation.role:
        return
    near = search(named, situation.library)[:_MOST]
    if near:
        yield Question(
            Like(),
            f"Is “{named}” at heart one of these? If not, press Enter.",
            "If one of them comes near, you can choose from what is known about it. The posting keeps your"
            " title.",
            ("D",),
            choices=tuple(Choice(f"{each.role.title}: {each.role.purpose}", each.role.id) for each in near),
        )
