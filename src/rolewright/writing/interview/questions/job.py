"""Which job it is."""

from collections.abc import Iterator

from rolewright.knowledge.roles import Match, Role
from rolewright.parse import parse
from rolewright.records import replace
from rolewright.writing.interview.library_choices import near
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.role_forms import LEVELS, Job, Like, Step
from rolewright.writing.naming import title_of


def questions(situation: Situation) -> Iterator[Question]:
    """The title, and, where the library is not sure of it, which of its roles comes near."""
    yield Question(
        Job(situation.library),
        "Which job do you want to fill?",
        "Candidates search by the title, so take the one that they would type. The role library knows many "
        "jobs by many names; what it knows about this one, you can choose by number.",
        ("A8", "D"),
        example="Account Manager",
        is_name=True,
    )
    named = situation.brief.role or situation.brief.title
    if not named:
        return
    if like := near(situation):
        yield Question(
            Like(),
            f"Does one of these come near “{named}”?",
            "If one of them comes near, you can choose from what is known about it. The posting keeps your"
            " title.",
            ("D",),
            choices=tuple(Choice(_shown(each), each.role.id) for each in like),
            none="No, none of these",
        )
    title = title_of(replace(situation.brief, level=""), situation.role)
    if situation.brief.level or not parse(f"# {title}\n").facts.level.value:
        yield Question(
            Step(situation.library),
            "At which level?",
            "Candidates sort themselves by it, and pay hangs on it. It stands in front of the title.",
            ("A8", "B1"),
            choices=tuple(Choice(each, each) for each in LEVELS),
            none=f"No level: “{title}”",
        )


def _shown(match: Match[Role]) -> str:
    """A role of the library, by the name also that comes near the title."""
    role = match.role
    also = f", also called {match.name}" if match.name != role.title else ""
    return f"{role.title}{also}: {role.purpose}"
