"""The years of experience that a posting demands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import SectionKind
from rolewright.parse import parse
from rolewright.parse.facts.experience import min_years
from tests.parse.undivided import read


def years(text: str) -> float | None:
    return min_years(read(text)).value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5+ years of experience in sales", 5),
        ("5 + years experience in sales", 5),
        ("3-5 years of relevant experience", 3),
        ("3 – 5 yrs' exp. in retail", 3),
        ("3 to 5 years experience", 3),
        ("three (3) years of experience", 3),
        ("Two (2) or more years' experience", 2),
        ("Three (3+) or more years of soil analysis experience", 3),
        ("minimum of two years’ experience", 2),
        ("A minimum of one year's experience in a kitchen", 1),
        ("Min. 4 years in a similar role", 4),
        ("at least 18 months of experience as a carer", 1.5),
        ("6 months experience on a forklift is required", 0.5),
        ("You have 7 years working in logistics", 7),
        ("We require at least 3 years of experience", 3),
        ("We are looking for someone with over ten years of experience in underwriting", 10),
        ("Experience: 3-6 Years", 3),
        ("Experience Required : 2 - 4 yrs", 2),
        ("Warehouse: 2 years (Required)", 2),
        ("Minimum Experience Requirements: 2-5 years", 2),
        ("Required SkillsPatience4+ years building stone walls", 4),
        ("a degree in a related field3+ years of experience as a planner", 3),
        ("Previous agency experience of more than one year is required.", 1),
        ("1.5 years of experience", 1.5),
        ("0-2 years of experience", 0),
        ("**8+ years** of hands-on experience", 8),
        ("5&nbsp;years&rsquo; experience", 5),
        ("3+ years of experience, preferably in an agency", 3),
        ("5+ years of enterprise sales experience, SaaS preferred", 5),
        ("Six years post-qualification experience", 6),
        ("2 years PQE", 2),
        ("Seven plus years of progressive experience", 7),
        ("12 month's experience driving a van", 1),
        ("a year of experience in childcare", 1),
        ("At least 4-6 year(s) in a bakery", 4),
        ("Two (2) to four (4) years of prior experience", 2),
        ("in Civil EngineeringOne (1+) years of experience as a planner", 1),
        ("1-3 years of successful sales experience", 1),
        ("Ideal candidates should have at least 3 years of experience", 3),
        ("Minimum de 5 à 7 ans d’expérience", 5),
        ("Mindestens 2 Jahre Berufserfahrung", 2),
        ("3 años de experiencia", 3),
        ("Almeno 2 anni di esperienza", 2),
        ("Minimum de 3 ans d'expérience, idéalement à l'étranger", 3),
        ("- 2 years of experience in sales- Driving licence preferred", 2),
    ],
)
def test_years_demanded_are_read_in_every_notation(text: str, expected: float) -> None:
    assert years(text) == pytest.approx(expected)


@pytest.mark.parametrize(
    "text",
    [
        "For over 20 years we have built bridges.",
        "We have more than 30 years of experience in the trade.",
        "With over 25 years of experience, Harrow & Pike is the market leader.",
        "Our team has 40 years of combined experience.",
        "You must be 18 years old.",
        "Applicants must be at least 21 years of age",
        "Must be at least 18 years.",
        "This is a 2-year contract.",
        "A two-year fixed term role",
        "You will qualify within 3 years.",
        "Over the next five years we will double.",
        "In the last 3 years we grew by half.",
        "You will have three years to finish.",
        "We were founded 12 years ago.",
        "a 4-year degree",
        "2 years of college",
        "10 days of leave after 2 years of service",
        "$75,000 per year plus experience pay",
        "We train you for the first 6 months to gain experience.",
        "up to 2 years of experience",
        "3 years of experience preferred",
        "Warehouse: 1 year (Preferred)",
        "Preferred: 5 years of experience",
        "Ideally 2 years' experience in a call centre",
        "2+ years of experience in sales, marketing or support is a plus",
        "2 years of experience would be an advantage",
        "4 years experience is desirable but not essential",
        "A 3 month probation applies.",
        "during the two year cadet experience",
        "no years of experience are counted",
        "an early-year experience",
        "1-2 years sales experience is favorable",
        "Idéalement 3 ans d'expérience",
        "A 4-year degree or 10 years of experience in quality systems",
        "Our consultants are people who have 15 years combined experience in care.",
    ],
)
def test_other_years_are_no_demand(text: str) -> None:
    assert years(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bachelor's degree and 5 years of experience, or Master's degree and 3 years of experience", 3),
        (
            "High school diploma and 6 years of experience or a bachelor's degree with 2 years of experience",
            2,
        ),
        (
            "- BS with 8+ years of experience; or\n- MS with 6+ years; or\n- PhD with 3+ years of experience",
            3,
        ),
    ],
)
def test_of_alternatives_by_degree_the_smallest_qualifies(text: str, expected: float) -> None:
    assert years(text) == expected


def test_the_headline_demand_comes_before_the_years_for_one_skill() -> None:
    fact = min_years(
        read("- 5+ years of experience in accounting\n- 1+ years of experience with spreadsheets")
    )
    assert fact.value == 5
    assert [mention.value for mention in fact] == [5, 1]


def test_a_total_is_the_headline_wherever_it_stands() -> None:
    assert years("- 2 years of experience with Java\n- 6 years of overall experience") == 6


def test_the_span_covers_the_words() -> None:
    text = "You bring at least three (3) years of experience."
    mention = min_years(read(text)).mentions[0]
    assert text[mention.span.start : mention.span.end] == "three (3) years"


@pytest.mark.parametrize("kind", [SectionKind.PREFERRED, SectionKind.ABOUT, SectionKind.BENEFITS])
def test_years_in_a_section_that_demands_nothing_are_left_out(kind: SectionKind) -> None:
    assert not min_years(read("Nice to have\n- 5 years of experience with a till", kind))


def test_where_no_heading_announces_wishes_years_tell_by_their_own_words() -> None:
    text = "Requirements\n- 3 years of experience in a kitchen\n- 2 years of experience as a chef preferred"
    assert [mention.value for mention in min_years(read(text, SectionKind.PREFERRED))] == [3]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3+ yrs exp", 3),
        ("Experience: 2-5 years", 2),
        ("2 - 5 years of exp in sales", 2),
        ("Min 3 years exp", 3),
        ("Minimum experience: 4 years", 4),
        ("Work experience: minimum 2 years", 2),
        ("Minimum of 5 years' relevant working experience", 5),
        ("At least 3 Year(s) of working experience in the related field is required for this position.", 3),
        ("At least 1-3 years of working experience", 1),
        ("Must have 2 years experience", 2),
        ("2 yrs minimum experience", 2),
        ("5 years minimum in a leadership role", 5),
        ("10+ years in hospitality management", 10),
        ("One to two years of customer service experience", 1),
        ("1-2 years customer service experience preferred", None),
        ("6 months to 1 year experience", 0.5),
        ("Six months retail experience preferred", None),
        ("Experience (years): 5", None),
        ("5 to 7 years of progressive HR experience", 5),
        ("Fresh graduates / Entry level applicants are encouraged", None),
        ("Minimum 2+ years experience as a chef de partie", 2),
        ("You have a minimum of 3 years commercial experience", 3),
        ("you'll have 4 years or more experience in finance", 4),
        ("three years or more experience", 3),
        ("more than 3 years' experience", 3),
        ("A proven track record of 5 years in sales", 5),
        ("over 5 years' experience in a similar role", 5),
        ("ideally with 2-3 years experience", None),
        ("with at least 2 years' experience, ideally in retail", 2),
        ("Two years of experience OR a bachelor's degree", 2),
        ("Bachelor's degree with 0-2 years of experience", 0),
        ("Bachelor's degree plus 5 years of experience; Master's plus 3 years", 3),
        ("8 years of experience (6 with a Master's degree)", 8),
        ("Experience: 1 year (required)", 1),
        ("Experience:customer service: 1 year (Preferred)", None),
        ("Driving: 3 years (Required)", 3),
        ("License held for 3 years", None),
        ("Must have held a driving licence for at least 2 years", None),
        ("Clean driving record for the past 3 years", None),
        ("Must have lived in the UK for 5 years", None),
        ("5 year work history", None),
        ("a 3 year background check", None),
        ("Must be 21 years or older", None),
        ("18+ years old", None),
        ("20 years of industry leadership", None),
        ("3-year rotational program", None),
        ("1 year contract", None),
        ("12 month contract", None),
        ("24 months warranty experience", None),
        ("first 90 days; after 1 year you get a raise", None),
        ("Established over 50 years ago", None),
        ("Celebrating 100 years of excellence", None),
        ("family business for 40 years", None),
        ("For the last 10 years we have grown", None),
        ("we bring 15 years of experience", None),
        ("Our founders have 20+ years of experience", None),
        ("with 30 years' experience in recruitment, we", None),
        ("4 years of college", None),
        ("two years college or technical school", None),
        ("Year-round schedule", None),
        ("At least 5 years' post qualification experience (PQE)", 5),
        ("3+ years in B2B SaaS sales", 3),
        ("3+ years’ hands-on experience with Python", 3),
        ("Minimum 5 years building distributed systems", 5),
        ("Minimum one (1) year of supervisory experience required", 1),
        ("two or more years experience", 2),
        ("(3) three years of experience", 3),
        ("Two-plus years of experience", 2),
        ("2-plus years of experience", 2),
        ("5-plus years' experience", 5),
        ("5yrs+ experience", 5),
        ("10 + Years of Experience", 10),
        ("Total experience: 8-12 years", 8),
        ("Overall 6+ years of experience", 6),
        ("Relevant Experience: 4+ Years", 4),
        ("experience of minimum 3 years", 3),
        ("should possess 2+ years", 2),
    ],
)
def test_short_phrases_of_many_postings_are_read_or_left(text: str, expected: float | None) -> None:
    assert years(text) == expected


@given(st.text(alphabet="0123456789+-–() yearsmonthexpincofa.,\n'’YAE", max_size=200))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in min_years(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.value >= 0


def test_a_range_of_years_alone_among_the_meta_lines_is_the_demand() -> None:
    assert min_years(read("Pipe Fitter\n\n4-9 Yrs\n\nPune", SectionKind.TITLE)).value == 4
    assert not min_years(read("4-9 Yrs", SectionKind.BENEFITS))


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("Five years in an office", 5),
        ("Two years at a deck oven", 2),
        ("3+ years in retail", 3),
        ("Five years in Germany", None),
        ("Two years in a college", None),
        ("Five years in an office, or a certificate in the trade", None),
        ("Two years in a bakery would be a plus", None),
    ],
)
def test_years_at_some_work_are_demanded_by_an_entry_of_the_requirements(
    entry: str, expected: float | None
) -> None:
    text = (
        f"# Baker\n\n## What you will do\n\n- Bake bread\n\n## What you need\n\n- {entry}\n- Good English\n"
    )
    assert parse(text).facts.min_years.value == expected


@pytest.mark.parametrize(
    "line",
    [
        "$74,000 a year depending on experience",
        "62k a year, based on experience",
        "Thirty thousand pounds a year with experience",
        "£30,000 a year, commensurate with your experience",
    ],
)
def test_the_period_of_pay_is_no_experience(line: str) -> None:
    assert not min_years(read(line))
    assert min_years(read("A year of experience in a bakery is required.")).value == 1
