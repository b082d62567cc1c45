"""A demand of the library is remarked on only where none of the duties that it serves is told."""

import pytest

from rolewright.knowledge.roles import Library, Role, filled
from rolewright.knowledge.roles.profession import of_library
from rolewright.rules.service import unserved

ROLES = tuple(Library())


@pytest.mark.parametrize("role", ROLES, ids=[role.id for role in ROLES])
def test_a_demand_beside_a_duty_that_it_serves_is_never_remarked_on(role: Role) -> None:
    profession = of_library(role.id)
    assert profession is not None
    duties = {duty.id: duty for duty in role.responsibilities}
    for requirement in role.requirements:
        for wording in requirement.wordings:
            demand = filled(wording, role.examples).lower()
            for each in requirement.serves:
                for told in duties[each].wordings:
                    assert unserved(profession, demand, filled(told, role.examples).lower()) is None


def test_a_demand_without_any_of_its_duties_is_remarked_on_with_what_it_is_for() -> None:
    profession = of_library("account-manager")
    assert profession is not None
    need = unserved(
        profession, "you have been through an audit and know what is asked", "win back two clients."
    )
    assert need is not None
    assert need.tasks[0] == "Perform and lead financial audits of accounts"


@pytest.mark.parametrize("demand", ["a driving licence", "you have been through a divorce", "an audit", ""])
def test_words_that_are_no_demand_of_the_library_are_left_alone(demand: str) -> None:
    profession = of_library("account-manager")
    assert profession is not None
    assert unserved(profession, demand, "win back two clients.") is None
