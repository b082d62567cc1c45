"""An interview with a manager who knows the answers by heart."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from rolewright.company import CompanyProfile
from rolewright.engine import Checker
from rolewright.settings import Settings
from rolewright.writing.brief import Brief
from rolewright.writing.interview import MORE, Interview, State, Turn

ON = date(2026, 11, 25)
PROFILE = CompanyProfile(
    name="Brightwell Electric",
    does="wires schools, clinics and small plants around Dayton",
    objectives=("By 2028 we want to look after every school in the county.",),
    apart=("We have never lost a school as a customer.",),
    people=("Two of our five crew leaders began here as apprentices.",),
    benefits=("Health insurance from the first day; we pay 80% of it", "Three weeks of paid leave"),
    steps="We call back within two days. You spend a paid morning with the crew before we both decide.",
    equality="We hire by what you can do. Tell Dana if something would make applying easier for you.",
)
#: Lines by the key of the question.
ELECTRICIAN: Mapping[str, Sequence[str]] = {
    "role": ["commercial electrician"],
    "reason": ["sixty inspections are overdue, and we have one person who may sign a test"],
    "otherwise": ["two clinics will take their work to another firm in the spring"],
    "job": ["look after the electrics of eleven schools, from the first cable to the test report"],
    "goals": ["3", "Take over the jobs at all eleven schools by the end of March"],
    "specifics.overdue_tests": ["sixty overdue inspections"],
    "specifics.by_when": ["the end of June"],
    "problems": ["3"],
    "functions": ["1 3"],
    "duties": ["1, 2 and 4", "Show the apprentice why, and not only how"],
    "specifics.code": ["the National Electrical Code"],
    "specifics.jobs": ["schools and clinics"],
    "specifics.certificates": ["a report for each circuit"],
    "specifics.systems": ["lighting and fire alarms"],
    "specifics.area": ["within forty minutes of Dayton"],
    "specifics.crew": ["a mate and an apprentice"],
    "reports_to": ["the owner"],
    "team": ["a mate and an apprentice in the third year"],
    "deal_breakers": ["3", "A valid Ohio journeyman license"],
    "deal_breakers[1].because": ["4"],
    "nice_to_haves": ["You have worked on fire alarms"],
    "pay": ["$32–38 an hour"],
    "other_pay": ["Time and a half after 40 hours"],
    "benefits": ["We pay for the course and the exam of your master's license"],
    "attractions": ["1"],
    "specifics.van": ["a fitted van"],
    "places": ["Dayton, OH"],
    "workplace": ["1"],
    "employment": ["full time"],
    "hours": ["Monday to Thursday, ten hours a day"],
    "start": ["March 2"],
    "apply": ["Call or text Dana at 937-555-0137; no résumé needed"],
    "deadline": ["Feb 15"],
    "background": ["The last one left for the wholesaler across the street"],
}


def an_interview(profile: CompanyProfile = PROFILE) -> Interview:
    """An interview that writes drafts as the program does."""
    checker = Checker(Settings(company=profile))
    return Interview(checker.library, profile, lambda brief: checker.write(brief, on=ON), on=ON)


def an_interview_without_profile() -> Interview:
    """One that knows nothing of the company yet."""
    return an_interview(CompanyProfile())


def interviewed(
    interview: Interview, answers: Mapping[str, Sequence[str]] = ELECTRICIAN, upto: str = ""
) -> tuple[State, list[Turn], list[str]]:
    """The state before the question `upto`, or at the end; with all turns, and the keys that were asked.

    Who is asked whether to say more says yes, unless `upto` is “more”.
    """
    state, turns, asked = State(), [], []
    while True:
        question = interview.question(state)
        if question is None and upto != MORE and interview.extra(state):
            state = interview.go_on(state)
            continue
        if question is None or question.key == upto:
            break
        asked.append(question.key)
        lines = answers.get(question.key, ())
        if lines:
            turns.append(interview.answer(state, lines))
            state = turns[-1].state
        else:
            state = interview.skip(state)
    return state, turns, asked


def at(interview: Interview, key: str, **said: object) -> State:
    """The state in which a question is asked, for an electrician of whom only this was said."""
    return State(Brief(role="electrician", **said), at=key)  # type: ignore[arg-type]


def answered(interview: Interview, key: str, *lines: str, **said: object) -> Turn:
    """What such an answer leads to."""
    return interview.answer(at(interview, key, **said), lines)


@cache
def _electrician() -> tuple[tuple[str, str], ...]:
    return tuple(_typed(an_interview(), ELECTRICIAN))


def typed(
    interview: Interview | None = None, answers: Mapping[str, Sequence[str]] = ELECTRICIAN, upto: str = ""
) -> str:
    """What somebody types who gives these answers, before the question `upto`."""
    lines = dict(_typed(interview, answers) if interview else _electrician())
    return "".join(said for at, said in enumerate(lines.values()) if at < [*lines, upto].index(upto))


def _typed(interview: Interview, answers: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    state = State()
    while True:
        question = interview.question(state)
        if question is None and interview.extra(state):
            yield MORE, "+\n"
            state = interview.go_on(state)
            continue
        if question is None:
            break
        said = list(answers.get(question.key, ()))
        lines = [*said, ""] if question.form.is_list or not said else said
        yield question.key, "".join(f"{line}\n" for line in lines)
        state = interview.answer(state, said).state
