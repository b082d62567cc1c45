"""Rules that are graver where the case is."""

import pytest

import rolewright
from rolewright.findings import Severity

NOTICE = """\
# Florist

We are hiring a florist for our shop in Nice.

Duties:
- Tie the bouquets of forty weddings a year
{more}
Requirements:
- Three years of experience in a shop
"""
MORE = (
    "- Buy the flowers at the market twice a week, before six, and know what is in season\n"
    "- Serve the customers at the counter, and tell them how to keep what they bought\n"
)


@pytest.mark.parametrize(("more", "severity"), [(MORE, Severity.NOTE), ("", Severity.WARNING)])
def test_a_posting_of_hardly_any_words_is_worse_than_a_short_one(more: str, severity: Severity) -> None:
    findings = rolewright.check(NOTICE.format(more=more)).findings
    assert [found.severity for found in findings if found.rule == "outline/too-short"] == [severity]


def test_a_short_posting_loses_fewer_points_for_it_than_for_silence_on_pay() -> None:
    card = rolewright.check(NOTICE.format(more=MORE)).scorecard
    assert card is not None
    gains = {loss.rule: loss.gain for loss in card.losses}
    assert gains["outline/too-short"] < gains["pay/missing"]
