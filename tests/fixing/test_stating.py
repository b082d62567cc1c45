"""A fact is stated anew where it was stated, and nothing else changes."""

import pytest

from rolewright.findings.edits import edited
from rolewright.fixing.stating import state
from rolewright.parse import parse
from rolewright.report.fact_fields import Stands, fact_fields
from rolewright.usage import UsageError

WORDS = """\
# Night Baker

Hollow Lane Bakery, Leeds. £13.50 an hour, full-time, permanent.

## What you will do

- Mix, shape and bake 300 loaves a night.

## What we offer

You earn £13.50 an hour from the first night.
"""
FRONT = f"---\n# kept\ntitle: Night Baker\nlocations:\n  - Leeds\n  - York\nother: [a, b]\n---\n\n{WORDS}"


def _stated(text: str, name: str, value: str) -> str:
    return edited(text, state(parse(text), name, value))


def test_all_words_that_say_the_same_are_changed() -> None:
    assert _stated(WORDS, "pay", "£14.20 an hour") == WORDS.replace("£13.50", "£14.20")


def test_a_choice_is_written_as_postings_write_it() -> None:
    assert "£13.50 an hour, part-time, permanent" in _stated(WORDS, "employment", "PART_TIME")


def test_what_is_not_stated_gets_front_matter() -> None:
    assert _stated(WORDS, "deadline", "2027-01-15") == f"---\ndeadline: 2027-01-15\n---\n\n{WORDS}"


@pytest.mark.parametrize("pay", ["$62,000–75,000 a year", "£12.50 an hour", "€2.900 – €3.400 per month"])
def test_pay_that_is_not_stated_gets_front_matter_in_quotation_marks(pay: str) -> None:
    text = "# Night Baker\n\n## What you will do\n\n- Bake 300 loaves a night.\n"
    assert _stated(text, "pay", pay) == f'---\npay: "{pay}"\n---\n\n{text}'


def test_front_matter_that_is_there_is_gone_on_with() -> None:
    assert "other: [a, b]\nworkplace: hybrid\n---\n" in _stated(FRONT, "workplace", "hybrid")


def test_a_list_over_several_lines_becomes_one_line_and_comments_stay() -> None:
    after = _stated(FRONT, "locations", "Leeds; Denver, CO")
    assert 'title: Night Baker\nlocations: [Leeds, "Denver, CO"]\nother: [a, b]\n' in after
    assert "# kept\n" in after


def test_a_declared_fact_is_taken_away_with_its_line() -> None:
    text = f"---\nworkplace: hybrid\n---\n\n{WORDS}"
    assert _stated(text, "workplace", "") == WORDS


def test_toml_and_line_ends_of_windows_stay_what_they_are() -> None:
    text = f'+++\ntitle = "Night Baker"\n+++\n\n{WORDS}'.replace("\n", "\r\n")
    assert 'workplace = "hybrid"\r\n+++\r\n' in _stated(text, "workplace", "hybrid")


def test_a_byte_order_mark_stays_first() -> None:
    assert _stated(f"\ufeff{WORDS}", "workplace", "hybrid").startswith("\ufeff---\nworkplace: hybrid\n---\n")


PROSE = """\
Night Baker

The Crumb Works in Leeds bakes bread for forty shops. You shape, prove and bake with a team of five.
"""
TABLE = """\
# Tram Driver

| | |
|---|---|
| Employer | Elbe Trams |
| Location | Hamburg, Germany |

You drive trams of line 3 and help people aboard.
"""
UNPAID = {
    "words": WORDS.replace("£13.50 an hour, ", "").replace("£13.50 an hour", "well"),
    "yaml": f"---\nemployer: Rye & Sons\n---\n{PROSE}",
    "toml": f'+++\nemployer = "Rye & Sons"\n+++\n{PROSE}',
    "windows": f"---\nemployer: Rye & Sons\n---\n{PROSE}".replace("\n", "\r\n"),
    "prose": PROSE,
    "table": TABLE,
}


@pytest.mark.parametrize("text", UNPAID.values(), ids=UNPAID)
@pytest.mark.parametrize(
    "pay",
    [
        "$62,000–75,000 a year",
        "$30–36 an hour",
        "from $50,000 a year",
        "up to $90,000 a year",
        "£13.50 an hour",
        "£28k - £32k per annum",
        "€45.000 brutto im Jahr",
        "RM 3,000 a month",
        "CHF 90'000 per year",
        "55 000 € brut par an",
        "USD 45/hour",
    ],
)
def test_pay_of_any_notation_is_added_and_stands_in_the_form_as_it_was_typed(text: str, pay: str) -> None:
    after = parse(_stated(text, "pay", pay))
    field = next(field for field in fact_fields(after) if field.kind.name == "pay")
    assert (field.value, field.stands) == (pay, Stands.IN_FRONT_MATTER)


@pytest.mark.parametrize("text", UNPAID.values(), ids=UNPAID)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", "Night Baker (2nd shift)"),
        ("employer", "Müller & Söhne GmbH"),
        ("locations", "Denver, CO"),
        ("workplace", "onsite"),
        ("employment", "PART_TIME"),
        ("hours", "37.5 hours a week"),
        ("deadline", "2027-01-15"),
        ("travel", "about 20% of the time"),
        ("level", "senior"),
    ],
)
def test_every_other_fact_stands_in_the_form_as_it_was_typed(text: str, name: str, value: str) -> None:
    after = parse(_stated(text, name, value))
    assert next(field for field in fact_fields(after) if field.kind.name == name).value == value


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("pay", "plenty", "would not be read as pay"),
        ("workplace", "moon", "is none of"),
        ("workplace", "hybrid, remote", "choose one"),
        ("pay", "", "take it out of the words there"),
        ("locations", "Leeds; York", "the words name 1 of them"),
        ("degree", "a degree", "write it there"),
        ("deadline", "soon", "would not be read"),
        ("colour", "red", "there is no fact"),
        ("title", "x" * 600, "longer than"),
    ],
)
def test_what_cannot_be_is_told_with_a_way_out(name: str, value: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        state(parse(WORDS), name, value)


def test_the_title_of_a_posting_that_came_from_an_interview_is_stated_anew() -> None:
    text = "---\ntitle: Night Baker\nrole: baker\n---\n\n# Night Baker\n\nYou bake bread.\n"
    assert "title: Day Baker\nrole: baker\n" in _stated(text, "title", "Day Baker")
    assert next(each.value for each in fact_fields(parse(text)) if each.kind.name == "title") == "Night Baker"
