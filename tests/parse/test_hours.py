"""Working time as a posting states it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import Hours
from rolewright.parse.facts.hours import hours
from tests.parse.undivided import read


def stated(text: str) -> tuple[str, float | None, float | None] | None:
    value = hours(read(text)).value
    return (value.text, value.weekly_minimum, value.weekly_maximum) if value else None


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("37.5 hours per week", "37.5 hours per week", 37.5, 37.5),
        ("You work 40hrs/week.", "40hrs/week", 40, 40),
        ("36 hrs per week", "36 hrs per week", 36, 36),
        ("20-25 hours a week", "20-25 hours a week", 20, 25),
        ("16 to 24 hours per week", "16 to 24 hours per week", 16, 24),
        ("a 40-hour week", "40-hour week", 40, 40),
        ("40 hour work week", "40 hour work week", 40, 40),
        ("35 hours p/w", "35 hours p/w", 35, 35),
        ("37,5 hours weekly", "37,5 hours weekly", 37.5, 37.5),
        ("Hours per week: 20", "Hours per week: 20", 20, 20),
        ("Contract Hours22.50FTE0.60", "Contract Hours22.50", 22.5, 22.5),
        ("Working hours: 38", "Working hours: 38", 38, 38),
        ("40 hours per week, Monday to Friday", "40 hours per week, Monday to Friday", 40, 40),
    ],
)
def test_weekly_hours_are_read_with_their_numbers(text: str, words: str, low: float, high: float) -> None:
    assert stated(text) == (words, low, high)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Monday to Friday, 9am–5pm", "Monday to Friday, 9am–5pm"),
        ("Schedule: Mon-Fri 8:00 AM - 4:30 PM", "Mon-Fri 8:00 AM - 4:30 PM"),
        ("Working hours: 09.00am – 6.00pm (Monday to Friday)", "09.00am – 6.00pm (Monday to Friday)"),
        ("Schedule:\n\nMonday to Friday", "Monday to Friday"),
        ("Hours are 10am-3pm or 11am-4pm", "10am-3pm or 11am-4pm"),
        ("This shift is scheduled for 4 PM – 8 AM.", "4 PM – 8 AM"),
        ("Hours: 8a – 5p", "8a – 5p"),
        ("Schedule: M-F", "M-F"),
        ("12-hour shifts", "12-hour shifts"),
        ("Schedule:8 hour shift", "8 hour shift"),
        ("8 hours per day", "8 hours per day"),
        ("Schedule:\nDay shift\nWork Location: In person", "Day shift"),
        ("Shift: Evening", "Shift: Evening"),
    ],
)
def test_timetables_and_shifts_are_read_in_the_postings_words(text: str, words: str) -> None:
    assert stated(text) == (words, None, None)


def test_weekly_hours_count_before_a_timetable_and_that_before_a_shift() -> None:
    fact = hours(read("Night shift\n\nMonday to Friday\n\nYou work 30 hours per week.\n"))
    assert [mention.value.text for mention in fact] == [
        "30 hours per week",
        "Monday to Friday",
        "Night shift",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Give the number of hours per week you worked.",
        "Maintain a 48 hour turnaround.",
        "We schedule 3 hours of remote interviews.",
        "Call us Monday to Friday, 9am to 5pm.",
        "Interviews take place Monday to Wednesday.",
        "Two paid volunteering hours a month",
        "We answer within 24 hours.",
        "Flexible hours and a good salary",
        "Manage the shift in our culture.",
        "You lead the day shift team and its managers.",
        "$20 per hour",
        "24 hours a day, 7 days a week support",
        "40 hours of PTO per year",
        "Happy hours every Friday",
    ],
)
def test_other_hours_are_silent(text: str) -> None:
    assert stated(text) is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("37.5 hours per week", Hours("37.5 hours per week", 37.5, 37.5)),
        ("37.5", Hours("37.5", 37.5, 37.5)),
        ("Mon-Fri 9-5", Hours("Mon-Fri 9-5")),
    ],
)
def test_the_front_matter_wins_over_the_words(written: str, expected: Hours) -> None:
    fact = hours(read(f"---\ntitle: Clerk\nhours: {written}\n---\nYou work 20 hours per week.\n"))
    assert fact.value == expected
    assert fact.mentions[0].declared


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40 hours/week", "40 hours/week"),
        ("Hours: 40 per week", "Hours: 40 per week"),
        ("40 hrs p.w.", "40 hrs p.w"),
        ("Full time, 37.5 hours per week", "37.5 hours per week"),
        ("37.5hrs per week (Mon-Fri)", "37.5hrs per week (Mon-Fri)"),
        ("39 hours", None),
        ("Hours: 39", "Hours: 39"),
        ("Weekly hours: 38", "Weekly hours: 38"),
        ("16 contracted hours", None),
        ("16-20 hours/week", "16-20 hours/week"),
        ("up to 30 hours per week", "30 hours per week"),
        ("minimum 20 hours a week", "20 hours a week"),
        ("Average 48 hours per week", "48 hours per week"),
        ("35 hour week", "35 hour week"),
        ("Schedule: Monday to Friday", "Monday to Friday"),
        ("Monday - Friday, 8:30am - 5:00pm", "Monday - Friday, 8:30am - 5:00pm"),
        ("Monday through Friday 7:00am to 3:30pm", "Monday through Friday 7:00am to 3:30pm"),
        ("Mon - Fri 9-5", "Mon - Fri 9-5"),
        ("9am to 6pm, Mon to Fri", "9am to 6pm, Mon to Fri"),
        ("Working hours: 8.30am to 5.30pm", "8.30am to 5.30pm"),
        ("Office hours 9-6", None),
        ("Work Days: Sunday-Thursday", "Sunday-Thursday"),
        ("Shift: 7p-7a", "7p-7a"),
        ("Night Shift (11pm-7am)", "Night Shift (11pm-7am)"),
        ("3 x 12 hour shifts", "3 x 12 hour shifts"),
        ("12-hour rotating shifts", "12-hour rotating shifts"),
        ("4 on 4 off", None),
        ("Schedule: Day Shift", "Day Shift"),
        ("Rotating shifts", "Rotating shifts"),
        ("Must be able to work nights and weekends", "nights and weekends"),
        ("evenings, weekends and holidays", None),
        ("Availability to work evenings, weekends and holidays", "evenings, weekends and holidays"),
        ("10 hours of paid leave", None),
        ("We are open 24 hours a day", None),
        ("24/7 operations", None),
        ("Store open Monday to Saturday 9am-6pm", None),
        ("For questions call Monday to Friday 9am to 5pm", None),
        ("$18-$20 per hour", None),
        ("overtime after 40 hours", None),
        ("30 hours of training", None),
        ("Flexible working hours", None),
        ("core hours of 10am-4pm", "10am-4pm"),
        ("Interviews on Monday and Tuesday", None),
        ("our Monday morning meeting", None),
        ("respond within 2 hours", None),
        ("0.8 FTE (30 hours per week)", "30 hours per week"),
        ("20 hours weekly", "20 hours weekly"),
        ("70 hours bi-weekly", "70 hours bi-weekly"),
        ("75 hours per fortnight", "75 hours per fortnight"),
    ],
)
def test_short_phrases_of_many_postings_are_read_or_left(text: str, expected: str | None) -> None:
    value = hours(read(text)).value
    assert (value.text if value else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anstellung 20 - 40 Stunden/Woche", ("20 - 40 Stunden/Woche", 20, 40)),
        ("39 Wochenstunden", ("39 Wochenstunden", 39, 39)),
        ("Temps plein (37,5 h/semaine)", ("37,5 h/semaine", 37.5, 37.5)),
        ("35 heures par semaine", ("35 heures par semaine", 35, 35)),
        ("Een 40-urige werkweek", ("40-urige werkweek", 40, 40)),
        ("Uren per week: 36", ("Uren per week: 36", 36, 36)),
        ("38.5 hrs/wk", ("38.5 hrs/wk", 38.5, 38.5)),
        ("Full-time hours (40)", ("Full-time hours (40)", 40, 40)),
        ("Full-time (37.5 hours)", ("37.5 hours", 37.5, 37.5)),
        ("0.6 FTE / 22.5 hours", ("22.5 hours", 22.5, 22.5)),
        ("22.5 hours (0.6 FTE)", ("22.5 hours (0.6 FTE)", 22.5, 22.5)),
        ("Expected hours: no less than 25 per week", ("hours: no less than 25 per week", 25, 25)),
        ("Working hours: 9 to 6", ("9 to 6", None, None)),
        ("Mon–Fri 9–5:30", ("Mon–Fri 9–5:30", None, None)),
        ("three 12-hour shifts", ("three 12-hour shifts", None, None)),
        ("A 5-day work week", ("5-day work week", None, None)),
        ("Dayshift schedule", ("Dayshift", None, None)),
        ("Horaires : du lundi au vendredi", ("lundi au vendredi", None, None)),
        ("Hours: Flexible", ("Flexible", None, None)),
        ("5 days over 7, 05:30 to 15:30", ("05:30 to 15:30", None, None)),
        ("Taproom hours are Monday to Friday, 4pm-10pm.", None),
        ("Opening hours: Mon-Sat 9-6", None),
        ("Phone 555 0100. Our working hours are Mon-Fri 9am-5pm.", None),
        ("16 hours of volunteering a year", None),
        ("Two volunteer days: 8 hours per month", None),
        ("24/7 hour support", None),
    ],
)
def test_hours_are_read_in_more_notations_and_never_those_of_others(
    text: str, expected: tuple[str, float | None, float | None] | None
) -> None:
    assert stated(text) == expected


def test_hours_end_where_another_label_begins() -> None:
    text = "Expected hours: 35 – 45 per week Benefits: leave Schedule:8 hour shiftMonday to Friday"
    assert stated(text) == ("hours: 35 – 45 per week", 35, 45)


def test_tags_are_no_part_of_the_words() -> None:
    text = "Work is done Monday to Friday, for a total of <b>16 hours per week</b>."
    assert stated(text) == ("Monday to Friday, for a total of 16 hours per week", 16, 16)


@given(st.text(alphabet="0123456789.:-/ hoursperwkmondayfishtap(),\nHM", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in hours(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You work 40 hours, Monday to Friday.", ("40 hours, Monday to Friday", 40)),
        ("You work 37.5 hours, from Monday to Friday.", ("37.5 hours, from Monday to Friday", 37.5)),
        ("- 38 hours (Mon to Fri)", ("38 hours (Mon to Fri)", 38)),
        ("The post is 20 hours, over four days", ("20 hours", 20)),
        ("Our helpline is open 60 hours, Monday to Saturday.", None),
        ("24 hours, Monday to Sunday", ("Monday to Sunday", None)),
        ("You answer within 40 hours, Monday to Friday.", ("Monday to Friday", None)),
    ],
)
def test_hours_with_their_days_are_those_of_a_week(
    text: str, expected: tuple[str, float | None] | None
) -> None:
    found = hours(read(text)).value
    assert (found and (found.text, found.weekly_minimum)) == expected
