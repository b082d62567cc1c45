"""Pay beside base pay, and the words that only look like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse.facts.other_pay import other_pay
from rolewright.parse.structure import read


def kinds(text: str) -> set[str]:
    return {mention.value.value for mention in other_pay(read(f"What we offer\n\n{text}"))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Annual bonus of 10%", {"bonus"}),
        ("You are eligible for performance bonuses.", {"bonus"}),
        ("A discretionary incentive plan", {"bonus"}),
        ("A target incentive", {"bonus"}),
        ("Forms of pay such as a bonus or company equity", {"bonus", "equity"}),
        ("Performance-related pay", {"bonus"}),
        ("$5,000 sign-on bonus", {"signing_bonus"}),
        ("A signing bonus for nurses", {"signing_bonus"}),
        ("Joining bonus of £1,000", {"signing_bonus"}),
        ("Salary plus uncapped commission", {"commission"}),
        ("Base pay + commissions", {"commission"}),
        ("OTE £60,000", {"ote"}),
        ("On-target earnings of $120,000", {"ote"}),
        ("Competitive salary and equity", {"equity"}),
        ("Substantial equity grants", {"equity"}),
        ("Stock options", {"equity"}),
        ("RSUs that vest over four years", {"equity"}),
        ("Share save scheme", {"equity"}),
        ("Paid overtime at time and a half", {"overtime"}),
        ("Overtime available", {"overtime"}),
        ("A car allowance", {"allowance"}),
        ("Housing allowance of R4 500", {"allowance"}),
        ("Stipends for a second degree", {"allowance"}),
        ("Zusätzliche Provisionen", {"commission"}),
        ("Detention: $12/hour", {"other"}),
        ("$18 an hour plus tips", {"tips"}),
        ("Gratuities are shared", {"tips"}),
        ("Shift differential for nights", {"other"}),
        ("A weekend premium", {"other"}),
        ("Profit sharing", {"other"}),
        ("You may also earn an additional $1.25 an hour.", {"other"}),
        ("Salary, commission, car allowance and bonus", {"commission", "allowance", "bonus"}),
    ],
)
def test_pay_beside_base_pay_is_named_by_kind(text: str, expected: set[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Knowing SQL is a bonus.",
        "A second language would be an added bonus",
        "Bonus points if you have sold paint",
        "Bonus skill: welding",
        "Employee referral bonus",
        "The European Commission funds us.",
        "We recruit on the principles of the Civil Service Commission.",
        "Plan and commission the work of others",
        "You commissioned large plants.",
        "Diversity, equity and inclusion",
        "We stand for racial equity.",
        "A private equity firm owns us.",
        "You note and promote what is remote.",
        "Restock the shelves and share ideas",
        "Willing to work overtime and weekends",
        "Overtime may be required",
        "Exempt from overtime",
        "Annual leave allowance of 25 days",
        "Wellness and fitness monthly allowance",
        "Home office stipend",
        "CE stipends",
        "Stipend: ₹10,000",
        "We share values of compassion, equity and excellence.",
        "$150 monthly allowance for phone and internet",
        "Tips for your interview",
        "A premium brand with a differential advantage",
        "401(k) with profit sharing",
        "<!-- bonus: 10% -->",
    ],
)
def test_words_that_only_look_like_pay_are_left_out(text: str) -> None:
    assert kinds(text) == set()


def test_the_span_covers_the_words() -> None:
    text = "Base pay with a $500 sign-on bonus"
    assert [text[slice(*mention.span)] for mention in other_pay(read(text))] == ["sign-on bonus"]


def test_all_mentions_are_kept_in_order() -> None:
    mentions = list(
        other_pay(read("You get a yearly bonus. The bonus is paid in May. Commission is paid in June."))
    )
    assert [mention.value.value for mention in mentions] == ["bonus", "bonus", "commission"]
    assert mentions == sorted(mentions, key=lambda mention: mention.span)


@given(st.text(max_size=200))
def test_no_text_crashes(text: str) -> None:
    for mention in other_pay(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is no bonus or commission.", set()),
        ("This role has a salary and no annual bonus.", set()),
        ("You do not get a bonus, commission or tips.", set()),
        ("No cap on your commission.", {"commission"}),
        ("Not only a salary but a yearly bonus.", {"bonus"}),
        ("No experience needed. A yearly bonus.", {"bonus"}),
    ],
)
def test_what_is_said_not_to_be_paid_is_none(text: str, expected: set[str]) -> None:
    assert kinds(text) == expected
