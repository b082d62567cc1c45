"""A verb that no list knows is one where the trade, or the answers themselves, use it as one."""

import pytest

from rolewright.company import CompanyProfile
from rolewright.engine import Checker
from rolewright.knowledge.verbs import verbs
from rolewright.writing import Answer, Brief
from rolewright.writing.trade_verbs import trade_verbs
from tests.writing.interviewing import an_interview, answered
from tests.writing.test_composing import draft_of


@pytest.mark.parametrize(
    "elsewhere",
    ["You can true a wheel", "Two years of truing wheels", "Fixes bikes, trues wheels"],
)
def test_a_verb_of_the_trade_is_known_by_its_use(elsewhere: str) -> None:
    assert "true" not in verbs()
    brief = Brief(
        role="bike-mechanic",
        goals=(Answer("True wheels for the club by May"),),
        duties=(Answer("True wheels"),),
        deal_breakers=(Answer(elsewhere),),
    )
    leads = {line.text for seed in range(8) for line in draft_of(brief, seed=seed).parts[1].lines}
    assert "In your first year you will:" in leads


def test_an_adjective_before_a_plural_is_no_verb() -> None:
    brief = Brief(
        role="baker", duties=(Answer("Sour loaves for the school"),), goals=(Answer("Sour loaves by May"),)
    )
    leads = {line.text for seed in range(8) for line in draft_of(brief, seed=seed).parts[1].lines}
    assert not {"In your first year you will:", "On the job you will:"} & leads


def test_the_interview_makes_no_remark_on_it() -> None:
    def notes(typed: str, **said: object) -> list[str]:
        return [
            each
            for each in answered(an_interview(), "duties", typed, **said).notes
            if "a verb in front" in each
        ]

    assert notes("True wheels")
    assert not notes("True wheels", job=Answer("fix bikes; they true wheels"))


def test_what_the_library_says_of_a_role_begins_with_verbs() -> None:
    role = Checker().library.role("electrician")
    known = trade_verbs(Brief(role=role.id), CompanyProfile(), role)
    assert all(each.task.split()[0].lower().strip(",") in known for each in role.responsibilities)
