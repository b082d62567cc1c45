"""A part that is a blank is not said, and a score tells so; what is said counts as ever."""

from datetime import date
from itertools import pairwise

import pytest

from rolewright.engine import Checker
from rolewright.report import Report
from rolewright.scoring import GUIDE, Part, score, single_gains
from tests.report.handmade import description, finding

ON = date(2026, 11, 26)
CHECKER = Checker()
ANSWERS = (
    'role = "Night baker"\nplaces = ["Leeds"]\nemployment = "full-time"\nworkplace = "onsite"\n',
    'reason = "our baker retires in May and nobody else knows the old oven"\n',
    'job = "bake two hundred loaves before six every morning for forty cafés"\n',
    'goals = ["Hand the sourdough over to an apprentice by June 2027"]\n',
    'duties = ["Mix and shape two hundred loaves a night", "Teach an apprentice to shape them"]\n',
    'deal_breakers = ["Two years at a deck oven"]\n',
    'pay = "£32,000–36,000 a year"\n',
    'benefits = ["A loaf a day", "30 days of paid leave"]\n',
    'apply = "Ring Ada on 0113 496 0000 and come to bake with us for a morning"\n',
)
COMPANY = '\n[company]\nname = "Rye Mill"\ndoes = "bakes bread for forty cafés"\n'


def drafted(answers: int) -> Report:
    """The check of a draft of which only so many answers were given."""
    brief = CHECKER.read_brief("".join(ANSWERS[:answers]) + COMPANY)
    return CHECKER.check(CHECKER.write(brief, on=ON).text, on=ON)


def total(report: Report) -> int:
    assert report.scorecard
    return report.scorecard.total


def test_a_draft_of_hardly_anything_but_blanks_has_hardly_any_points() -> None:
    report = drafted(1)
    assert report.scorecard
    assert report.scorecard.total < 25
    assert report.scorecard.parts[Part.INFORMATIVE] < 10


def test_every_answer_that_takes_the_place_of_a_blank_wins_points() -> None:
    totals = [total(drafted(answers)) for answers in range(1, len(ANSWERS) + 1)]
    assert all(before <= after for before, after in pairwise(totals))
    assert totals[-1] - totals[0] > 40


def test_what_blanks_cost_is_charged_to_the_remarks_on_them() -> None:
    report = drafted(2)
    assert report.scorecard
    heard = {each.rule for each in report.findings}
    assert {loss.rule for loss in report.scorecard.losses} <= heard
    assert report.scorecard.losses[0].rule == GUIDE.blank
    assert report.scorecard.losses[0].findings == sum(each.rule == GUIDE.blank for each in report.findings)
    for part, points in report.scorecard.parts.items():
        lost = sum(loss.points.get(part, 0) for loss in report.scorecard.losses)
        assert points == pytest.approx(100 - lost, abs=0.51)


def test_a_blank_in_the_place_of_a_part_costs_what_the_missing_part_costs() -> None:
    blank = [finding(rule=GUIDE.blank)]
    missing = [finding(rule="outline/missing-duties")]
    posting = description("A text.")
    known, said, asked = (
        score(posting, blank + missing, GUIDE),
        score(posting, blank, GUIDE),
        score(posting, blank, GUIDE, missing),
    )
    assert known is not None
    assert said is not None
    assert asked is not None
    assert known.parts == asked.parts
    assert [loss.rule for loss in asked.losses] == [GUIDE.blank]
    assert asked.gain(GUIDE.blank) > said.gain(GUIDE.blank)
    assert single_gains(asked, blank, GUIDE) == [asked.gain(GUIDE.blank)]


def test_one_that_asks_for_a_detail_costs_no_more_than_before() -> None:
    whole = drafted(len(ANSWERS))
    text = whole.document.text
    gapped = text.replace("two hundred loaves a night", "[How many?] loaves a night")
    assert gapped != text
    assert total(whole) - total(CHECKER.check(gapped, on=ON)) <= 8
