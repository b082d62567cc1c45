"""How a posting says that the employee is engaged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import Employment, SectionKind
from rolewright.parse.facts.employment import employment
from tests.parse.undivided import read

FULL, PART, CONTRACT = Employment.FULL_TIME, Employment.PART_TIME, Employment.CONTRACTOR
TEMPORARY, INTERN, VOLUNTEER = Employment.TEMPORARY, Employment.INTERN, Employment.VOLUNTEER
PER_DIEM, OTHER = Employment.PER_DIEM, Employment.OTHER


def kinds(text: str) -> set[Employment]:
    return {mention.value for mention in employment(read(text))}


def below_a_title(text: str) -> str:
    return f"Store Keeper\nAcme Ltd\nLeeds\nWe sell paint.\nYou will love it.\nAbout the job\n\n{text}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a full-time position.", {FULL}),
        ("We are seeking a full time Night Porter.", {FULL}),
        ("Employment type: Full-Time", {FULL}),
        ("Job Type: Full-timeSalary: £30,000 per year", {FULL}),
        ("employment_type: full_time", {FULL}),
        ("Hours: full time or part time", {FULL, PART}),
        ("Full/part time hours available", {FULL, PART}),
        ("We hire an F/T or P/T Dentist.", {FULL, PART}),
        ("Receptionist (FT)", {FULL}),
        ("Work schedule:\nFull time.", {FULL}),
        ("Type of Position: Part Time. Hours per week: 20", {PART}),
        ("Permanent, part-time, 20 hours per week", {PART}),
        ("This role is full-time and eligible for benefits.", {FULL}),
        ("Job Types: Part-time, ContractSalary: £180.00 per day", {PART, CONTRACT}),
        ("Job Types: Full-time, Seasonal", {FULL, TEMPORARY}),
        ("Job Types: Full-time, Internship\nContract length: 6 months", {FULL, INTERN}),
        ("Contract Type: Contract", {CONTRACT}),
        ("Employment Type\n\nContract", {CONTRACT}),
        ("This is a 6-month contract.", {TEMPORARY}),
        ("Welder – £190 per day – 4 Months Contract – Fully Remote", {TEMPORARY}),
        ("We need a nurse on a contract basis.", {CONTRACT}),
        ("a contract-to-hire role", {CONTRACT}),
        ("You will work as an independent contractor.", {CONTRACT}),
        ("This is a W2 contract only", {CONTRACT}),
        ("We seek an experienced freelance senior tester.", {CONTRACT}),
        ("12 month fixed-term contract", {TEMPORARY}),
        ("Fixed Term till 30 June", {TEMPORARY}),
        ("Position type: Temporary", {TEMPORARY}),
        ("This is a temporary position until June.", {TEMPORARY}),
        ("a temp-to-perm role", {TEMPORARY}),
        ("Maternity cover, starting in May", {TEMPORARY}),
        ("We have a seasonal role in our garden centre.", {TEMPORARY}),
        ("This is a term appointment.", {TEMPORARY}),
        ("A post not to exceed 18 months", {TEMPORARY}),
        ("Pastry Chef Intern\nAcme", {INTERN}),
        ("Marketing Internship (Summer)\nAcme", {INTERN}),
        ("This internship lasts six months.", {INTERN}),
        ("Acme is looking for a motivated marketing intern to join us.", {INTERN}),
        ("This is a volunteer position.", {VOLUNTEER}),
        ("Pike is seeking to hire a seasonal gardener.", {TEMPORARY}),
        ("We are looking for a temporary night porter.", {TEMPORARY}),
        ("Registered Nurse - PRN\nAcme Hospital", {PER_DIEM}),
        ("Schedule: Per Diem", {PER_DIEM}),
        ("per diem RN for our clinic", {PER_DIEM}),
        ("A contract of 3 months, with an option to renew", {TEMPORARY}),
        ("Two year contract after a short trial", {TEMPORARY}),
        ("The first contract is for 9 months.", {TEMPORARY}),
        ("It is a 7-month, part-time contract.", {TEMPORARY, PART}),
        ("A full-time role for a period of 4 years", {TEMPORARY, FULL}),
        ("6+ months contract position through our agency", {CONTRACT}),
        ("We have full and part time work.", {FULL, PART}),
        ("Part- or full-time, as you like", {FULL, PART}),
        ("Full time/ weekend part times open", {FULL, PART}),
        ("Status: FT", {FULL}),
        ("FT/PT: Full-time", {FULL}),
        ("job type: Contractsalary: $25 per hour", {CONTRACT}),
        ("Lab Technician Co-op\nAcme", {INTERN}),
        ("Seasonal Gardener\nAcme", {TEMPORARY}),
        ("Casual Cleaners - Sundays\nAcme", {OTHER}),
        ("Poste à temps plein, CDD", {FULL, TEMPORARY}),
        ("Lagermitarbeiter (m/w/d) in Vollzeit oder Teilzeit", {FULL, PART}),
        ("Die Stelle ist unbefristet, in Teilzeit", {PART}),
        ("Praktikum im Vertrieb\nAcme GmbH", {INTERN}),
        ("Contrato indefinido, jornada completa", {FULL}),
        ("The post is available for up to 3 years.", {TEMPORARY}),
        ("Two fellowships are tenable for one or two years.", {TEMPORARY}),
        ("It is a two-year post in our archive.", {TEMPORARY}),
        ("Mission intérimaire de 4 mois", {TEMPORARY}),
        ("Our agents are independent contractors.", {CONTRACT}),
        ("Contract: 4+ months", {CONTRACT}),
        ("You work on a self-employed basis.", {CONTRACT}),
        ("Volunteer Driver\nAcme", {VOLUNTEER}),
    ],
)
def test_the_engagement_of_this_job_is_read(text: str, expected: set[Employment]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Full-time employees receive health insurance.",
        "All full-time team members enjoy free coffee.",
        "Benefits for full-time associates start on day one.",
        "You will supervise a team of full-time and part-time staff.",
        "3 years of full-time experience in a bank",
        "If you perform well, then full time employment will be offered.",
        "Give the number of hours per week you worked (if part time).",
        "Possible conversion to a full-time position later.",
        "You will draft and review contracts.",
        "Experience of contract negotiation is needed.",
        "You manage outside contractors.",
        "Ensure contract compliance and contract management support.",
        "You will sign multi-year contracts with dealers.",
        "Contract type: Permanent",
        "A permanent contract from day one.",
        "Work with internal and international teams on the internet.",
        "You will mentor interns.",
        "Previous internship experience is welcome.",
        "You will lead temporary workers on the floor.",
        "Short and long term disability, temporary disability",
        "Two volunteer days a year.",
        "You will coordinate volunteers.",
        "We are looking for a seasonal menu for our guests.",
        "You recruit seasonal gardeners.",
        "Volunteer Coordinator",
        "See volunteer-coordinator.pdf",
        "Give PRN medication as prescribed.",
        "You receive a per diem of $85 for food.",
        "Design seasonal displays for our windows.",
        "Maternity leave of 26 weeks on full pay.",
        "Three months of paid parental leave.",
        "Permanent",
        "Paid overtime and free parking.",
        "Keep templates and temperature logs up to date.",
        "We are a full-service agency and work part of the time outdoors.",
        "Fixed-term deposits and loans",
        "Casual dress code",
        "We offer benefits to part-time and full-time partners.",
        "A contract manager with three years behind them",
        "Negotiate 3 year contracts with suppliers.",
        "We are a member-owned food co-op.",
        "contract: permanent",
        "Salaries for part-time roles are prorated.",
        "Eligibility varies based on full or part-time status.",
        "The full-time annual salaries at our offices are listed below.",
        "The hall is available for two years of events.",
        "Volunteer Coordinator\nAcme",
    ],
)
def test_engagement_of_others_and_other_senses_are_silent(text: str) -> None:
    assert kinds(below_a_title(text)) == set()


def test_the_front_matter_wins_over_the_words() -> None:
    fact = employment(read("---\ntitle: Porter\nemployment: part-time\n---\nThis is a full-time position.\n"))
    assert fact.value is PART
    assert [mention.declared for mention in fact] == [True, False]


def test_a_list_in_the_front_matter_states_several_kinds() -> None:
    fact = employment(read("---\nemployment: [full-time, INTERN]\n---\nText.\n"))
    assert [mention.value for mention in fact] == [FULL, INTERN]


def test_employees_spoken_of_among_the_benefits_are_not_this_job() -> None:
    assert not employment(read("A pension for full-time colleagues.", SectionKind.BENEFITS))
    assert employment(read("This position is full-time and eligible for a pension.", SectionKind.BENEFITS))
    assert employment(read("Full time basic salary of £20,000", SectionKind.BENEFITS))
    assert employment(read("We have permanent part-time hours available.", SectionKind.ABOUT))
    assert employment(read("£12.50 an hour, full-time, on site.", SectionKind.BENEFITS))
    assert employment(read("Three year contract with a review each spring.", SectionKind.BENEFITS))
    assert employment(read("Ten seasonal full-time grower positions are available.", SectionKind.BENEFITS))
    assert not employment(read("We lend tools for a three year contract.", SectionKind.ABOUT))
    assert not employment(read("Free coffee, full-time chef, on-site gym.", SectionKind.BENEFITS))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Full-Time, Hourly", {FULL}),
        ("Full time, permanent position available", {FULL}),
        ("Full-time permanent role based in Cork", {FULL}),
        ("Join us on a full time basis", {FULL}),
        ("Part time weekends only", {PART}),
        ("Part-Time Sales Associate needed", {PART}),
        ("This is a permanent full-time opportunity", {FULL}),
        ("Status: Full-time, Non-Exempt", {FULL}),
        ("FLSA Status: Exempt; Full-Time", {FULL}),
        ("Position Type: Regular Full Time", {FULL}),
        ("Regular full-time hours with overtime", {FULL}),
        ("Hours of work: Part-time (24 hours)", {PART}),
        ("Job type - Full Time", {FULL}),
        ("Work type: Casual", {OTHER}),
        ("This is a casual position", {OTHER}),
        ("Contract: Permanent, Full Time", {FULL}),
        ("Contract type: Fixed term (12 months)", {TEMPORARY}),
        ("Contract Type: Permanent", set()),
        ("Full Time / Permanent", {FULL}),
        ("12-month FTC", {TEMPORARY}),
        ("6 month contract with possibility of extension", {TEMPORARY}),
        ("Initial 6 month contract", {TEMPORARY}),
        ("Contract (6 months)", {TEMPORARY}),
        ("Duration: 12 months contract", {TEMPORARY}),
        ("Contract position, 40 hours per week", {CONTRACT}),
        ("1-year contract, renewable", {TEMPORARY}),
        ("W2 Contract", {CONTRACT}),
        ("This is a temporary full-time role", {FULL, TEMPORARY}),
        ("Temp to hire", {TEMPORARY}),
        ("Temporary - Full Time", {FULL, TEMPORARY}),
        ("Seasonal Warehouse Associate position", {TEMPORARY}),
        ("Summer internship program, paid", {INTERN}),
        ("We are hiring interns", set()),
        ("You will be joining as an intern", {INTERN}),
        ("PRN shifts available", {PER_DIEM}),
        ("Per Diem Registered Nurse", {PER_DIEM}),
        ("PRN medications", set()),
        ("Locum position", {TEMPORARY}),
        ("Maternity cover (12 months)", {TEMPORARY}),
        ("Full-time equivalent salary of £30,000", set()),
        ("FTE: 1.0", set()),
        ("Part time hours considered", {PART}),
        ("Open to part-time applicants", {PART}),
        ("Full-time or part-time considered", {FULL, PART}),
        ("This is not a full-time role", set()),
        ("Full-time benefits from day one", set()),
        ("You must be available full-time", {FULL}),
        ("Must be able to work full time", {FULL}),
        ("a full-time student", set()),
        ("Full-time MBA students", set()),
        ("Weekly pay and full time hours", {FULL}),
        ("contract cleaning company", set()),
        ("We are a facilities contractor", set()),
        ("a competitive contract of employment", set()),
        ("Experience in contract law", set()),
        ("contracts manager", set()),
        ("You will be on a zero hours contract", set()),
        ("Independent contractor (1099)", {CONTRACT}),
        ("This is a 1099 position", {CONTRACT}),
        ("Volunteer role, unpaid", {VOLUNTEER}),
        ("Volunteer with us", set()),
        ("We volunteer in the community", set()),
        ("Temporary visa holders", set()),
        ("Full time in office", {FULL}),
        ("Employment Type: FULL_TIME", {FULL}),
        ("Employment type: Contract/Temporary", {CONTRACT, TEMPORARY}),
        ("Type: Contract to Hire", {CONTRACT}),
        ("Term: Full-Time Permanent", {FULL}),
        ("Full-Time/Part-Time: Full-Time", {FULL}),
        ("Part-time/Full-time", {FULL, PART}),
        ("Limited-term contract until 31 December", {TEMPORARY}),
        ("Full time Monday - Friday", {FULL}),
        ("Our full-time engineers love it", set()),
        ("We employ 300 full-time staff", set()),
        ("eligible for full-time employees working 30 hours", set()),
        ("freelance contract", {CONTRACT}),
        ("Freelancers welcome", set()),
        ("Apprenticeship, full time", {FULL}),
    ],
)
def test_short_phrases_of_many_postings_are_read_or_left(text: str, expected: set[Employment]) -> None:
    assert kinds(below_a_title(text)) == expected


@given(st.text(alphabet="fulpartime-/ contracinsh().,\nFPT:", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in employment(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
