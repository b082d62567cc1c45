"""What the person will do, reach and mend."""

from collections.abc import Iterator

from rolewright.knowledge.roles import Role
from rolewright.writing.interview.forms import Ids, InWords, Several
from rolewright.writing.interview.heard import as_done, as_row, as_told, shaped
from rolewright.writing.interview.library_choices import entries, example_of_work
from rolewright.writing.interview.question import Choice, Question, Situation
from rolewright.writing.interview.role_forms import Duties


def questions(situation: Situation) -> Iterator[Question]:
    """From the job in a sentence to its single duties."""
    role = situation.role
    goals = entries(role.goals, situation) if role else ()
    problems = entries(role.problems, situation) if role else ()
    yield Question(
        InWords("job", shape=as_row),
        "What is the job in one sentence?",
        "It stands at the top, where readers decide whether to go on. Say what this person does, for whom "
        "and how many: not what everybody in the profession does.",
        ("B1", "A2"),
        stem="You will …",
        example=example_of_work(situation, "look after the nine bakeries that buy half of our flour"),
    )
    yield Question(
        Several("goals", known=goals, shape=lambda said: shaped(said, as_done)),
        "What must this person have achieved after a year?",
        "Good people choose a job by what they can get done in it. One to three things that can be seen or "
        "counted, each with a figure or a date.",
        ("E", "A7"),
        stem="In the first year this person will …",
        example="renew all nine contracts by the end of September",
        choices=goals,
    )
    yield Question(
        Several("problems", is_sentence=True, known=problems, shape=lambda said: shaped(said, as_told)),
        "Which problems wait for them? In whole sentences.",
        "Good people want to know what is broken, and trust a company that says so. One or two are enough.",
        ("E", "A4"),
        example="Nobody has visited these bakeries for a year.",
        choices=problems,
    )
    if role:
        functions = _functions(role)
        yield Question(
            Ids("functions", known=functions),
            "Which parts of the role is this opening about? Two or three, the most important first.",
            "Nobody does all of them, and a posting that lists everything says nothing. What you choose "
            "here decides what is asked next, and what stands under “What you'll do”.",
            ("D", "A3"),
            example="1 2",
            choices=functions,
        )
    chosen = situation.brief.functions
    yield Question(
        Duties(role),
        "Which of these will they do here, and what else?"
        if chosen
        else "What will this person do here, from week to week?",
        "Numbers choose; whatever else there is, in your own words. Begin with a verb, and say for whom, "
        "with what or how many. Leave out what is the same everywhere. Enter alone leaves it to the draft."
        if chosen
        else "Begin each with a verb, and say for whom, with what or how many. Leave out what is the same "
        "everywhere.",
        ("B2", "A3"),
        stem="This person will …",
        example="walk through two bakeries a week before they open",
        choices=_tasks(role, chosen) if role else (),
    )


def _functions(role: Role) -> tuple[Choice, ...]:
    in_order = sorted(role.functions, key=lambda each: not each.core)
    return tuple(Choice(f"{each.name}: {_lowered(each.purpose)}", each.id) for each in in_order)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _tasks(role: Role, chosen: tuple[str, ...]) -> tuple[Choice, ...]:
    """The tasks of the chosen functions; while there are none, those of the core."""
    meant = [each for each in role.functions if each.id in chosen or (not chosen and each.core)]
    return tuple(Choice(each.task, each.id) for function in meant for each in function.responsibilities)
