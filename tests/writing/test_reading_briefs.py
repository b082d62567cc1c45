"""A brief is read strictly, and all mistakes are told at once with their lines."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from rolewright.company import CompanyProfile, ProfilePart
from rolewright.document import Workplace
from rolewright.knowledge.roles import Library
from rolewright.usage import UsageError
from rolewright.writing import Answer, Brief, read_brief, role_of
from rolewright.writing.brief_schema import brief_schema

LIBRARY = Library()
EXAMPLE = Path(__file__).parents[2] / "examples" / "briefs" / "account-manager.toml"


def mistakes(text: str, profile: CompanyProfile | None = None) -> list[str]:
    with pytest.raises(UsageError) as raised:
        read_brief(text, "brief.toml", LIBRARY, profile)
    return [str(problem) for problem in raised.value.problems]


def test_an_answer_is_a_text_or_a_table_that_says_more() -> None:
    brief = read_brief(
        """
        role = "account-manager"
        reason = "  Maria left  "
        goals = ["Renew nine contracts", { use = "renew" }, { text = "Keep Cape Dairy", background = true }]
        deal_breakers = [{ text = "A licence", because = "clients are far apart" }]
        workplace = "hybrid"
        deadline = 2027-01-31
        """,
        None,
        LIBRARY,
    )
    assert brief.reason == Answer("Maria left")
    assert brief.goals == (
        Answer("Renew nine contracts"),
        Answer(use="renew"),
        Answer("Keep Cape Dairy", background=True),
    )
    assert brief.deal_breakers == (Answer("A licence", because="clients are far apart"),)
    assert (brief.workplace, brief.deadline) == (Workplace.HYBRID, date(2027, 1, 31))


def test_what_laws_want_said_is_a_plain_yes_or_no() -> None:
    brief = read_brief(
        'role = "electrician"\nongoing = true\nexisting_vacancy = false\n[company]\nscreens_with_ai = true\n',
        None,
        LIBRARY,
    )
    assert (brief.ongoing, brief.existing_vacancy) == (True, False)
    assert brief.company == {"screens_with_ai": True}
    assert read_brief('role = "electrician"\n', None, LIBRARY).existing_vacancy is None
    (told,) = mistakes('role = "electrician"\nongoing = true\ndeadline = 2027-01-31\n')
    assert "there is a “deadline”, so applications are not “ongoing”" in told
    assert ":2" in told


def test_all_mistakes_are_told_at_once_with_their_lines() -> None:
    told = mistakes(
        'role = "account-manager"\n'
        'gaols = ["Renew"]\n'
        'workplace = "moon"\n'
        'functions = ["clientrelations"]\n'
        'goals = [{ use = "renwe" }]\n'
        "duties = [{ because = 'so' }]\n"
        "[specifics]\n"
        'client = "nine dairies"\n'
    )
    for line in (2, 3, 4, 5, 6, 8):
        assert any(f"brief.toml:{line}:" in each for each in told), (line, told)


def test_a_near_miss_is_named() -> None:
    assert any(
        "renew" in each for each in mistakes('role = "account-manager"\ngoals = [{ use = "renwe" }]\n')
    )


def test_a_brief_says_which_role_it_is_about() -> None:
    assert any("which role" in each for each in mistakes('pay = "€50,000"\n'))


def test_entries_of_the_library_need_a_role_of_the_library() -> None:
    told = mistakes('title = "Beekeeper"\nfunctions = ["bees"]\n')
    assert any("no role “Beekeeper”" in each for each in told)


def test_what_the_profile_locks_no_brief_changes() -> None:
    profile = CompanyProfile(equality="All are welcome.", locked=(ProfilePart.EQUALITY,))
    told = mistakes('role = "baker"\n[company]\nequality = "Some are."\n', profile)
    assert any("locked" in each and "brief.toml:3" in each for each in told)


@pytest.mark.parametrize(
    ("named", "id"), [("KAM", "key-account-manager"), ("Registered nurse", "registered-nurse")]
)
def test_a_role_is_named_as_people_call_it(named: str, id: str) -> None:
    role = role_of(Brief(role=named), LIBRARY)
    assert role is not None
    assert role.id == id


def test_what_names_no_role_for_sure_names_none() -> None:
    assert role_of(Brief(title="Beekeeper"), LIBRARY) is None


def test_the_schema_knows_exactly_what_the_reader_knows() -> None:
    properties = brief_schema()["properties"]
    assert isinstance(properties, dict)
    assert set(properties) == {*Brief.__match_args__, "interview"}


def test_the_schema_gives_choices_as_the_reader_takes_them() -> None:
    properties = brief_schema()["properties"]
    assert isinstance(properties, dict)
    for key in ("why", "workplace", "employment"):
        for choice in properties[key]["enum"]:
            read_brief(f'role = "account-manager"\n{key} = "{choice}"\n', None, LIBRARY)


def test_the_example_is_read_and_uses_what_the_schema_knows() -> None:
    text = EXAMPLE.read_text("utf-8")
    properties = brief_schema()["properties"]
    assert isinstance(properties, dict)
    assert set(tomllib.loads(text)) <= set(properties)
    assert read_brief(text, None, LIBRARY).role == "account-manager"
