"""Every point of the guide's parts A and B is served: planted in a good posting, its defect is found."""

from datetime import date
from pathlib import Path

import pytest

import rolewright
from tests.cards import core_cards

ROOT = Path(__file__).parent.parent.parent
GOOD = (ROOT / "examples/good-account-manager.md").read_text("utf-8")
POINTS = (*(f"A{number}" for number in range(1, 10)), *(f"B{number}" for number in range(1, 6)))
OPENING = "Brackwell Displays builds the stands"


def found(text: str) -> set[str]:
    return {finding.rule for finding in rolewright.check(text, on=date(2026, 11, 25)).findings}


def paragraph(begins: str) -> str:
    return next(block for block in GOOD.split("\n\n") if block.startswith(begins))


def section(heading: str) -> str:
    """A part of the good posting, from its heading to the next."""
    start = GOOD.index(f"## {heading}")
    end = GOOD.find("\n## ", start + 1)
    return GOOD[start : end + 1 if end >= 0 else len(GOOD)]


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


GENERIC_OPENING = (
    "Brackwell Displays seeks a self-motivated team player with excellent people skills who thrives in "
    "a fast-paced environment."
)
BLAND_DUTIES = """## What you'll do

- Responsible for managing client accounts
- Responsible for building client relationships
- Attend meetings with clients
- Answer e-mails from clients
- Maintain files and records
- Liaise with other departments
- Prepare documents
- Other duties as assigned

"""
UNREASONED = (
    "Brackwell Displays builds the stands, windows and counter units that sell other people's products in "
    "900 stores across the Midwest. You will look after fourteen pharmacy and garden-center chains."
)
HOLLOW_COMPANY = """## About Brackwell Displays

We are a world-class, industry-leading company with a strong team. We offer innovative solutions and put
our customers first. Our people are our greatest asset, and quality is what we are known for.

"""

PLANTED = {
    "A1: long enough to tire": (
        changed(section("About Brackwell Displays"), section("About Brackwell Displays") * 14),
        {"outline/too-long"},
    ),
    "A2: the opening that everyone writes": (
        changed(paragraph(OPENING), GENERIC_OPENING),
        {"opening/generic"},
    ),
    "A3: general duties": (changed(section("What you'll do"), BLAND_DUTIES), {"duties/weak-start"}),
    "A4: nothing of what is particular here": (
        changed(section("About Brackwell Displays"), HOLLOW_COMPANY),
        {"company/generic", "company/superlatives"},
    ),
    "A5: wordy sentences": (
        changed("Sit with our designers", "In order to facilitate alignment, utilize our designers"),
        {"words/wordy"},
    ),
    "A6: no reason for the opening": (changed(paragraph(OPENING), UNREASONED), {"opening/no-reason"}),
    "A7: tasks without anything to achieve": (
        changed(section("What you'll do"), BLAND_DUTIES).replace(
            paragraph(OPENING), "Brackwell Displays builds stands for shops. You will look after clients."
        ),
        {"duties/no-outcome"},
    ),
    "A8: no word on pay": (
        changed("pay: $66,000–78,000 a year\n", "").replace(
            "A salary of $66,000 to $78,000 a year, and a yearly bonus of up to 10%: half for renewals, half "
            "for new orders.",
            "A competitive salary.",
        ),
        {"pay/missing", "pay/vague", "law/pay"},
    ),
    "A9: past the reader": (
        changed("You will look after the fourteen", "The successful candidate will look after the fourteen"),
        {"words/candidate-not-you"},
    ),
    "B1: the job comes late": (
        changed(paragraph(OPENING) + "\n\n", "")
        .replace(section("About Brackwell Displays"), "")
        .replace("# Account Manager\n\n", "# Account Manager\n\n" + section("About Brackwell Displays")),
        {"outline/wrong-order", "opening/slow-start", "outline/missing-summary"},
    ),
    "B2: duties that do not begin with a verb": (
        changed(section("What you'll do"), BLAND_DUTIES),
        {"duties/weak-start", "duties/no-verb"},
    ),
    "B3: skills that everybody claims": (
        changed(
            "- A contract above", "- Excellent communication and organisational skills\n- A contract above"
        ),
        {"words/generic-trait"},
    ),
    "B4: one figure": (
        changed("pay: $66,000–78,000 a year", "pay: $70,000 a year").replace(
            "A salary of $66,000 to $78,000 a year", "A salary of $70,000 a year"
        ),
        {"pay/one-figure"},
    ),
    "B5: the company comes first": (
        GOOD.replace(section("About Brackwell Displays"), "").replace(
            "## What you'll do", section("About Brackwell Displays") + "## What you'll do"
        ),
        {"outline/wrong-order"},
    ),
}


def test_the_good_posting_serves_every_point() -> None:
    assert found(GOOD) == set()


def test_a_defect_of_every_point_is_planted() -> None:
    assert {name.partition(":")[0] for name in PLANTED} == set(POINTS)


@pytest.mark.parametrize(("text", "expected"), PLANTED.values(), ids=PLANTED)
def test_a_planted_defect_is_found(text: str, expected: set[str]) -> None:
    assert found(text) & expected


@pytest.mark.parametrize("point", POINTS)
def test_a_card_serves_the_point(point: str) -> None:
    assert any(point in card.guide for card in core_cards() if not card.rule.preview)
