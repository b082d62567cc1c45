"""What mending one finding wins is what the score rises by without it."""

from datetime import date

import pytest

from rolewright.engine import Checker
from rolewright.scoring import GUIDE, Scorecard, score, single_gains

TEXT = """\
# Night Baker

Hollow Lane Bakery, Leeds. £13–14 an hour, full-time.

In order to bake for forty cafés we utilise ovens in a timely manner, in order to be on time.

## What you will do

- In order to bake 300 loaves, mix the dough.
- Keep the oven log.

## What you need

- Two years at a bread oven.
"""


def test_it_is_the_difference_between_the_scores_with_and_without_it() -> None:
    report = Checker().check(TEXT, on=date(2026, 11, 26))
    assert report.scorecard
    gains = single_gains(report.scorecard, report.findings, GUIDE)
    for at, gain in enumerate(gains):
        others = report.findings[:at] + report.findings[at + 1 :]
        without = score(report.document, others, GUIDE)
        assert without
        assert gain == pytest.approx(without.total - report.scorecard.total, abs=1)
        assert gain <= report.scorecard.gain(report.findings[at].rule) + 1e-9


def test_scores_of_another_profile_are_not_reckoned_with() -> None:
    with pytest.raises(ValueError, match="guide@0"):
        single_gains(Scorecard("guide@0", {}, 0, ()), (), GUIDE)
