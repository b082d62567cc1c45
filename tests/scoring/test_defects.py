"""What makes a posting worse never raises its score, and what does not matter hardly moves it.

Tried on postings written for it. `make accuracy ARGS=--changes` tells how often it holds for others.
"""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from rolewright.engine import Checker
from rolewright.report import Report
from rolewright.scoring import Scorecard
from tools.defects import DEFECTS, MISSED, VARIANTS
from tools.sample_postings import files

ROOT = Path(__file__).parents[2]
#: The rules on what is missing, whose cases are postings in which a fault could pass for it.
ON_WHAT_IS_MISSING = sorted((ROOT / "src/rolewright/packs/core").glob("o*/*missing-*.toml")) + sorted(
    (ROOT / "src/rolewright/packs/core").glob("o*/*no-*.toml")
)
POSTINGS = [*files(), ROOT / "examples" / "account-manager.md", ROOT / "examples" / "good-account-manager.md"]
CHECKER = Checker()
DAY = date(2026, 11, 25)
#: The introduction of the good example tells of the work and the pay too.
SAID_TWICE = {"no duties"}


def check(text: str) -> Report:
    return CHECKER.check(text, on=DAY)


def score(text: str) -> Scorecard:
    card = check(text).scorecard
    assert card is not None
    return card


@pytest.mark.parametrize("path", POSTINGS, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", DEFECTS)
def test_a_fault_never_raises_the_score(path: Path, name: str) -> None:
    text = path.read_text("utf-8")
    worse = DEFECTS[name](check(text))
    if worse is None:
        pytest.skip("no room for it in this posting")
    before, after = score(text), score(worse)
    if name in MISSED and not any(loss.rule == MISSED[name] for loss in after.losses):
        pytest.skip("what was left out is said elsewhere too")
    assert after.total <= before.total


@pytest.mark.parametrize("path", ON_WHAT_IS_MISSING, ids=lambda path: path.stem)
def test_a_fault_never_stands_for_what_is_missing(path: Path) -> None:
    card = tomllib.loads(path.read_text("utf-8"))
    for text in (case["text"] for case in (*card["bad"], *card["good"])):
        report = check(text)
        before = report.scorecard
        for name in DEFECTS.keys() - MISSED.keys() if before else ():
            worse = DEFECTS[name](report)
            after = check(worse).scorecard if worse else None
            assert before is None or after is None or after.total <= before.total, (name, text)


@pytest.mark.parametrize("path", POSTINGS, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", VARIANTS)
def test_what_does_not_matter_hardly_moves_the_score(path: Path, name: str) -> None:
    text = path.read_text("utf-8")
    other = VARIANTS[name](check(text))
    if other is None:
        pytest.skip("nothing to change in this posting")
    assert abs(score(other).total - score(text).total) <= 3


def test_every_fault_finds_room_somewhere() -> None:
    reports = [check(path.read_text("utf-8")) for path in POSTINGS]
    for name, change in {**DEFECTS, **VARIANTS}.items():
        assert any(change(report) for report in reports), name


def test_a_fault_costs_a_good_posting_points() -> None:
    text = (ROOT / "examples" / "good-account-manager.md").read_text("utf-8")
    good = check(text)
    costs = {
        name: score(text).total - score(worse).total
        for name, change in DEFECTS.items()
        if (worse := change(good)) and name not in SAID_TWICE
    }
    assert min(costs.values()) >= 0
    assert {name for name, cost in costs.items() if cost == 0} <= {"a benefit without a name"}
