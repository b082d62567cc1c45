"""The finished examples are good, and the templates become good once their blanks are filled."""

import re
from datetime import date
from pathlib import Path

import pytest

import rolewright
from rolewright.findings import Severity

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
A_DAY = date(2026, 11, 25)
ROLES = ("account-manager", "senior-account-manager", "key-account-manager")
BLANK = re.compile(r"\[([^\[\]]+)\]")
HEADINGS = ["What you'll do", "What you need", "Nice to have", "What you get", "About", "How to apply"]
MOST_WORDS = 550

every_role = pytest.mark.parametrize("role", ROLES)


def good(role: str) -> str:
    return (EXAMPLES / f"good-{role}.md").read_text("utf-8")


def template(role: str) -> str:
    return (EXAMPLES / f"templates/{role}.md").read_text("utf-8")


@every_role
def test_a_finished_example_gets_no_remark_and_a_high_score(role: str) -> None:
    report = rolewright.check(good(role), on=A_DAY)
    assert [finding.rule for finding in report.findings] == []
    assert report.scorecard is not None
    assert report.scorecard.total >= 90


@every_role
def test_a_finished_example_is_short_and_follows_the_outline(role: str) -> None:
    text = good(role)
    assert len(text.split()) < MOST_WORDS
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert [
        heading.split(" ")[0] if heading.startswith("About") else heading for heading in headings
    ] == HEADINGS


@every_role
def test_a_finished_example_states_what_a_candidate_needs_to_know(role: str) -> None:
    facts = rolewright.parse(good(role)).facts
    assert facts.pay.value is not None
    assert facts.pay.value.minimum != facts.pay.value.maximum
    assert facts.locations
    assert facts.workplace
    assert re.search(r"\b(?:the job is new|we are hiring because)\b", good(role), re.IGNORECASE)


@every_role
def test_a_template_has_no_remark_but_its_blanks(role: str) -> None:
    text = template(role)
    findings = rolewright.check(text, on=A_DAY).findings
    assert {finding.rule for finding in findings} == {"hygiene/leftover"}
    assert [text[slice(*finding.span)] for finding in findings if finding.span] == [
        blank[0] for blank in BLANK.finditer(text)
    ]


@every_role
def test_a_blank_says_what_belongs_in_it(role: str) -> None:
    text = template(role)
    blanks = [blank[1] for blank in BLANK.finditer(text)]
    assert [blank for blank in blanks if "?" not in blank] == []
    assert any(blank.startswith("Why is this position open?") for blank in blanks)
    assert re.findall(r"^## ([^\[\n]+)$", text, re.MULTILINE) == [
        each for each in HEADINGS if each != "About"
    ]


ANSWERS = [
    *("Leeds", "hybrid", "Rye & Sons", "It bakes bread for 140 cafés between York and Sheffield"),
    "31 chains of cafés that buy for £2.4M a year",
    "two of them told us that they hear of late deliveries from their own guests",
    "By next December, 28 of the 31 chains will have renewed, and you will know each owner by name.",
    *("31 chains, £2.4M a year", "the first tasting", "the yearly talk about prices"),
    *("two chains that wait for their deliveries", "the end of March"),
    *("£180,000 in the first year", "our cakes", "two days", "the early delivery"),
    "the bakery and the drivers",
    "Ride along with a driver once a month, and see your clients at five in the morning.",
    *("Three years", "£20,000"),
    "A driving licence, because cafés lie far from any station.",
    "You have worked behind a counter.",
    "£38,000 to £46,000 a year",
    "A bonus of up to 10% for clients who stay; last year people got 7%.",
    "A pension to which we add 8%.",
    "Twenty-eight days of paid leave besides bank holidays.",
    "Bread for your family, and every fifth Friday off.",
    "Rye & Sons",
    "We are 80 people and have belonged to those who work here since 2011. Nobody works at night more than "
    "two weeks in a row. By 2029 we want all our flour to come from within fifty miles of Leeds.",
    *("a CV and a page on a client you kept", "jobs@rye.example", "12 February 2027"),
    "You will hear from us within a week; then you meet the bakery's manager, and spend a morning with us.",
    "Rye & Sons gives everybody the same chance, whatever their age, sex, race, religion or disability.",
]


def test_a_template_passes_once_it_is_filled() -> None:
    answers = iter(ANSWERS)
    text = BLANK.sub(lambda _: next(answers), template("account-manager"))
    assert list(answers) == []
    report = rolewright.check(text, on=A_DAY)
    assert [finding.rule for finding in report.findings if finding.severity is not Severity.NOTE] == []
    assert report.scorecard is not None
    assert report.scorecard.total >= 90
