"""The last day to apply, and the days that are something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse import parse
from rolewright.parse.facts.dates import days, writes_day_first
from rolewright.parse.facts.deadline import deadline
from rolewright.text import Span
from tests.parse.undivided import read


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
    [
        "31/02/2026",
        "30 February",
        "29 February 2023",
        "24/7",
        "45 March",
        "13/14/2026",
        "March 2026",
        "$12/13",
        "version 1.2.3",
        "9-5",
    ],
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
        ("Close Date19/11/2027Vacancy details", "2027-11-19"),
        ('closing_date = "June 30, 2026"', "2026-06-30"),
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
        (
            "Opening and closing period: Friday, June 3, 2026 EDT to 11:59pm on Friday, June 10, 2026 EDT",
            "2026-06-10",
        ),
        ("Applications are due by 2027-01-15.", "2027-01-15"),
        ("Posting end date: 10/09/2026 (U.S.)", "2026-10-09"),
        ("Last date to apply: 31st Jan 2027", "2027-01-31"),
        ("Job expires: 2027-02-03", "2027-02-03"),
        ("Send your CV to Mr T. Pike: t.pike@example.com, before 14:00 on 12 March 2027.", "2027-03-12"),
        ("Applications to Dr. J. R. Pike, Head of School, by 12 March 2027", "2027-03-12"),
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
        "Fixed Term until 30th June 2027",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Closing date: 31/05/2024", "2024-05-31"),
        ("Closing Date: Friday, 31 May 2024 at 12 noon", "2024-05-31"),
        ("Closing Date - 31 May", "--05-31"),
        ("Closing Date 31-May-2024", "2024-05-31"),
        ("Closes: 31 May 2024", "2024-05-31"),
        ("Closes on 31.05.24", "2024-05-31"),
        ("Advert closes 31st May 2024", "2024-05-31"),
        ("Job closing date: 05/31/2024", "2024-05-31"),
        ("Application Deadline: May 31, 2024", "2024-05-31"),
        ("Application deadline: 2024-05-31", "2024-05-31"),
        ("Deadline to apply: May 31", "--05-31"),
        ("The deadline for applications is May 31st, 2024 at 5:00 p.m.", "2024-05-31"),
        ("Applications close: 5pm, Monday 3rd June 2024", "2024-06-03"),
        ("Applications close at 11.55pm AEST on Sunday 9 June 2024", "2024-06-09"),
        ("Applications due: June 3", "--06-03"),
        ("Apply by: 3 June 2024", "2024-06-03"),
        ("Apply before 3 June 2024", "2024-06-03"),
        ("Please apply by 5pm on 3 June 2024", "2024-06-03"),
        ("Please submit your application by June 3rd", "--06-03"),
        ("Please send your CV and cover letter to jobs@x.org by 5pm on Friday 3 June", "--06-03"),
        ("To apply, email your resume to hr@x.com no later than June 3, 2024", "2024-06-03"),
        ("Interested candidates should send applications on or before 3rd June 2024", "2024-06-03"),
        ("Last date for receipt of applications is 03/06/2024. £", "2024-06-03"),
        ("Last date of application: 3rd June, 2024", "2024-06-03"),
        ("Applications must be received by 4:00pm, June 3, 2024", "2024-06-03"),
        ("This position will remain open until June 3, 2024", "2024-06-03"),
        ("This posting will close on June 3, 2024", "2024-06-03"),
        ("Posting closes June 3, 2024", "2024-06-03"),
        ("The application window is expected to close on: June 3, 2024", "2024-06-03"),
        ("The application window will be open until at least June 3, 2024", "2024-06-03"),
        ("Applications will be accepted through June 3, 2024", "2024-06-03"),
        ("Open until: 3 June 2024", "2024-06-03"),
        ("Vacancy open until 3rd June", "--06-03"),
        ("Expires: 3 June 2024", None),
        ("Job posting expires 06/03/2024 $", "2024-06-03"),
        ("Valid through: 2024-06-03", None),
        ("Closing Date:Ongoing", "ongoing"),
        ("Closing date: Open until filled", "ongoing"),
        ("Open Until Filled", "ongoing"),
        ("Posting will remain open until filled", "ongoing"),
        ("Until filled", None),
        ("Application Deadline: Rolling", "ongoing"),
        ("Applications accepted on a rolling basis", "ongoing"),
        ("We will review applications on a rolling basis", "ongoing"),
        ("No closing date", None),
        ("We reserve the right to close this vacancy early", None),
        ("Posted: 3 June 2024", None),
        ("Date posted: 03/06/2024", None),
        ("Start Date: 3 June 2024", None),
        ("Start by 3 June 2024", None),
        ("Available from 3 June 2024", None),
        ("Interviews: w/c 10 June 2024", None),
        ("Interview date: 12 June 2024", None),
        ("Interviews will be held on 12 June 2024", None),
        ("Shortlisted candidates will be contacted by 12 June 2024", None),
        ("If you have not heard from us by 12 June 2024 assume you were unsuccessful", None),
        ("Founded in 12 June 1990", None),
        ("Event on 12 June 2024", None),
        ("Closing Date: TBC", None),
        ("tight deadlines", None),
        ("meet deadlines of 12 June projects", None),
        ("the season runs from May 1 through September 30", None),
        ("Working from 1 May until 30 September", None),
        ("Contract until 31 December 2024", None),
        ("fixed-term until 31 December 2024", None),
        ("You must apply in person", None),
        ("close to 5 May street", None),
        ("The role closes 20 May 2024", "2024-05-20"),
        ("Closing date for receipt of completed applications: 12 noon, Thursday 6th June 2024", "2024-06-06"),
        ("CLOSING DATE: 6TH JUNE 2024", "2024-06-06"),
        ("Deadline: June 6, 2024 11:59 PM", "2024-06-06"),
        ("Deadline: 6/6/24", "2024-06-06"),
        ("Bid closing: 6/6", None),
        (
            "Review of applications will begin June 6, 2024 and continue until the position is filled",
            "ongoing",
        ),
        ("Priority deadline June 6, 2024; open until filled", "2024-06-06"),
        ("Opening date: 1 May 2024 Closing date: 15 May 2024", "2024-05-15"),
        ("Open: 01/05/2024 - Close: 15/05/2024", "2024-05-15"),
        ("Posting Date: 05/01/2024 Closing Date: 05/15/2024", "2024-05-15"),
    ],
)
def test_short_phrases_of_many_postings_are_read_or_left(text: str, expected: str | None) -> None:
    assert last_day(text) == expected


@given(st.text(alphabet="0123456789/-. closingdatebyuntfrMarchJ,:\n", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in deadline(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@given(st.text(alphabet="0123456789/-. 'janfebmrdthnd,of", max_size=60), st.booleans())
def test_any_day_that_is_read_exists(text: str, day_first: bool) -> None:
    for day in days(text, Span(0, len(text)), day_first=day_first):
        assert 0 <= day.span.start < day.span.end <= len(text)
        assert day.value.startswith(("--", "1", "2"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12. März 2027", "2027-03-12"),
        ("1er février 2027", "2027-02-01"),
        ("12 de marzo de 2027", "2027-03-12"),
        ("3 maart 2027", "2027-03-03"),
        ("14 maggio 2027", "2027-05-14"),
        ("1 December 2027", "2027-12-01"),
    ],
)
def test_a_day_is_read_with_the_months_of_other_languages(text: str, expected: str) -> None:
    assert day_values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Opening and closing period: Monday, May 3, 2027 EDT to 11:59pm on Monday, May 17, 2027",
            "2027-05-17",
        ),
        ("Applications are accepted Monday February 1st - Sunday February 14th 2027", "2027-02-14"),
        ("Applications open from 3 May 2027 to 17 May 2027.", "2027-05-17"),
        ("Applications are open between 3 May 2027 and 17 May 2027.", "2027-05-17"),
        ("Applications opened on 3 May 2027.", None),
        ("opens: 2027-05-03\ncloses: 2027-05-17", "2027-05-17"),
        (
            "<b>Application deadline:</b> March 3, 2027<br/>\n<b>Start date:</b> March 20, 2027<br/>",
            "2027-03-03",
        ),
        ("Submit a complete online application prior to Monday, May 17th, 2027.", "2027-05-17"),
        ("Please return the form to Ida Rowe,\nby Tuesday 4th May 2027.", "2027-05-04"),
        ("Bewerbungsfrist: 31.03.2027", "2027-03-31"),
        ("Wir freuen uns auf Ihre Bewerbung bis zum 31. März 2027.", "2027-03-31"),
        ("Date limite de candidature : 15 avril 2027", "2027-04-15"),
        ("Application deadline: open", "ongoing"),
        ("There is no closing date for this vacancy.", "ongoing"),
        ("We accept applications on a continuous basis.", "ongoing"),
        ("The laboratory recruits welders on an ongoing basis.", "ongoing"),
    ],
)
def test_a_period_closes_with_its_last_day(text: str, expected: str | None) -> None:
    assert last_day(text) == expected


def test_a_day_called_the_deadline_counts_before_one_by_which_to_write() -> None:
    text = "Send questions about your application by 3 May 2027.\n\nDeadline: 17 May 2027\n"
    assert last_day(text) == "2027-05-17"


def test_the_year_is_taken_from_where_the_day_is_said_again() -> None:
    text = "Closing date Fri 7 May.\n\nThe closing date for applications is **Friday 7 May 2027**.\n"
    assert last_day(text) == "2027-05-07"


def test_a_full_stop_belongs_to_the_sentence_not_to_the_day() -> None:
    text = "Please apply by 10 May."
    span = deadline(read(text)).mentions[0].span
    assert text[span.start : span.end] == "10 May"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Write to jobs@hollowlane.example by 15 January 2027.", "2027-01-15"),
        ("Ring Ada on 0113 496 0000 before 15 January 2027.", "2027-01-15"),
        ("Come by the shop no later than 15 January 2027.", "2027-01-15"),
        ("We will write to you by 15 January 2027.", None),
        ("You will have met the team by 15 January 2027.", None),
    ],
)
def test_who_is_told_how_to_apply_is_told_until_when(told: str, expected: str | None) -> None:
    text = f"# Night Baker\n\nYou bake for forty cafés.\n\n## How to apply\n\n{told}\n"
    assert parse(text).facts.deadline.value == expected


def test_a_day_by_which_one_writes_to_somebody_at_work_is_no_last_day_to_apply() -> None:
    duties = "## What you will do\n\n- Write to every client by 15 January 2027\n- Keep the ledger\n"
    assert parse(f"# Clerk\n\nYou keep the books.\n\n{duties}").facts.deadline.value is None
