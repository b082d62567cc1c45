"""The last day to apply, and the days that are something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse.facts.dates import days, writes_day_first
from rolewright.parse.facts.deadline import deadline
from rolewright.parse.structure import read
from rolewright.text import Span


def last_day(text: str) -> str | None:
    return deadline(read(text)).value


def day_values(text: str, *, day_first: bool = True) -> list[str]:
    folded = text.lower()
    return [day.value for day in days(folded, Span(0, len(folded)), day_first=day_first)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-12", "2026-03-12"),
        ("2026-03-12T12:00:00", "2026-03-12"),
        ("2026/3/2", "2026-03-02"),
        ("12/03/2026", "2026-03-12"),
        ("12.03.2026", "2026-03-12"),
        ("12-03-26", "2026-03-12"),
        ("12/03", "--03-12"),
        ("12 March 2026", "2026-03-12"),
        ("12th March 2026", "2026-03-12"),
        ("the 12th of March, 2026", "2026-03-12"),
        ("12-Mar-2026", "2026-03-12"),
        ("12 Sept. '26", "2026-09-12"),
        ("March 12, 2026", "2026-03-12"),
        ("Mar. 12th 2026", "2026-03-12"),
        ("March 12", "--03-12"),
        ("1st December", "--12-01"),
        ("29 February 2024", "2024-02-29"),
        ("03/25/2026", "2026-03-25"),
    ],
)
def test_a_day_is_read_in_many_notations(text: str, expected: str) -> None:
    assert day_values(text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["31/02/2026", "30 February", "29 February 2023", "24/7", "45 March", "13/14/2026", "March 2026", "$12/13", "version 1.2.3", "9-5"],
)
def test_what_cannot_be_a_day_is_passed_over(text: str) -> None:
    assert day_values(text) == []


def test_the_order_of_day_and_month_is_the_callers() -> None:
    assert day_values("03/04/2026", day_first=True) == ["2026-04-03"]
    assert day_values("03/04/2026", day_first=False) == ["2026-03-04"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("posted 08/29/2025, close 09/02/2025", False),
        ("posted 29/08/2025, close 09/02/2025", True),
        ("£30,000 per annum", True),
        ("$20 an hour, 401(k)", False),
        ("a job in ireland", True),
    ],
)
def test_the_text_tells_which_order_it_uses(text: str, expected: bool) -> None:
    assert writes_day_first(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Closing date: 10 September 2026", "2026-09-10"),
        ("Closing Date - 5th May", "--05-05"),
        ("The closing date for applications is midnight on Sunday 4 July 2027.", "2027-07-04"),
        ("CLOSING DATE:\n12/03/2026\nSalary: £30,000", "2026-03-12"),
        ("Close Date13/12/2021Vacancy details", "2021-12-13"),
        ("closing_date = \"June 30, 2026\"", "2026-06-30"),
        ("Deadline: 09/02/2025\nPay: $49,138", "2025-09-02"),
        ("Deadline: 09/02/2025\nPay: £49,138", "2025-02-09"),
        ("APPLICATION DEADLINE:   05 March 2027", "2027-03-05"),
        ("Application deadline is 15.03.2027", "2027-03-15"),
        ("Apply by 11:59 pm EST on Friday, February 10, 2027.", "2027-02-10"),
        ("Please apply by October 1st.", "--10-01"),
        ("Applications close on September 10, 2026.", "2026-09-10"),
        ("Applications close Fri 3 Oct", "--10-03"),
        ("This vacancy closes at 23:59 on 30 June 2027", "2027-06-30"),
        ("Send your CV to jobs@example.com by Friday 12th March 2027.", "2027-03-12"),
        ("Forms to be returned to the head teacher by 12 March 2027", "2027-03-12"),
        ("Applications must be received no later than 1 June 2027", "2027-06-01"),
        ("Applications will be accepted until Friday, August 14, 2026.", "2026-08-14"),
        ("Opening and closing period: Friday, June 3, 2026 EDT to 11:59pm on Friday, June 10, 2026 EDT", "2026-06-10"),
        ("Applications are due by 2027-01-15.", "2027-01-15"),
        ("Posting end date: 10/09/2026 (U.S.)", "2026-10-09"),
        ("Last date to apply: 31st Jan 2027", "2027-01-31"),
        ("Job expires: 2027-02-03", "2027-02-03"),
        ("Open until filled", "ongoing"),
        ("This posting is open until the position is filled.", "ongoing"),
        ("Applications are reviewed on a rolling basis.", "ongoing"),
        ("Closing date: ongoing", "ongoing"),
        ("We accept applications on an ongoing basis.", "ongoing"),
        ("Applications close 3 May 2027. We review them on a rolling basis.", "2027-05-03"),
    ],
)
def test_the_last_day_to_apply_is_read(text: str, expected: str) -> None:
    assert last_day(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Start date: 1 April 2027",
        "Expected Start Date: 01/04/2024",
        "Posted on 12 March 2026",
        "Posted Date: 08/29/2025",
        "Interviews will take place by 22nd March 2027.",
        "You meet tight deadlines.",
        "Work closely with 3 May supporters.",
        "The contract ends on 31 July 2027.",
        "Fixed Term until 31st July 2019",
        "You start by 1 June 2027.",
        "You deliver the report by 5 May 2027.",
        "Closing date:\nExpected sift date:\nInterview dates:",
        "Founded on 3 March 1999",
        "Open Monday to Friday until 5pm",
        "By 2030 we will be carbon free.",
        "the closing of the quarter",
        "We work 24/7, apply today",
        "Rolling stock engineers keep trains moving.",
        "Ongoing training and support",
    ],
)
def test_other_days_are_no_deadline(text: str) -> None:
    assert last_day(text) is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [("2027-01-15", "2027-01-15"), ("15 January 2027", "2027-01-15"), ("open until filled", "ongoing")],
)
def test_the_front_matter_wins_over_the_words(written: str, expected: str) -> None:
    fact = deadline(read(f"---\ntitle: Clerk\ndeadline: {written}\n---\nClosing date: 3 May 2026\n"))
    assert fact.value == expected
    assert [mention.declared for mention in fact] == [True, False]


def test_the_span_covers_the_day() -> None:
    text = "Closing date: Friday 10 September 2026, noon"
    mention = deadline(read(text)).mentions[0]
    assert text[mention.span.start : mention.span.end] == "10 September 2026"


@given(st.text(alphabet="0123456789/-. closingdatebyuntfrMarchJ,:\n", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in deadline(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@given(st.text(alphabet="0123456789/-. 'janfebmrdthnd,of", max_size=60), st.booleans())
def test_any_day_that_is_read_exists(text: str, day_first: bool) -> None:
    for day in days(text, Span(0, len(text)), day_first=day_first):
        assert 0 <= day.span.start < day.span.end <= len(text)
        assert day.value.startswith(("--", "1", "2"))
