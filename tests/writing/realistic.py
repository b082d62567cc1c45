"""A brief for each role as a manager who knows the job would fill it in, and the profile of their company."""

from datetime import date

from rolewright.company import CompanyProfile
from rolewright.document import Workplace
from rolewright.knowledge.roles import Role
from rolewright.knowledge.roles.role import Importance
from rolewright.writing import Answer, Brief
from rolewright.writing.brief import EmploymentTerm

DAY = date(2026, 11, 25)
PROFILE = CompanyProfile(
    name="Rye & Sons",
    does="supplies forty bakeries and schools in the north of England with bread, and with those who bake it",
    objectives=("By 2029 we want all our flour to come from within fifty miles of Leeds.",),
    apart=(
        "We have belonged to those who work here since 2011; whoever has been here for a year has a vote.",
    ),
    people=("Nobody has been laid off in that time, and most who lead here began as apprentices.",),
    benefits=(
        "A pension to which we add 8%.",
        "28 days of paid leave besides bank holidays.",
        "Three months of full pay when you are ill.",
    ),
    steps="You hear from us within a week, and then meet the people with whom you would work, twice.",
    equality="Rye & Sons gives everybody the same chance, whatever their age, sex, race or disability.",
)


def realistic(role: Role) -> Brief:
    """The brief of a manager who answered everything, about what the role is mostly for."""
    core = [function for function in role.functions if function.core]
    wanted = {each.id for function in core for each in function.responsibilities}
    served = [each for each in role.requirements if wanted & set(each.serves)]
    goals = [goal for goal in role.goals if wanted & set(goal.serves)]
    return Brief(
        role=role.id,
        why=role.reasons[0].why,
        job=Answer(f"be our {role.title.lower()} in Leeds, with two apprentices beside you"),
        goals=tuple(Answer(use=goal.id) for goal in goals[:2]),
        functions=tuple(function.id for function in core),
        reports_to=Answer("Ellen Marsh, who runs the firm"),
        specifics=role.examples,
        deal_breakers=_chosen(served, Importance.DEAL_BREAKER),
        nice_to_haves=_chosen(served, Importance.NICE_TO_HAVE)[:2],
        pay=Answer("£36,000–44,000 a year"),
        attractions=(Answer(role.attractions[0]),),
        places=("Leeds, UK",),
        workplace=Workplace.ONSITE,
        employment=EmploymentTerm.FULL_TIME,
        deadline=date(2027, 1, 29),
        apply=Answer("Send your CV and half a page on why this job to jobs@rye.example."),
    )


def _chosen(requirements: list, importance: Importance) -> tuple[Answer, ...]:  # type: ignore[type-arg]
    return tuple(Answer(use=each.id) for each in requirements if each.importance is importance)
