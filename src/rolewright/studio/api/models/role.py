"""Roles of the library, as the API tells them."""

from pydantic import BaseModel

from rolewright.knowledge.roles import Match, Names, Role, filled
from rolewright.knowledge.roles.role import Importance, Requirement


class RoleFound(BaseModel):
    """A role that a title may mean, and why it was found."""

    id: str
    title: str
    family: str
    purpose: str
    how: str
    name: str
    means: str
    likeness: float

    @classmethod
    def of(cls, match: Match[Names]) -> "RoleFound":
        """What a search found."""
        role = match.role
        return cls(
            id=role.id,
            title=role.title,
            family=role.family,
            purpose=role.purpose,
            how=match.how.value,
            name=match.name,
            means=match.means,
            likeness=match.likeness,
        )


class RoleList(BaseModel):
    """Roles, the likeliest first."""

    items: list[RoleFound]
    total: int
    next: str | None = None


class FunctionTold(BaseModel):
    """A part that the role plays."""

    name: str
    purpose: str
    core: bool
    tasks: list[str]


class DemandTold(BaseModel):
    """What somebody has to bring, and the tasks that it is for."""

    words: str
    tasks: list[str]
    basis: str


class ReasonTold(BaseModel):
    """Why the role is hired for, and how a posting may open then."""

    label: str
    opening: str


class RoleTold(BaseModel):
    """What the library knows of a role. Figures, names and places in its sentences are examples."""

    id: str
    title: str
    family: str
    purpose: str
    also_called: list[str]
    functions: list[FunctionTold]
    goals: list[str]
    demands: list[DemandTold]
    nice_to_have: list[DemandTold]
    reasons: list[ReasonTold]
    problems: list[str]
    attractions: list[str]
    levels: list[str]
    pay: list[str]

    @classmethod
    def of(cls, role: Role, pay: tuple[str, ...]) -> "RoleTold":
        """The role, with what it may be paid."""
        examples = role.examples
        tasks = {each.id: each.task for each in role.responsibilities}

        def demand(each: Requirement) -> DemandTold:
            return DemandTold(
                words=filled(each.wordings[0], examples),
                tasks=[tasks[task] for task in each.serves if task in tasks],
                basis=each.basis,
            )

        return cls(
            id=role.id,
            title=role.title,
            family=role.family,
            purpose=role.purpose,
            also_called=[variant.name for variant in role.variants],
            functions=[
                FunctionTold(
                    name=each.name,
                    purpose=each.purpose,
                    core=each.core,
                    tasks=[task.task for task in each.responsibilities],
                )
                for each in role.functions
            ],
            goals=[filled(each.wordings[0], examples) for each in role.goals],
            demands=[
                demand(each) for each in role.requirements if each.importance is Importance.DEAL_BREAKER
            ],
            nice_to_have=[
                demand(each) for each in role.requirements if each.importance is Importance.NICE_TO_HAVE
            ],
            reasons=[
                ReasonTold(label=each.label, opening=filled(each.openings[0], examples))
                for each in role.reasons
            ],
            problems=[filled(each.wordings[0], examples) for each in role.problems],
            attractions=[filled(each, examples) for each in role.attractions],
            levels=[each.title for each in role.levels],
            pay=list(pay),
        )
