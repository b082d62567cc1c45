"""A score is of the posting: neither a choice of rules nor an answer to a remark moves it."""

import re
from datetime import date

import pytest

from rolewright.engine import Checker
from rolewright.findings import Severity
from rolewright.rules import Selection
from rolewright.scoring import Scorecard
from rolewright.settings import Settings
from tools.sample_postings import files

DAY = date(2026, 11, 25)
POSTING = next(path for path in files() if path.name == "platform-engineer.md").read_text("utf-8")
USUAL = Selection()


def score(selection: Selection, text: str = POSTING) -> Scorecard:
    card = Checker(Settings(selection=selection)).check(text, on=DAY).scorecard
    assert card is not None
    return card


@pytest.mark.parametrize(
    "selection",
    [
        Selection(select=("pay/missing",)),
        Selection(select=("default", "preview")),
        Selection(ignore=("words", "fair")),
        Selection(severity={"words/cliche": Severity.ERROR}),
        Selection(options={"outline/too-long": {"max_words": 5}}),
    ],
    ids=["one rule", "preview too", "topics left out", "another severity", "another option"],
)
def test_a_choice_of_rules_leaves_the_score_alone(selection: Selection) -> None:
    usual = score(USUAL)
    assert usual.losses, "a posting without losses would prove nothing"
    assert score(selection) == usual


def test_a_remark_that_was_answered_still_counts() -> None:
    answered = f"<!-- rolewright ignore-file words/cliche: our house style -->\n{POSTING}"
    lost = {loss.rule for loss in score(USUAL).losses}
    assert "words/cliche" in lost
    report = Checker().check(answered, on=DAY)
    assert report.suppressed
    assert report.scorecard is not None
    assert "words/cliche" in {loss.rule for loss in report.scorecard.losses}


def test_what_owners_tell_each_other_leaves_the_score_and_every_finding_alone() -> None:
    usual = Checker().check(POSTING, on=DAY)
    told = Checker().check(
        re.sub(r"(?<=[.!?])$", " <!-- why: the team’s own words -->", POSTING, flags=re.M), on=DAY
    )
    assert len(told.source.text) > len(POSTING) + 100
    assert told.scorecard == usual.scorecard
    assert [(each.rule, each.message) for each in told.findings] == [
        (each.rule, each.message) for each in usual.findings
    ]
