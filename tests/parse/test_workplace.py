"""Where a posting says that the work is done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import SectionKind, Workplace
from rolewright.parse.facts.workplace import workplace
from tests.parse.undivided import read

REMOTE, HYBRID, ONSITE = Workplace.REMOTE, Workplace.HYBRID, Workplace.ONSITE


def place(text: str) -> Workplace | None:
    return workplace(read(text)).value


def below_a_title(text: str) -> str:
    return f"Store Keeper\nAcme Ltd\nLeeds\nWe sell paint.\n\nAbout the job\n\n{text}"


@pytest.mark.parametrize(
    "text",
    [
        "This is a fully remote position.",
        "This role is 100% remote within the US.",
        "Location: Anywhere in Canada (remote)",
        "Location:\nVirtual (100% Remote)",
        "Work Location: Remote",
        "Work remotely: Yes",
        "Benefits:Work from homeWork remotely:Yes",
        "Remote | Full-time | $90,000",
        "This job can be done remotely from anywhere in Canada.",
        "You will work remotely.",
        "Hiring Remotely in United States",
        "Home based, permanent",
        "LOCATION:Home basedPAY:Grade 4",
        "This is a work from home position.",
        "We're all remote, and have been from the start.",
        "We are building an all-remote team.",
        "As a remote-first company, we value writing.",
        "Full remote",
        "remote: true",
        "#LI-Remote",
        "We offer fully remote working arrangements.",
        "The job is done as work-from-home, at hours of your choice.",
    ],
)
def test_remote_work_is_read(text: str) -> None:
    assert place(text) is REMOTE


@pytest.mark.parametrize(
    "text",
    [
        "This is a hybrid role.",
        "Hybrid working, two days at home",
        "Workplace type: Hybrid",
        "Location: Leeds (hybrid)",
        "Leeds / Hybrid working from home",
        "Our hybrid model asks for 3 days in the office.",
        "You will spend 2-3 days a week in the office.",
        "Three days per week in our office, the rest from home.",
        "You may work from home 2 days a week.",
        "in-office 3 days per week",
        "You give both onsite and remote help as needed: work is both onsite and remote.",
        "We offer remote, hybrid or on-site working.",
        "Two days from home and 3 days at the office!",
        "The job is remote or hybrid.",
        "You may work remotely up to two days a week.",
        "The job is partially remote.",
        "You work from home and on site as the job needs.",
        "Télétravail partiel",
        "Homeoffice möglich",
    ],
)
def test_hybrid_work_is_read(text: str) -> None:
    assert place(text) is HYBRID


@pytest.mark.parametrize(
    "text",
    [
        "Work Location: In person",
        "Tipe Lokasi:\nIn-person",
        "This position is on-site at our plant.",
        "Must be able to work onsite in Springfield.",
        "100% onsite",
        "Location: Houston, TX, 100% onsite",
        "This is an office-based role.",
        "This is an in-office position.",
        "5 days a week in the office",
        "This is not a remote position.",
        "Remote work is not available.",
        "No remote work.",
        "The position is not eligible for remote work.",
        "Work remotely: No",
        "Workplace: On-site",
        "#LI-Onsite",
    ],
)
def test_work_on_site_is_read(text: str) -> None:
    assert place(text) is ONSITE


@pytest.mark.parametrize(
    "text",
    [
        "You will manage remote teams.",
        "Support our remote clients and sites.",
        "Analyse remote sensing data.",
        "Give remote support to users.",
        "We schedule a 45-minute remote interview.",
        "You travel to remote areas.",
        "Knowledge of hybrid cloud environments",
        "Repair hybrid vehicles.",
        "Agile, waterfall and hybrid methods",
        "You will work with on-site clinics.",
        "On-site gym and free parking",
        "We have an on-site nursery.",
        "Interviews are held in person.",
        "You meet customers in person.",
        "You install machines on site at our customers' plants.",
        "Attend remote and in-person events.",
        "Hamburg",
        "If this position is not remote, write the place.",
        "Experience working remotely is welcome.",
        "Experience with remote monitoring of pumps",
        "Reports come in from the field office in Lagos.",
        "Apply in person at the front desk.",
        "is_remote: null",
        "Support office hours and virtual meetings",
        "Deliver care in the client's home.",
    ],
)
def test_other_senses_say_nothing_of_the_workplace(text: str) -> None:
    assert place(below_a_title(text)) is None


LONG = "You keep the paint of forty makers in order, count what is there and order what is not. " * 4


@pytest.mark.parametrize(
    "terms",
    [
        "£12.50 an hour, full-time, on site.",
        "Leeds. On site. Full-time.",
        "Full-time, on-site, £12 an hour.",
        "Permanent, 37.5 hours a week, on site in Leeds.",
        "Terms: full-time and on site.",
    ],
)
@pytest.mark.parametrize("kind", [SectionKind.BENEFITS, SectionKind.APPLY, SectionKind.RESPONSIBILITIES])
def test_a_row_of_terms_speaks_of_this_job_wherever_it_stands(terms: str, kind: SectionKind) -> None:
    assert workplace(read(f"{LONG}{terms} {LONG}", kind)).value is ONSITE


@pytest.mark.parametrize(
    "words",
    [
        "Our customers are in Leeds, on site, and pay £12 an hour.",
        "There is parking, on site, at £2 an hour.",
        "We have a gym. On site. Everybody uses it.",
        "You train drivers, on site, and cooks.",
        "Remote, rural and urban sites are yours to visit.",
    ],
)
def test_words_in_a_sentence_are_no_row_of_terms(words: str) -> None:
    assert not workplace(read(f"{LONG}{words} {LONG}", SectionKind.RESPONSIBILITIES))


def test_what_is_said_of_the_job_counts_before_the_companys_ways() -> None:
    fact = workplace(read("We are a remote-first company.\n\nThis position is on-site in Denver.\n"))
    assert [mention.value for mention in fact] == [ONSITE, REMOTE]


def test_a_contradiction_keeps_both_mentions() -> None:
    fact = workplace(read("This is a fully remote position.\n\nWork location: On-site\n"))
    assert {mention.value for mention in fact} == {REMOTE, ONSITE}


def test_the_front_matter_wins_over_the_words() -> None:
    fact = workplace(read("---\ntitle: Clerk\nworkplace: hybrid\n---\nThis is a fully remote position.\n"))
    assert fact.value is HYBRID
    assert [mention.declared for mention in fact] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Remote (US)", REMOTE),
        ("Remote - United States", REMOTE),
        ("US Remote", REMOTE),
        ("Location: Remote, UK", REMOTE),
        ("Fully remote within Ireland", REMOTE),
        ("This is a remote role", REMOTE),
        ("This position is remote", REMOTE),
        ("This is a remote-first role", REMOTE),
        ("remote-friendly", REMOTE),
        ("Role is based remotely", REMOTE),
        ("Work from anywhere", REMOTE),
        ("Work From Home", REMOTE),
        ("WFH", REMOTE),
        ("Home-based with occasional travel", REMOTE),
        ("Homeworking", None),
        ("You can work remotely", REMOTE),
        ("Candidates may work remotely from any state", REMOTE),
        ("Remote working available", REMOTE),
        ("Remote work options", REMOTE),
        ("Option to work from home", HYBRID),
        ("Some remote work possible", HYBRID),
        ("Flexible/hybrid working", HYBRID),
        ("Hybrid (3 days in office)", HYBRID),
        ("Hybrid - London", HYBRID),
        ("London (Hybrid)", HYBRID),
        ("Manchester / Hybrid", HYBRID),
        ("Hybrid Remote in Austin, TX", HYBRID),
        ("Hybrid position, 2 days WFH", HYBRID),
        ("Location: Sydney, hybrid", HYBRID),
        ("3 days onsite, 2 days remote", HYBRID),
        ("Onsite 4 days a week", HYBRID),
        ("In office 5 days a week", ONSITE),
        ("Monday-Thursday in office, Friday remote", HYBRID),
        ("On-site in Chicago, IL", ONSITE),
        ("Onsite", ONSITE),
        ("On-site", ONSITE),
        ("Location: On-site - Dublin", ONSITE),
        ("Job is onsite in Dallas", ONSITE),
        ("This is an onsite role", ONSITE),
        ("This role is in-person", ONSITE),
        ("In-Person", ONSITE),
        ("Fully on-site", ONSITE),
        ("Office based", ONSITE),
        ("Office-based role in Leeds", ONSITE),
        ("Must work on site", ONSITE),
        ("This position requires on-site presence", ONSITE),
        ("This is not a remote role", ONSITE),
        ("Not remote", ONSITE),
        ("No remote", ONSITE),
        ("No remote work available", ONSITE),
        ("Remote work is not an option", ONSITE),
        ("This position is not eligible for telework", ONSITE),
        ("Telework eligible", None),
        ("Manage a remote team", None),
        ("Remote team management", None),
        ("Provide remote and on-site support to customers", None),
        ("on-site at client premises", None),
        ("Onsite parking", None),
        ("onsite gym", None),
        ("Free on-site parking and gym", None),
        ("Travel to remote sites", None),
        ("remote monitoring", None),
        ("hybrid cloud", None),
        ("hybrid vehicles", None),
        ("hybrid events", None),
        ("hybrid mobile apps", None),
        ("Our office is in Leeds", None),
        ("virtual meetings", None),
        ("virtual reality", None),
        ("you may be asked to attend the office", None),
        ("Remote interviews", None),
        ("remote or hybrid", HYBRID),
        ("Remote/Hybrid", HYBRID),
        ("Onsite/Hybrid", HYBRID),
        ("Remote or on-site", HYBRID),
        ("Workplace: Remote", REMOTE),
        ("Workplace Type: On-site", ONSITE),
        ("Work arrangement: Hybrid", HYBRID),
        ("Work mode: WFO", ONSITE),
        ("Work from office", ONSITE),
        ("Remote: Yes", REMOTE),
        ("Remote: No", ONSITE),
        ("remote_ok: true", REMOTE),
        ("Remote OK", REMOTE),
        ("ONSITE or REMOTE (US)", HYBRID),
        ("REMOTE | Full-time", REMOTE),
        ("Remote eligible", REMOTE),
        ("We are a distributed team", None),
        ("Remote company", REMOTE),
        ("We're a fully distributed, remote company", REMOTE),
        ("100% remote", REMOTE),
        ("Ability to work in a remote environment", REMOTE),
        ("Temporarily remote due to COVID-19", REMOTE),
        ("Mostly remote", REMOTE),
        ("Primarily remote with quarterly on-site meetings", REMOTE),
    ],
)
def test_short_phrases_of_many_postings_are_read_or_left(text: str, expected: Workplace | None) -> None:
    assert place(text) is expected


@given(st.text(alphabet="remotehybridonsite-/ 123daysfromtheoffice().,\nRHO:", max_size=150))
def test_any_text_is_read_without_a_crash_and_with_spans_inside_it(text: str) -> None:
    for mention in workplace(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
