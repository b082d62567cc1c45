"""Whose dollars are meant, and in what money an owner is shown what to write."""

import pytest

import rolewright
from tests.publish.jsonld_data import data_of, gaps_of

PLAIN = """# Welder

Location: {place}

Rye & Sons builds barges. You weld twelve hulls of steel a year, and need two years at the torch.

{pay}

## How to apply

Write to jobs@rye.example.
"""


@pytest.mark.parametrize(
    ("place", "example"),
    [
        ("Vienna, Austria", "“pay: €2,900–3,400 a month”"),
        ("Leeds, UK", "“pay: £31,000–36,000 a year”"),
        ("Columbus, OH", "“pay: $66,000–78,000 a year”"),
        ("Nairobi, Kenya", "“pay: ” with lowest, highest, currency and period"),
    ],
)
def test_what_to_write_is_shown_in_the_money_of_the_place(place: str, example: str) -> None:
    assert example in gaps_of(PLAIN.format(place=place, pay=""))["baseSalary"]


@pytest.mark.parametrize(
    ("place", "currency"),
    [("Moose Jaw, SK", "CAD"), ("Geelong", "AUD"), ("Denver, CO", "USD"), ("Singapore", "SGD")],
)
def test_what_is_published_and_what_a_check_shows_are_in_the_same_money(place: str, currency: str) -> None:
    text = PLAIN.format(place=place, pay="Pay: $52,000 to $58,000 a year.")
    (shown,) = rolewright.check(text).document.facts.pay.distinct
    assert shown.value.currency == currency
    assert data_of(text)["baseSalary"]["currency"] == currency


def test_a_currency_that_the_posting_names_is_that_of_its_pay_wherever_the_place_is() -> None:
    text = PLAIN.format(place="Toronto, Canada", pay="Pay: $52,000 to $58,000 a year, paid in USD.")
    (shown,) = rolewright.check(text).document.facts.pay.distinct
    assert shown.value.currency == data_of(text)["baseSalary"]["currency"] == "USD"


def test_what_draughtsmen_use_is_no_currency() -> None:
    text = PLAIN.format(place="Denver, CO", pay="Pay: $52,000 to $58,000 a year.") + "\nYou draw in CAD.\n"
    (shown,) = rolewright.check(text).document.facts.pay.distinct
    assert shown.value.currency == data_of(text)["baseSalary"]["currency"] == "USD"
