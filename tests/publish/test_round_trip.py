"""File to JSON-LD to file keeps every fact."""

from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import rolewright
from rolewright.document import JobDescription
from rolewright.ingest import ingest
from rolewright.knowledge.roles import Library, Role
from rolewright.publish.addresses import stated_address
from tests.publish.test_jsonld import FULL
from tests.writing.realistic import DAY, PROFILE, realistic

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.md"))
CHECKER = rolewright.Checker(rolewright.Settings(company=PROFILE))


def facts_of(document: JobDescription) -> dict[str, object]:
    """The value of each fact; places by where they are, since a country has several names.

    Travel and hours count by their figures, since a label before them makes the words others.
    """
    facts = document.facts
    found: dict[str, object] = {name: getattr(facts, name).value for name in type(facts).__match_args__}
    found["locations"] = {stated_address(mention.value) for mention in facts.locations}
    found["travel"] = facts.travel.value and facts.travel.value.percent
    found["hours"] = facts.hours.value and facts.hours.value.weekly_maximum
    found["employment"] = {mention.value for mention in facts.employment}
    return found


def there_and_back(text: str) -> str:
    return ingest(rolewright.publish(text, with_blanks=True).text, "job.jsonld").text


def assert_kept(text: str) -> None:
    again = there_and_back(text)
    stated = {name: value for name, value in facts_of(rolewright.parse(text)).items() if value}
    kept = facts_of(rolewright.parse(again))
    assert {name: kept[name] for name in stated} == stated
    assert there_and_back(there_and_back(again)) == there_and_back(again)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_keep_every_fact(path: Path) -> None:
    assert_kept(path.read_text("utf-8"))


def test_a_full_front_matter_keeps_every_fact() -> None:
    assert_kept(FULL)
    assert rolewright.publish(there_and_back(FULL)).text == rolewright.publish(FULL).text


@pytest.mark.parametrize("role", list(Library())[::6], ids=lambda role: role.id)
def test_drafts_of_roles_keep_every_fact(role: Role) -> None:
    assert_kept(CHECKER.write(realistic(role), on=DAY).text)


PLACES = ("Leeds, UK", "Denver, CO", "Vienna, Austria", "Toronto, Ontario", "United States")
PAYS = ("£31,000 a year", "$20–25 an hour", "from €3,000 a month", "up to CAD 90,000 a year", "CHF 400 a day")
EMPLOYMENTS = ("full-time", "part-time", "contractor", "intern", "[full-time, temporary]")
MORE = (
    "level: senior",
    "hours: 32 hours a week",
    "travel: up to 20%",
    "deadline: 2027-02-01",
    "posted: 2026-11-26",
)
WORKPLACES = ("onsite", "hybrid", "remote")


@settings(max_examples=40, phases=(Phase.explicit, Phase.generate))
@given(*map(st.sampled_from, (WORKPLACES, PAYS, PLACES, EMPLOYMENTS, MORE)))
def test_any_declared_facts_are_kept(
    workplace: str, pay: str, place: str, employment: str, more: str
) -> None:
    assert_kept(
        f'---\ntitle: Welder\nemployer: Rye & Sons\nlocations: ["{place}"]\nworkplace: {workplace}\n'
        f"employment: {employment}\npay: {pay}\n{more}\n---\n\n# Welder\n\nYou weld hulls of steel.\n\n"
        "## What you do\n\n- Weld twelve hulls a year\n"
    )
