from rolewright.document import Item, Section, SectionKind
from rolewright.parse import parse
from rolewright.report import Style
from rolewright.report.outline_text import outline_text
from rolewright.text import Span
from tests.report.handmade import description, place
from tests.report.stated import posting

PLAIN = Style(width=80)


def test_every_fact_is_shown_with_its_words_and_line() -> None:
    shown = outline_text(posting(), "baker.md", PLAIN)
    assert shown.startswith("baker.md\n  a job description, in “en”\n\n  Facts\n")
    for line in (
        "  title       Senior Baker  line 1",
        "  employer    Rye & Sons  line 1",
        "  pay         GBP 13.50–15 an hour  “£13.50 to £15 an hour”  line 3",
        "              GBP 4 a cake  “£4 a cake”  line 3",
        "  other pay   bonus  “a bonus”  line 3",
        "  employment  full time  “Full-time”  line 3",
        "  experience  at least 2 years  “Two years”  line 6",
        "  degree      associate, required  “a diploma”  line 6",
        "  deadline    2027-01-15  “15 January 2027”  line 7",
        "  level       senior  “Senior”  line 1",
    ):
        assert f"\n{line}\n" in shown


def test_what_is_not_stated_is_named() -> None:
    shown = outline_text(description("Baker"), None, Style(width=60))
    assert shown.startswith("standard input\n")
    assert "  not stated  title, employer, pay, other pay, employment,\n" in shown
    assert "              workplace, location" in shown


def test_every_line_stands_beside_the_kind_of_its_section() -> None:
    shown = outline_text(posting(), None, PLAIN).partition("  Sections\n")[2]
    assert shown == (
        "             title    1 │ # Senior Baker, Rye & Sons, Leeds\n"
        "           summary    3 │ £13.50 to £15 an hour and a bonus, or £4 a cake.\n"
        "                        │ Full-time, 38 hours. On site in Leeds, some travel.\n"
        "      requirements    5 │ ## What you need\n"
        "                      6 │ - Two years at an oven, a diploma, a wish to learn\n"
        "                      7 │ - Apply by 15 January 2027\n"
    )


def test_a_heading_is_told_by_its_ink() -> None:
    shown = outline_text(posting(), None, Style(colour=True, width=80))
    assert "\x1b[1m## What you need\x1b[0m" in shown


def test_a_wish_among_demands_is_marked() -> None:
    text = "- An oven\n- French would be nice\n"
    document = description(
        text,
        sections=[Section(SectionKind.REQUIREMENTS, Span(0, len(text)))],
        items=[Item(SectionKind.PREFERRED, place(text, "French would be nice"))],
    )
    shown = outline_text(document, None, PLAIN).splitlines()
    assert shown[-2:] == [
        "      requirements    1 │ - An oven",
        "       (preferred)    2 │ - French would be nice",
    ]


def test_what_is_no_job_description_is_called_so() -> None:
    document = description("Cookies", language="und", is_posting=False)
    assert "no job description, too short to tell its language" in outline_text(document, None, PLAIN)


def test_a_title_alone_is_the_beginning_of_one() -> None:
    assert "the beginning of a job description" in outline_text(parse("# Beekeeper\n"), None, PLAIN)


def test_an_empty_text_has_no_sections() -> None:
    assert "Sections" not in outline_text(description("", sections=[]), None, PLAIN)


def test_no_line_is_wider_than_the_page() -> None:
    for width in (40, 60, 110):
        lines = outline_text(posting(), "baker.md", Style(width=width)).splitlines()
        assert max(map(len, lines)) <= width
