"""Base pay: every notation of an amount, and every amount that is no base pay."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import Block, BlockKind, Fact, Pay, PayKind, Section, SectionKind
from rolewright.parse.facts.pay import pay
from rolewright.parse.reading import Reading
from rolewright.parse.structure import read
from rolewright.text import SourceText, Span


def written(value: Pay) -> str:
    """A pay as `30000..40000 GBP YEAR [Band 6]`; an open end is empty, what is unstated a dash."""
    low, high = ("" if amount is None else f"{amount:.10g}" for amount in ends(value))
    amounts = low if value.kind is PayKind.SINGLE else f"{low}..{high}"
    label = f" [{value.label}]" if value.label else ""
    return f"{amounts} {value.currency or '-'} {value.unit or '-'}{label}"


def stated(text: str) -> list[str]:
    return [written(mention.value) for mention in pay(read(text)).distinct]


NOTATIONS = [
    # ranges
    ("Salary: $60,000 - $70,000", "60000..70000 USD YEAR"),
    ("Salary: $60,000–$70,000 a year", "60000..70000 USD YEAR"),
    ("Salary: $60,000 — $70,000 per year", "60000..70000 USD YEAR"),
    ("Salary: $60,000.00 - $70,000.00 per year", "60000..70000 USD YEAR"),
    ("Salary: $60,000 to $70,000/yr", "60000..70000 USD YEAR"),
    ("Salary between $60,000 and $70,000", "60000..70000 USD YEAR"),
    ("The salary is from $60,000 up to $70,000 annually", "60000..70000 USD YEAR"),
    ("Pay: $60,000/yr - $70,000/yr", "60000..70000 USD YEAR"),
    ("Pay: $60,000 per year to $70,000 per year", "60000..70000 USD YEAR"),
    ("Compensation: $60,000.00-–-$70,000.00", "60000..70000 USD -"),
    ("Compensation: $60,000.00 $70,000.00 /year", "60000..70000 USD YEAR"),
    ("Base pay of $60,000 through $70,000", "60000..70000 USD -"),
    ("Salary £24,500 rising to £27,300 after training", "24500..27300 GBP YEAR"),
    ("Salary: **$60,000** - **$70,000**", "60000..70000 USD YEAR"),
    ("Salary: up to £29,000-£35,000", "29000..35000 GBP YEAR"),
    ("Minimum salary: $50,000\nMaximum salary: $64,000", "50000..64000 USD YEAR"),
    ("Pay starts at $18/hr and goes up to $22/hr", "18..22 USD HOUR"),
    ("The hourly rate is from $18, up to $22 with experience", "18..22 USD HOUR"),
    # thousands written short
    ("80-90k", "80000..90000 - -"),
    ("Salary: 80-90k", "80000..90000 - YEAR"),
    ("Salary: 80k-90k", "80000..90000 - YEAR"),
    ("Salary: $80-90K", "80000..90000 USD YEAR"),
    ("Salary: $80K — $90K", "80000..90000 USD YEAR"),
    ("Salary: $80 - $90k DOE", "80000..90000 USD YEAR"),
    ("Salary: £30-35,000", "30000..35000 GBP YEAR"),
    ("Salary: $95k–115k per year", "95000..115000 USD YEAR"),
    ("70k-85k USD", "70000..85000 USD -"),
    ("118K-134K Annually", "118000..134000 - YEAR"),
    ("£47.5k - £52.5k pa", "47500..52500 GBP YEAR"),
    ("€45k", "45000 EUR -"),
    ("45 k€", "45000 EUR -"),
    ("50kEUR - 60kEUR", "50000..60000 EUR -"),
    ("Salary: 60 thousand dollars", "60000 USD YEAR"),
    # one end
    ("Salary: from $60,000", "60000.. USD YEAR"),
    ("Pay: From $48,000.00 per year", "48000.. USD YEAR"),
    ("Pay starting at $21.50 per hour", "21.5.. USD HOUR"),
    ("Starting pay $17.35/hr.", "17.35.. USD HOUR"),
    ("Salary: $130,000+, based on productivity", "130000.. USD YEAR"),
    ("Pay: $20+ per hour", "20.. USD HOUR"),
    ("Salary: £60,000 and up", "60000.. GBP YEAR"),
    ("A salary of at least €55.000", "55000.. EUR YEAR"),
    ("Minimum salary of $55,000", "55000.. USD YEAR"),
    ("Salary: up to £40,000", "..40000 GBP YEAR"),
    ("Salary: upto £40k", "..40000 GBP YEAR"),
    ("Salary to £100,000", "..100000 GBP YEAR"),
    ("Pay rate: Up to $16.00/hr", "..16 USD HOUR"),
    ("Hourly rates to $36", "..36 USD HOUR"),
    ("Salary: £45,000 max", "..45000 GBP YEAR"),
    ("Salary: circa £50,000", "50000 GBP YEAR"),
    ("Salary: c£50k", "50000 GBP YEAR"),
    ("Salary: $50,000 + bonus", "50000 USD YEAR"),
    ("Salary: £40k+bonus", "40000 GBP YEAR"),
    # pounds, euros, francs, crowns
    ("£32,000 pro rata", "32000 GBP YEAR"),
    ("£24,750 - £27,900 per annum", "24750..27900 GBP YEAR"),
    ("£25,900 per annum pro rata", "25900 GBP YEAR"),
    ("Salary £32,000 FTE", "32000 GBP YEAR"),
    ("£12.60ph", "12.6 GBP HOUR"),
    ("£12.60 p/h", "12.6 GBP HOUR"),
    ("£12.60 per hour", "12.6 GBP HOUR"),
    ("£450pd", "450 GBP DAY"),
    ("£2,400 pcm", "2400 GBP MONTH"),
    ("£30,000 p.a.", "30000 GBP YEAR"),
    ("£30,000pa", "30000 GBP YEAR"),
    ("per day rate £400-£450", "400..450 GBP DAY"),
    ("Day rate: £400 - £450 outside IR35", "400..450 GBP DAY"),
    ("Salary: &pound;20,000 &ndash; &pound;25,000", "20000..25000 GBP YEAR"),
    ("Salary: &#163;20,000", "20000 GBP YEAR"),
    ("Salary: Â£20,000", "20000 GBP YEAR"),
    ("Up to â‚¬90k", "..90000 EUR -"),
    ("Salary: £20,000 â€“ £25,000", "20000..25000 GBP YEAR"),
    ("Salary 25,000 pounds a year", "25000 GBP YEAR"),
    ("Gehalt: 45.000 € brutto", "45000 EUR YEAR"),
    ("Gehalt: 45.000,00 € - 52.000,00 €", "45000..52000 EUR YEAR"),
    ("Salary: 45 000 € par an", "45000 EUR YEAR"),
    ("Gross salary 3.500€ per month", "3500 EUR MONTH"),
    ("EUR 3.500,- brutto per month", "3500 EUR MONTH"),
    ("Rémunération : 53K€ / 70K€", "53000..70000 EUR YEAR"),
    ("Salary: CHF 120'000 – 130'000", "120000..130000 CHF YEAR"),
    ("Lønn: 45 000 kr per month. Oslo, Norway", "45000 NOK MONTH"),
    ("Salary: 38 000 - 42 000 SEK per month", "38000..42000 SEK MONTH"),
    ("Salary: 12 000 – 15 000 zł brutto per month", "12000..15000 PLN MONTH"),
    ("Salary: 30-35 000 PLN", "30000..35000 PLN -"),
    # dollars of several countries
    ("Pay: US$55.50/hr", "55.5 USD HOUR"),
    ("Pay: $US 55 per hour", "55 USD HOUR"),
    ("USD 90,000 - 110,000 per annum", "90000..110000 USD YEAR"),
    ("90,000 USD - 110,000 USD per annum", "90000..110000 USD YEAR"),
    ("Boise - 71,200.00 - 88,900.00 USD annually", "71200..88900 USD YEAR"),
    ("Salary: C$80,000 to C$95,000", "80000..95000 CAD YEAR"),
    ("Salary: CA$80,000", "80000 CAD YEAR"),
    ("Salary: $80,000 CAD", "80000 CAD YEAR"),
    ("Salary: $80,000 - $95,000 per year (CAD)", "80000..95000 CAD YEAR"),
    ("Annual salary in CAD: 80,000 - 95,000", "80000..95000 CAD YEAR"),
    ("Place: Toronto, Ontario\nSalary: $80,000", "80000 CAD YEAR"),
    ("Salary: A$90k + super", "90000 AUD YEAR"),
    ("Place: Brisbane, Queensland\nSalary: $90,000 + super", "90000 AUD YEAR"),
    ("Place: Auckland, New Zealand\n$32.00 per hour", "32 NZD HOUR"),
    ("Salary: NZ$70,000", "70000 NZD YEAR"),
    ("Salary: S$4,500 per month", "4500 SGD MONTH"),
    ("Place: Singapore\nSalary: $3,500 - $4,500 monthly", "3500..4500 SGD MONTH"),
    ("Monthly salary: HK$18,000 - HK$25,000", "18000..25000 HKD MONTH"),
    ("Place: Austin, TX. We also have people in Toronto.\n\nPay: $30 an hour", "30 USD HOUR"),
    ("Salary: R$ 5.000 per month", "5000 BRL MONTH"),
    # elsewhere
    ("Salary: RM 3.000", "3000 MYR -"),
    ("Salary: RM3,000–RM4,500", "3000..4500 MYR -"),
    ("RM4,800/mth", "4800 MYR MONTH"),
    ("Salary: Negotiable (up to RM 6,000)", "..6000 MYR -"),
    ("Rs. 15,000/- to 30,000/- pm", "15000..30000 INR MONTH"),
    ("Salary: From ₹22,500.00 per month", "22500.. INR MONTH"),
    ("₹8-12 LPA", "800000..1200000 INR YEAR"),
    ("CTC: 8 to 12 lakhs per annum", "800000..1200000 INR YEAR"),
    ("CTC: 4.5 LPA", "450000 INR YEAR"),
    ("Salary: ₹10L–₹18L", "1000000..1800000 INR YEAR"),
    ("Salary: INR 8,00,000 - 12,00,000 PA", "800000..1200000 INR YEAR"),
    ("Salary: Rs 80,000 a month. Karachi, Pakistan", "80000 PKR MONTH"),
    ("Salary: R25 000 per month", "25000 ZAR MONTH"),
    ("Remuneration: R25 000 - R30 000 per month CTC", "25000..30000 ZAR MONTH"),
    ("Salary: ₦150,000 monthly", "150000 NGN MONTH"),
    ("Salary: KSh 80,000 per month", "80000 KES MONTH"),
    ("Compensation Range ₱15,000 - ₱20,000", "15000..20000 PHP -"),
    ("Salary: PHP 25,000 per month", "25000 PHP MONTH"),
    ("Salary: AED 8,000 - 10,000 per month", "8000..10000 AED MONTH"),
    ("Gaji: Rp 5.000.000 - Rp 7.000.000 per month", "5000000..7000000 IDR MONTH"),
    ("Salary: ¥5,000,000 per year. Tokyo, Japan", "5000000 JPY YEAR"),
    ("Salary: 25,000 THB per month", "25000 THB MONTH"),
    # by the hour, day, week, month
    ("$17/hr", "17 USD HOUR"),
    ("$17 hr", "17 USD HOUR"),
    ("$15.00 - $18.50 hourly", "15..18.5 USD HOUR"),
    ("Pay: $27-$29+ per hour based on experience", "27..29 USD HOUR"),
    ("Pay: 16.50 an hour", "16.5 - HOUR"),
    ("Hourly rate: 16.50", "16.5 - HOUR"),
    ("The pay for this role is 20 an hour.", "20 - HOUR"),
    ("$18-22/hr + tips", "18..22 USD HOUR"),
    ("$1,200 weekly", "1200 USD WEEK"),
    ("Earn up to $1,500 per week", "..1500 USD WEEK"),
    ("$4,000 - $6,000 per month", "4000..6000 USD MONTH"),
    ("$45/Hour", "45 USD HOUR"),
    ("Pay: $50 per visit", "50 USD OTHER"),
    ("Pay: $0.62 per mile", "0.62 USD OTHER"),
    ("Salary: $2,100 biweekly", "2100 USD OTHER"),
    # the period stated apart, or not at all
    ("Annual salary range: $58,000 - $61,000", "58000..61000 USD YEAR"),
    ("## Hourly rate\n\n$21.00 - $24.00", "21..24 USD HOUR"),
    ("Weekly pay! $800 - $1,000", "800..1000 USD WEEK"),
    ("Salary:\n£32,000", "32000 GBP YEAR"),
    ("## Salary\n\n£32,000", "32000 GBP YEAR"),
    ("| Salary | £32,000 |", "32000 GBP YEAR"),
    ("Salary: 60000", "60000 - YEAR"),
    ("salary = \"29.00 -33.00\"", "29..33 - -"),
    ("Compensation: 45,000-50,000", "45000..50000 - -"),
    ("Pay: $41,200.00 - $52,750.00", "41200..52750 USD -"),
    ("The base pay range for this role is between $94,000 and $140,000.", "94000..140000 USD -"),
    ("London | £40,000 - £45,000 | Hybrid", "40000..45000 GBP -"),
    ("Location: London | Salary: £40k | Bonus: 10%", "40000 GBP YEAR"),
    ("The base salary range for this job, stated in CAD, is: 64,500 - 79,500", "64500..79500 CAD YEAR"),
    # text run together
    ("Country: USASalary range: $51,000 to $58,000OUR TEAM", "51000..58000 USD YEAR"),
    ("Clerk: Up to $50,000/yearAbout the job: you file", "..50000 USD YEAR"),
    ("£21,000 - £31,000Town libraries", "21000..31000 GBP -"),
    ("Job Type: Full-timePay: $19.00 per hourBenefits:Dental", "19 USD HOUR"),
    # grades and levels
    ("Salary range: GS-14 ($104,000 to $135,200)", "104000..135200 USD YEAR [GS-14]"),
    ("Salary: GS-14 Step 1 - $104,000 to GS-14 Step 10 $135,200", "104000..135200 USD YEAR [GS-14]"),
    ("Band 6 £37,400 to £44,900 per annum", "37400..44900 GBP YEAR [Band 6]"),
    ("£30,100 - £36,900 per annum pro rata(Band 5)", "30100..36900 GBP YEAR [Band 5]"),
    ("Salary: Grade 7, £55,000", "55000 GBP YEAR [Grade 7]"),
    ("Salary: £26,000 - £28,000 (SCP 12-17)", "26000..28000 GBP YEAR [SCP 12-17]"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NOTATIONS)
def test_an_amount_is_read_in_any_notation(text: str, expected: str) -> None:
    assert stated(text) == [expected]


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
        low, high = ends(mention.value)
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
    )


@pytest.mark.parametrize(
    "piece",
    [
        "$1",
        "1 ",
        "salary $50,000 - ",
        "$",
        "1,000,000,000 ",
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


def ends(value: Pay) -> tuple[float | None, float | None]:
    return value.minimum, value.maximum
