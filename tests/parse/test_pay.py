"""Base pay: several statements of it, where it stands, and what front matter says of it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import Block, BlockKind, Fact, Pay, Section, SectionKind
from rolewright.parse.facts.pay import pay
from rolewright.parse.reading import Reading
from rolewright.parse.structure import read
from rolewright.text import SourceText, Span
from tests.parse.pay_in_writing import stated, written

SEVERAL = [
    (
        "Salary range: $120,000–$150,000 for Denver and $140,000–$170,000 for New York.",
        ["120000..150000 USD YEAR [Denver]", "140000..170000 USD YEAR [New York]"],
    ),
    (
        "## Pay\n\nAnnual base salary:\n\n- San Jose, CA: $150,000 – $180,000\n- Austin: $130,000 – $160,000",
        ["150000..180000 USD YEAR [San Jose, CA]", "130000..160000 USD YEAR [Austin]"],
    ),
    (
        "Zone A: $100,000 - $120,000\nZone B: $90,000 - $110,000",
        ["100000..120000 USD - [Zone A]", "90000..110000 USD - [Zone B]"],
    ),
    (
        "Intermediate: $52,000 - $66,500/year\nSenior: $68,000 - $84,000/year",
        ["52000..66500 USD YEAR [Intermediate]", "68000..84000 USD YEAR [Senior]"],
    ),
    (
        "Rates of pay:\nBaker I: $21.00 - $24.50 / hour *\n(Baker II: $25.50 - $29.00 / hour *)",
        ["21..24.5 USD HOUR [Baker I]", "25.5..29 USD HOUR [Baker II]"],
    ),
    (
        "Actual salary £21,400 - £22,900 per annum (£26,800 - £28,700 FTE)",
        ["21400..22900 GBP YEAR", "26800..28700 GBP YEAR"],
    ),
    ("Salary: £30,000 - £35,000\n\nWe pay £30,000 - £35,000.", ["30000..35000 GBP YEAR"]),
    ("Base salary: $120k. Total compensation: $150k–$200k.", ["120000 USD YEAR"]),
    ("You earn £12.60 per hour. Sleep-ins are paid at £45 per night.", ["12.6 GBP HOUR"]),
    ("RN - $10,000 Sign-On Bonus - $35/hr", ["35 USD HOUR"]),
    ("Salary: £30,000 to £40,000, OTE £60,000", ["30000..40000 GBP YEAR"]),
    ("£25k - £30k basic, £50k OTE", ["25000..30000 GBP -"]),
    ("Base salary $90,000-$110,000 plus $5,000 sign-on bonus, bonus $20,000", ["90000..110000 USD YEAR"]),
    ("Sales Executive - £30k - Leeds", ["30000 GBP -"]),
    ("$16.00/hour (+$1.00/hr after 90 days)", ["16 USD HOUR"]),
    ("Pay\n\n$16.00/hour\n\n$1.00/hour increase after 90 days", ["16 USD HOUR"]),
    ("Cooks starting at $25 an hour\n\nPay: $25-$26 per hour", ["25..26 USD HOUR"]),
    ("Pay starts at $25.90 / hour.\n\nSalary: 25.90/hour", ["25.9 USD HOUR"]),
    (
        "Compensation\n\nAED 100 per session\n\nAED 2,400 - AED 3,000 per month",
        ["100 AED OTHER", "2400..3000 AED MONTH"],
    ),
    (
        "Pay range: Level 1: $22.00 - $26.50 Level 2: $25.50 - $31.00 Your level depends on experience",
        ["22..26.5 USD - [Level 1]", "25.5..31 USD - [Level 2]"],
    ),
    (
        "Denver, CO: $80,000 - $90,000\nToronto: $85,000 - $95,000",
        ["80000..90000 USD - [Denver, CO]", "85000..95000 CAD - [Toronto]"],
    ),
    ("- $15 an hour\n- $18 an hour", ["15 USD HOUR", "18 USD HOUR"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_amounts_are_told_apart(text: str, expected: list[str]) -> None:
    assert stated(text) == expected


def spans(text: str) -> list[str]:
    return [text[slice(*mention.span)] for mention in pay(read(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Salary: £32,000 pro rata, plus pension", "£32,000 pro rata"),
        ("Pay is $17/hr.", "$17/hr"),
        ("Salary: $60,000 – $70,000 a year (depending on skill)", "$60,000 – $70,000 a year"),
        ("Salary: 45.000 € brutto", "45.000 €"),
        ("Salary range: GS-14 ($104,000 to $135,200)", "$104,000 to $135,200"),
        ("Salary: RM3,000–RM4,500 monthly", "RM3,000–RM4,500 monthly"),
    ],
)
def test_the_span_covers_the_amounts_with_currency_and_period(text: str, words: str) -> None:
    assert spans(text) == [words]


def declared(front_matter: str, body: str = "Come and work.") -> Fact[Pay]:
    return pay(read(f"---\ntitle: Clerk\n{front_matter}\n---\n{body}\n"))


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [
        ("pay: $85,000–105,000 a year", "85000..105000 USD YEAR"),
        ("pay: 85000-105000", "85000..105000 - -"),
        ("salary: £32,000", "32000 GBP YEAR"),
        ("compensation: $17.40/hr", "17.4 USD HOUR"),
        ("salary_min: 60000\nsalary_max: 70000\ncurrency: EUR", "60000..70000 EUR YEAR"),
        ("salary_range: $60k - $70k", "60000..70000 USD YEAR"),
        ("salary_min: 60000\nsalary: £32,000", "32000 GBP YEAR"),
    ],
)
def test_front_matter_declares_pay(front_matter: str, expected: str) -> None:
    fact = declared(front_matter)
    assert [written(mention.value) for mention in fact] == [expected]
    assert fact.mentions[0].declared


def test_what_is_declared_comes_before_the_words() -> None:
    fact = declared("pay: $30 an hour", "We pay $28 an hour.")
    assert [(written(mention.value), mention.declared) for mention in fact] == [
        ("30 USD HOUR", True),
        ("28 USD HOUR", False),
    ]


def test_a_teaser_in_front_matter_tells_what_the_words_leave_open() -> None:
    fact = declared("excerpt: Librarian, £24,000-27,000 per annum", "The rate of pay is £24,000-27,000.")
    assert {written(mention.value) for mention in fact} == {"24000..27000 GBP YEAR"}
    assert not fact.mentions[0].declared


def test_front_matter_without_an_amount_declares_nothing() -> None:
    assert not declared("pay: competitive")


def test_the_same_amounts_twice_keep_both_mentions_with_the_fuller_value() -> None:
    fact = pay(read("Clerk, £30,000 - £35,000\n\nSalary: £30,000 - £35,000 per annum"))
    assert [mention.value.unit for mention in fact] == ["YEAR", "YEAR"]


def test_a_piece_rate_keeps_its_own_words() -> None:
    value = pay(read("Pay: $50 per visit")).value
    assert value is not None
    assert value.text == "per visit"


@given(st.text(alphabet=st.sampled_from("$£€₹0123456789.,-–k/ \n:()+abehlmnoprstuySRM%&;'"), max_size=120))
def test_any_signs_give_spans_in_range_and_ordered_amounts(text: str) -> None:
    for mention in pay(read(text)):
        start, end = mention.span
        low, high = mention.value.minimum, mention.value.maximum
        assert 0 <= start < end <= len(text)
        assert low is None or high is None or 0 < low <= high


@given(st.text(max_size=200))
def test_no_text_crashes(text: str) -> None:
    pay(read(text))


def one_block(text: str) -> Reading:
    whole = Span(0, len(text))
    return Reading(
        SourceText(text),
        (Block(BlockKind.PARAGRAPH, whole, whole),),
        (Section(SectionKind.OTHER, whole),),
        (),
        {},
        whole,
    )


@pytest.mark.parametrize(
    "piece",
    [
        "$1",
        "1 ",
        "salary $50,000 - ",
        "$",
        "1,000,000,000 ",
        "100 ",
        "pay 1,000 ",
        "+ $5",
        "£30,000 to £40,000 per annum. ",
        "- ",
        "(",
        "1-",
        "10k ",
        "a",
    ],
)
def test_time_grows_no_faster_than_one_long_line(piece: str) -> None:
    def seconds(length: int) -> float:
        reading = one_block(piece * (length // len(piece)))
        begin = time.perf_counter()
        pay(reading)
        return time.perf_counter() - begin

    assert seconds(80_000) < 8 * 3 * seconds(10_000) + 0.2


def test_a_budget_for_the_post_is_its_pay() -> None:
    assert stated("My budget for this position is $40K/yr.") == ["40000 USD YEAR"]
    assert stated("Your budget for this year is $40K.") == []


def test_a_paragraph_may_tell_the_period_of_amounts_below_it() -> None:
    paragraph = "The annual salaries for this role are listed below, by town. They depend on your hours. "
    amounts = "Reno (on site): $65,100 - $88,500 for a Porter"
    assert stated(f"Porter\n\n{paragraph * 2}\n\n{amounts}\n") == ["65100..88500 USD YEAR"]


def test_a_company_of_singapore_pays_in_its_dollars() -> None:
    assert stated("Porter\nTideway Pte Ltd\n\nBasic salary: $3000 - $3500") == ["3000..3500 SGD -"]
