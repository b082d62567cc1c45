"""Every role that ships is complete, true to its work, and worded as the checker asks of a posting."""

import re

import pytest
from jsonschema import Draft202012Validator

from rolewright.knowledge.roles import Library, Role, filled
from rolewright.knowledge.roles.load import LIBRARY
from rolewright.knowledge.roles.role import Confidence, Importance, Scheme, SlotKind
from rolewright.knowledge.roles.schema import role_schema
from rolewright.knowledge.verbs import verbs
from rolewright.usage import read_toml
from tests.knowledge.role_likeness import sentences, shared_runs, shared_sentences
from tests.knowledge.role_postings import remarks

ROLES = tuple(Library())
ACCOUNT_MANAGERS = ("account-manager", "senior-account-manager", "key-account-manager")
SKILLS = {
    "D1": "Relationship Management",
    "D2": "Sales Generation",
    "D3": "Business Strategy",
    "D4": "Project Management",
    "D5": "Customer Liaison",
    "D6": "Business Development",
    "D7": "Financial Management",
    "D8": "Audit Management",
}
FAMILIES = {
    *("administration", "information technology", "law", "retail"),
    *("sales", "marketing", "customer service", "operations", "finance", "people", "engineering", "data"),
    *("design", "product", "health", "education", "trades", "hospitality", "logistics"),
    "social care",
}
CODES = {
    Scheme.ONET_SOC: re.compile(r"\d\d-\d{4}\.\d\d"),
    Scheme.ISCO_08: re.compile(r"\d{4}"),
    Scheme.ESCO: re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
}
REGULATED = re.compile(
    r"\b(?:degree|licen[cs]e|registration|diploma|qualification|certificate as)\b", re.IGNORECASE
)
FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|forty|sixty|thirty|twenty|twice|half"
    r"|a day|a month's)\b"
)

every_role = pytest.mark.parametrize("role", ROLES, ids=[role.id for role in ROLES])


def test_the_three_account_managers_have_all_functions_of_the_guide_with_their_skills() -> None:
    for role_id in ACCOUNT_MANAGERS:
        functions = Library().role(role_id).functions
        assert {function.guide: function.skill for function in functions} == SKILLS


def test_every_family_has_a_role() -> None:
    assert len(ROLES) >= 20
    assert {role.family for role in ROLES} == FAMILIES


@every_role
def test_no_rule_remarks_on_a_wording_where_it_would_stand(role: Role) -> None:
    assert list(remarks(role)) == []


@every_role
def test_a_role_is_complete(role: Role) -> None:
    responsibilities = list(role.responsibilities)
    assert len(role.functions) >= 5
    assert len(responsibilities) >= 10
    assert any(each.bland for each in responsibilities)
    assert sum(1 for each in responsibilities if each.usual) >= 3
    assert len(role.variants) >= 5
    assert len(role.goals) >= 4
    assert len(role.reasons) >= 4
    assert len(role.problems) >= 3
    assert len(role.attractions) >= 3
    assert len(role.levels) >= 3
    assert len(role.taken_for_granted) >= 4
    assert role.sources
    importance = [requirement.importance for requirement in role.requirements]
    assert importance.count(Importance.DEAL_BREAKER) >= 3
    assert importance.count(Importance.NICE_TO_HAVE) >= 2


@every_role
def test_a_duty_and_a_goal_begin_with_a_verb_in_its_base_form_and_end_with_a_full_stop(role: Role) -> None:
    told = [each for one in role.responsibilities for each in one.wordings]
    told += [each for goal in role.goals for each in goal.wordings]
    known = verbs() | {"be"}
    odd = [
        each for each in told if each.split()[0].strip(",:").lower() not in known or not each.endswith(".")
    ]
    assert odd == []


@every_role
def test_openings_problems_and_attractions_are_sentences_and_requirements_are_entries(role: Role) -> None:
    whole = [each for reason in role.reasons for each in reason.openings]
    whole += [each for problem in role.problems for each in problem.wordings]
    whole += role.attractions
    assert [each for each in whole if not each.endswith((".", "!"))] == []
    entries = [each for requirement in role.requirements for each in requirement.wordings]
    assert [each for each in entries if each.endswith(".")] == []
    wishes = [each for each in role.requirements if each.importance is Importance.NICE_TO_HAVE]
    assert [each.id for each in wishes if not all(one.startswith("You ") for one in each.wordings)] == []


@every_role
def test_a_slot_is_filled_by_what_its_kind_asks_for(role: Role) -> None:
    amounts = [slot for slot in role.slots if slot.kind is SlotKind.AMOUNT]
    assert amounts
    assert [slot for slot in amounts if not FIGURE.search(slot.example)] == []
    assert any(slot.kind is SlotKind.DATE for slot in role.slots)


@every_role
def test_nobody_is_asked_for_a_degree_or_a_licence_without_a_basis(role: Role) -> None:
    asked = [
        each.id
        for each in role.requirements
        if not each.basis
        and each.importance is Importance.DEAL_BREAKER
        and any(REGULATED.search(filled(one, role.examples)) for one in each.wordings)
    ]
    assert asked in ([], ["drives"])  # who drives needs a driving licence: nobody has to be told why


@every_role
def test_every_responsibility_is_needed_for_something_or_needs_something(role: Role) -> None:
    served = {each for group in (role.requirements, role.goals) for one in group for each in one.serves}
    core = {each.id for function in role.functions if function.core for each in function.responsibilities}
    assert core - served == set()


@every_role
def test_codes_have_the_form_of_their_classification(role: Role) -> None:
    assert {code.scheme for code in role.codes} == set(Scheme)
    assert [code for code in role.codes if not CODES[code.scheme].fullmatch(code.code)] == []
    assert any(code.confidence is not Confidence.LOW for code in role.codes)


@every_role
def test_levels_lead_to_roles_that_there_are(role: Role) -> None:
    assert {level.role for level in role.levels if level.role} <= set(Library().ids)
    assert role.id in {level.role for level in role.levels}


@every_role
def test_a_role_says_nothing_twice(role: Role) -> None:
    assert len(set(role.wordings)) == len(list(role.wordings))
    assert len(sentences(role)) > 100


@every_role
def test_no_role_is_another_one_under_a_new_title(role: Role) -> None:
    others = [other for other in ROLES if other.id > role.id]
    assert [other.id for other in others if shared_sentences(role, other) >= 0.05] == []
    assert [other.id for other in others if shared_runs(role, other) >= 0.05] == []


def test_a_copy_with_another_title_would_be_seen() -> None:
    role = Library().role("electrician")
    assert shared_sentences(role, role) == 1.0
    assert shared_runs(role, role) == 1.0


def test_no_two_roles_claim_one_name() -> None:
    names = [name.lower() for role in ROLES for name in (role.title, *(each.name for each in role.variants))]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def test_the_schema_admits_every_role_file() -> None:
    schema = role_schema()
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in LIBRARY.glob("*.toml"):
        values = read_toml(path.read_text("utf-8")).values
        assert [error.message for error in validator.iter_errors(values)] == [], path.name


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    validator = Draft202012Validator(role_schema())
    values = dict(read_toml((LIBRARY / "electrician.toml").read_text("utf-8")).values)
    assert not validator.is_valid(values | {"salary": "high"})
    assert not validator.is_valid({key: value for key, value in values.items() if key != "goals"})
    assert not validator.is_valid(values | {"slots": {"x": {"ask": "Which", "example": "y"}}})
