"""The schooling that a posting asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import DegreeDemand, DegreeLevel, SectionKind
from rolewright.parse.facts.degree import degree
from tests.parse.undivided import read

REQUIRED, PREFERRED, OR_EQUIVALENT = DegreeDemand.REQUIRED, DegreeDemand.PREFERRED, DegreeDemand.OR_EQUIVALENT
SCHOOL, ASSOCIATE, BACHELOR = DegreeLevel.HIGH_SCHOOL, DegreeLevel.ASSOCIATE, DegreeLevel.BACHELOR
MASTER, DOCTORATE = DegreeLevel.MASTER, DegreeLevel.DOCTORATE


def asked(text: str) -> tuple[DegreeDemand, DegreeLevel | None] | None:
    value = degree(read(text)).value
    return (value.demand, value.level) if value else None


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Bachelor's degree required", BACHELOR),
        ("Bachelors degree in nursing", BACHELOR),
        ("Bachelor’s or Master’s degree in Statistics", BACHELOR),
        ("Bachelor of Science in Chemistry", BACHELOR),
        ("BS/MS in Computer Science", BACHELOR),
        ("BA/BS degree in a related field", BACHELOR),
        ("B.S. in Biology", BACHELOR),
        ("BSc in Physics", BACHELOR),
        ("B.Tech / M.Tech from a known institute", BACHELOR),
        ("B.E./B.Tech in Mechanical Engineering", BACHELOR),
        ("BSN required", BACHELOR),
        ("an undergraduate degree in law", BACHELOR),
        ("4-year degree required", BACHELOR),
        ("Education: Bachelor's (Required)", BACHELOR),
        ("Required SkillsBachelor’s degree in Engineering or a related field3+ years as a planner", BACHELOR),
        ("Master's degree in social work is required", MASTER),
        ("Master / Bachelor degree in finance", BACHELOR),
        ("MBA required", MASTER),
        ("MS or PhD in Statistics", MASTER),
        ("M.Sc. in Geology", MASTER),
        ("You must hold a PhD in History", DOCTORATE),
        ("Doctorate in psychology", DOCTORATE),
        ("Associate's degree in accounting", ASSOCIATE),
        ("Associate or bachelor's degree", ASSOCIATE),
        ("Diploma in Business Administration", ASSOCIATE),
        ("HND in Engineering", ASSOCIATE),
        ("High school diploma required", SCHOOL),
        ("High School Diploma or GED", SCHOOL),
        ("High school diploma or equivalent", SCHOOL),
        ("GED or higher", SCHOOL),
        ("Education Requirements: High SchoolMinimum Experience", SCHOOL),
        ("Grade 12 / Matric", SCHOOL),
        ("A degree in design", None),
        ("Nursing degree required", None),
        ("Degree educated with a keen eye", None),
        ("Graduate of an accredited school of nursing", None),
        ("J.D. from an accredited law school", DOCTORATE),
        ("NQF level 7", BACHELOR),
        ("Bac +5 en informatique", MASTER),
        ("Diplôme d'études collégiales en gestion", ASSOCIATE),
        ("A degree in nursing plus a licence", None),
        ("4-year technical degree", BACHELOR),
        ("BEng or MEng", BACHELOR),
        ("Abgeschlossenes Studium der Biologie", None),
        ("Post-secondary education", None),
        ("Grade 12 (preferably with Mathematics)", SCHOOL),
        ("High school diploma, GED. Experience in a bank is preferred.", SCHOOL),
        ("2 years with a Master's degree OR Bachelor's degree with 5 years' experience", BACHELOR),
    ],
)
def test_a_required_degree_is_read_with_its_level(text: str, level: DegreeLevel | None) -> None:
    assert asked(text) == (REQUIRED, level)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Bachelor's degree or equivalent experience", BACHELOR),
        ("Bachelor's degree in finance, or equivalent work experience", BACHELOR),
        ("Bachelor’s degree (or equivalent training & experience)", BACHELOR),
        ("B.Sc. in botany or equivalent required", BACHELOR),
        ("4-year college degree or equivalent, any subject", BACHELOR),
        ("PhD (or equivalent) in physics", DOCTORATE),
        ("A degree in music or equivalent qualification", None),
        ("Bachelor's degree or 5+ years of relevant experience", BACHELOR),
        ("Degree and/or qualified by experience", None),
        (
            "Bachelor's degree required. Will accept any suitable combination of education and experience.",
            BACHELOR,
        ),
        ("Bachelor's degree; an additional 4 years of experience may be substituted", BACHELOR),
        ("High school diploma or equivalent experience", SCHOOL),
        (
            "- High school diploma or GED.\n- Or an equivalent combination of education and experience.",
            SCHOOL,
        ),
        ("Either a BSc or convincing proof of achievement", BACHELOR),
        ("Diploma in Horticulture / relevant work experience", ASSOCIATE),
        ("2 years of bookkeeping experience //OR// Bachelor's Degree in finance", BACHELOR),
        ("University degree, or a comparable qualification", None),
        ("Bachelor's degree and/or equivalent experience/training", BACHELOR),
    ],
)
def test_experience_in_its_place_makes_it_or_equivalent(text: str, level: DegreeLevel | None) -> None:
    assert asked(text) == (OR_EQUIVALENT, level)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Bachelor's degree preferred", BACHELOR),
        ("Bachelor's degree in marketing or a related field preferred", BACHELOR),
        ("A degree would be an advantage", None),
        ("Master's degree a plus", MASTER),
        ("Preferred: Bachelor's degree", BACHELOR),
        ("Ideally you have a degree in law", None),
        ("The ideal candidate will have a degree in music or similar", None),
        ("AA Office Management preferred. Two to four years of experience required.", ASSOCIATE),
        ("MBA is desirable", MASTER),
        ("BA/BS in economics, preferred or equivalent work experience", BACHELOR),
        ("Bachelor's (Preferred)", BACHELOR),
        ("4 yr. degree (preferred)", BACHELOR),
    ],
)
def test_a_wish_is_preferred(text: str, level: DegreeLevel | None) -> None:
    assert asked(text) == (PREFERRED, level)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bachelor's degree required; Master's degree preferred", (REQUIRED, BACHELOR)),
        ("Bachelor's degree in law required, MBA preferred", (REQUIRED, BACHELOR)),
        ("- Master's a plus\n- Bachelor's degree required", (REQUIRED, BACHELOR)),
        ("High school diploma required, associate's degree preferred", (REQUIRED, SCHOOL)),
        ("Bachelor's and 5 years, or Master's and 3 years", (REQUIRED, BACHELOR)),
        ("- Bachelor's with 8 years\n- Master's with 6 years\n- PhD with 3 years", (REQUIRED, BACHELOR)),
    ],
)
def test_of_several_the_least_that_counts_is_taken(
    text: str, expected: tuple[DegreeDemand, DegreeLevel | None]
) -> None:
    assert asked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A high degree of accuracy",
        "a degree of flexibility",
        "a strong degree of independence",
        "360-degree feedback",
        "You give 360 degree feedback.",
        "Work in 90 degree heat",
        "to a large degree you choose",
        "varying degrees of experience",
        "We teach an online degree programme.",
        "Certified Scrum Master",
        "Keep the master data clean.",
        "You master the art of selling.",
        "Master Electrician licence",
        "Tuition support towards your degree",
        "We reimburse tuition for a bachelor's degree program.",
        "No degree required.",
        "A degree is not required.",
        "Bachelor's degree not necessary",
        "MS Office and MS Excel",
        "You are managed by the store lead and engaged in sales.",
        "We visit a high school every spring.",
        "Sandpoint High School",
        "Sales associate",
        "Stipends for education levels at doctorate degree",
        "see https://example.com/jobs/81ba/apply",
        "the Nasdaq bs/x code",
    ],
)
def test_other_degrees_and_masters_are_no_demand(text: str) -> None:
    assert asked(text) is None


def test_a_named_degree_counts_before_a_school_without_one() -> None:
    assert asked("Graduate of an accredited school. Bachelor's degree preferred.") == (PREFERRED, BACHELOR)


@pytest.mark.parametrize("kind", [SectionKind.BENEFITS, SectionKind.ABOUT, SectionKind.EQUALITY])
def test_a_degree_in_a_section_that_demands_nothing_is_left_out(kind: SectionKind) -> None:
    assert not degree(read("Bachelor's degree", kind))


def test_a_degree_among_the_nice_to_haves_is_preferred() -> None:
    value = degree(read("Nice to have:\n- Master's degree in chemistry", SectionKind.PREFERRED)).value
    assert value is not None
    assert value.demand is PREFERRED


def test_where_no_heading_announces_wishes_a_degree_tells_by_its_own_words() -> None:
    text = "Education\n- Bachelor's degree in botany\n- Master's degree preferred"
    mentions = degree(read(text, SectionKind.PREFERRED)).mentions
    assert [mention.value.demand for mention in mentions] == [REQUIRED, PREFERRED]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bachelors Degree (Preferred)", (PREFERRED, BACHELOR)),
        ("BA/BS required", (REQUIRED, BACHELOR)),
        ("B.A. or B.S. degree", (REQUIRED, BACHELOR)),
        ("Bachelor’s degree or higher", (REQUIRED, BACHELOR)),
        ("Bachelor's degree or above in Marketing", (REQUIRED, BACHELOR)),
        ("University degree in Engineering", (REQUIRED, None)),
        ("College degree preferred", (PREFERRED, None)),
        ("College diploma or degree", (REQUIRED, ASSOCIATE)),
        ("Diploma/Degree in Accounting", (REQUIRED, ASSOCIATE)),
        ("Degree or Diploma in Hospitality", (REQUIRED, ASSOCIATE)),
        (
            "Candidate must possess at least Diploma/Advanced Diploma, Bachelor's Degree in any field",
            (REQUIRED, ASSOCIATE),
        ),
        ("Candidate must possess at least a Bachelor's Degree", (REQUIRED, BACHELOR)),
        ("Educated to degree level", (REQUIRED, None)),
        ("Educated to degree level or equivalent", (OR_EQUIVALENT, None)),
        ("Degree level education or equivalent experience", (OR_EQUIVALENT, None)),
        ("Degree qualified", (REQUIRED, None)),
        ("2:1 degree or above", (REQUIRED, None)),
        ("Graduate in any discipline", (REQUIRED, BACHELOR)),
        ("Any Graduate", (REQUIRED, BACHELOR)),
        ("Education: Any Graduate / Post Graduate", (REQUIRED, BACHELOR)),
        ("B.Com / M.Com", (REQUIRED, BACHELOR)),
        ("MBA/PGDM from a premier institute", (REQUIRED, MASTER)),
        ("BE/B.Tech/MCA", (REQUIRED, BACHELOR)),
        ("BSc/MSc in a numerate subject", (REQUIRED, BACHELOR)),
        ("Master's or PhD preferred", (PREFERRED, MASTER)),
        ("Masters required", (REQUIRED, MASTER)),
        ("Advanced degree preferred", (PREFERRED, MASTER)),
        ("Postgraduate degree", (REQUIRED, MASTER)),
        ("PhD or Master's degree", (REQUIRED, MASTER)),
        ("High school diploma or GED required", (REQUIRED, SCHOOL)),
        ("High School Diploma/GED", (REQUIRED, SCHOOL)),
        ("HS diploma or equivalent", (REQUIRED, SCHOOL)),
        ("High school graduate or equivalent", (REQUIRED, SCHOOL)),
        ("High School or GED", (REQUIRED, SCHOOL)),
        ("GED", (REQUIRED, SCHOOL)),
        ("Secondary school diploma", (REQUIRED, SCHOOL)),
        ("OSSD or equivalent", None),
        ("Grade 12 education", (REQUIRED, SCHOOL)),
        ("Matric (Grade 12)", (REQUIRED, SCHOOL)),
        ("Leaving Certificate", (REQUIRED, SCHOOL)),
        ("GCSE grade C or above in Maths and English", (REQUIRED, SCHOOL)),
        ("Minimum 5 GCSEs including Maths", (REQUIRED, SCHOOL)),
        ("A-levels", None),
        ("NVQ Level 3", None),
        ("HNC/HND in Mechanical Engineering", (REQUIRED, ASSOCIATE)),
        ("Associate degree in Nursing", (REQUIRED, ASSOCIATE)),
        ("Associate's degree or equivalent from two-year college", (OR_EQUIVALENT, ASSOCIATE)),
        ("Associate's degree required, Bachelor's preferred", (REQUIRED, ASSOCIATE)),
        ("Bachelor's degree required. Master's degree preferred.", (REQUIRED, BACHELOR)),
        ("Bachelor's degree preferred; high school diploma required", (REQUIRED, SCHOOL)),
        ("Bachelor's degree or equivalent work experience", (OR_EQUIVALENT, BACHELOR)),
        (
            "Bachelor's degree or equivalent combination of education and experience",
            (OR_EQUIVALENT, BACHELOR),
        ),
        (
            "Bachelor's degree in Computer Science or equivalent practical experience",
            (OR_EQUIVALENT, BACHELOR),
        ),
        ("Bachelor's degree in CS, related field, or equivalent experience", (OR_EQUIVALENT, BACHELOR)),
        ("BS in Computer Science or related field, or equivalent", (OR_EQUIVALENT, BACHELOR)),
        ("Bachelor's degree in Business or related field", (REQUIRED, BACHELOR)),
        ("Degree in a relevant subject or relevant experience", (OR_EQUIVALENT, None)),
        ("Relevant degree or experience in lieu", (OR_EQUIVALENT, None)),
        ("A degree is desirable but not essential", (PREFERRED, None)),
        ("Degree not required but preferred", (PREFERRED, None)),
        ("No degree necessary", None),
        ("you don't need a degree", None),
        ("A bachelor's degree is a plus", (PREFERRED, BACHELOR)),
        ("Bachelor's degree strongly preferred", (PREFERRED, BACHELOR)),
        (
            "Bachelor’s Degree in Business, Communications, Marketing, or related field preferred.",
            (PREFERRED, BACHELOR),
        ),
        ("Bachelor's degree in Accounting, CPA preferred", (REQUIRED, BACHELOR)),
        ("Currently enrolled in a bachelor's degree program", (REQUIRED, BACHELOR)),
        ("Pursuing a Bachelor's degree in Engineering", (REQUIRED, BACHELOR)),
        ("Tuition reimbursement for degree programs", None),
        ("Bachelor's degree in nursing (BSN) preferred", (PREFERRED, BACHELOR)),
        ("Law degree", (REQUIRED, None)),
        ("Degree in a STEM field", (REQUIRED, None)),
        ("some college", None),
        ("Degrees: Bachelor", (REQUIRED, BACHELOR)),
        ("Education level: Bachelor's Degree", (REQUIRED, BACHELOR)),
        ("Minimum education: High school", (REQUIRED, SCHOOL)),
        ("Education: High school or equivalent (Preferred)", (PREFERRED, SCHOOL)),
        ("Education:Bachelor's (Preferred)", (PREFERRED, BACHELOR)),
        ("Qualification: Bachelor of Commerce", (REQUIRED, BACHELOR)),
        ("Bachelor degree holder", (REQUIRED, BACHELOR)),
        ("Preferred qualifications: Master's degree", (PREFERRED, MASTER)),
        ("Nice to have: BSc", (PREFERRED, BACHELOR)),
        ("360 degrees", None),
        ("a degree of independence", None),
        ("Associate Director", None),
        ("sales associates", None),
        ("Master Chef", None),
        ("masterclass", None),
        ("Postmaster", None),
        ("Mastery of Excel", None),
        ("MSc, MBA or similar", (REQUIRED, MASTER)),
    ],
)
def test_short_phrases_of_many_postings_are_read_or_left(
    text: str, expected: tuple[DegreeDemand, DegreeLevel | None] | None
) -> None:
    assert asked(text) == expected


@given(st.text(alphabet="bachelormsterdgipPhD./'’ BSMAorequivalent,(;\n", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in degree(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
