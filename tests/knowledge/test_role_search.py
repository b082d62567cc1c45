"""A role is found by any title that people use, and it is told why."""

import pytest

from rolewright.knowledge.roles import How, Library, Match, filled, search, slots_of

LIBRARY = Library()


def best(query: str) -> Match:
    return search(query, LIBRARY)[0]


@pytest.mark.parametrize(
    ("query", "role", "how"),
    [
        ("Account Manager", "account-manager", How.EXACT),
        ("account-manager", "account-manager", How.EXACT),
        ("  ACCOUNT   MANAGER (m/f/d) ", "account-manager", How.EXACT),
        ("client partner", "account-manager", How.VARIANT),
        ("KAM", "key-account-manager", How.ABBREVIATION),
        ("K.A.M.", "key-account-manager", How.ABBREVIATION),
        ("Sr. Acct Mgr", "senior-account-manager", How.ABBREVIATION),
        ("Snr Client Mgr", "senior-account-manager", How.ABBREVIATION),
        ("acct. mgr.", "account-manager", How.ABBREVIATION),
        ("strategic account manager", "key-account-manager", How.VARIANT),
        ("staff nurse", "registered-nurse", How.VARIANT),
        ("RN", "registered-nurse", How.ABBREVIATION),
        ("Physical Therapist", "physiotherapist", How.VARIANT),
        ("PT", "physiotherapist", How.ABBREVIATION),
        ("CMA", "medical-assistant", How.ABBREVIATION),
        ("RDH", "dental-hygienist", How.ABBREVIATION),
        ("Social Worker, Children's Services", "social-worker", How.WORDS),
        ("Kindergarten Teacher", "early-years-teacher", How.VARIANT),
        ("SEN Teaching Assistant", "teaching-assistant", How.WORDS),
        ("Gas Engineer", "plumber", How.VARIANT),
        ("joiner", "carpenter", How.VARIANT),
        ("Maintenance Tech", "maintenance-technician", How.ABBREVIATION),
        ("Welder/Fabricator", "welder", How.VARIANT),
        ("Waiter/Waitress", "waiter", How.WORDS),
        ("Front Desk Agent", "hotel-receptionist", How.VARIANT),
        ("Room Attendant", "housekeeper", How.VARIANT),
        ("Delivery Driver (7.5t)", "delivery-driver", How.WORDS),
        ("Demand Planner", "supply-chain-planner", How.VARIANT),
        ("User Researcher", "ux-researcher", How.VARIANT),
        ("Software Dev", "software-engineer", How.ABBREVIATION),
        ("HR Generalist", "hr-generalist", How.EXACT),
        ("chef de cuisine", "head-chef", How.VARIANT),
        ("Sr KAM, Automotive", "key-account-manager", How.WORDS),
        ("Marketing Executive", "marketing-manager", How.WORDS),
        ("UI/UX Designer", "product-designer", How.WORDS),
        ("Ops Manager", "operations-manager", How.ABBREVIATION),
        ("Data Analysts", "data-analyst", How.WORDS),
        ("elektrician", "electrician", How.WORDS),
        ("sofware engineer", "software-engineer", How.WORDS),
        ("Warehouse Night Shift Supervisor", "warehouse-supervisor", How.WORDS),
        ("high school maths teacher", "secondary-school-teacher", How.WORDS),
        ("BDM", "business-development-manager", How.ABBREVIATION),
        ("Shop Manager", "retail-store-manager", How.VARIANT),
        ("Customer Service Rep", "customer-service-representative", How.ABBREVIATION),
        ("PPC Specialist", "digital-marketing-specialist", How.VARIANT),
        ("FP&A Analyst", "financial-analyst", How.VARIANT),
        ("Talent Acquisition Spec", "recruiter", How.ABBREVIATION),
        ("Executive Asst", "executive-assistant", How.ABBREVIATION),
        ("Frontend Developer (m/w/d)", "front-end-developer", How.VARIANT),
        ("Senior DevOps Engineer", "devops-engineer", How.WORDS),
        ("IT Project Manager, Payments", "project-manager", How.WORDS),
        ("CSM", "customer-success-manager", How.ABBREVIATION),
        ("Help Desk Tech", "it-support-specialist", How.ABBREVIATION),
        ("Procurement Spec", "buyer", How.ABBREVIATION),
        ("Software QA Engineer", "quality-assurance-engineer", How.WORDS),
        ("Senior Legal Assistant", "paralegal", How.WORDS),
    ],
)
def test_a_title_is_found_and_it_is_told_how(query: str, role: str, how: How) -> None:
    match = best(query)
    assert (match.role.id, match.how) == (role, how)


@pytest.mark.parametrize("query", ["", "  ", "manager", "senior manager", "astronaut", "head of", "!!"])
def test_a_title_that_says_too_little_finds_nothing(query: str) -> None:
    assert search(query, LIBRARY) == ()


def test_a_sure_match_comes_before_likely_ones() -> None:
    found = search("account manager", LIBRARY)
    assert found[0].role.id == "account-manager"
    assert {"senior-account-manager", "key-account-manager"} <= {match.role.id for match in found}
    assert {match.how for match in found[1:]} == {How.WORDS}


def test_the_words_in_common_are_named() -> None:
    match = best("regional customer support lead, EMEA")
    assert match.role.id == "customer-support-lead"
    assert set(match.words) == {"customer", "support", "lead"}
    assert 0.45 <= match.likeness < 1


def test_a_variant_comes_with_what_it_means() -> None:
    assert "agency" in best("client partner").means


def test_slots_are_filled_and_the_sentence_keeps_its_form() -> None:
    assert slots_of("Win {leads} by {when} and {leads}.") == ("leads", "when")
    assert filled("{clients} leave by {when}.", {"clients": "two", "when": "4 p.m."}) == "Two leave by 4 p.m."
    assert filled("Keep {what}.", {}) == "Keep {what}."
