"""Which laws hold where nobody declared any: those of the places, and for remote work by its own rule."""

from datetime import date
from pathlib import Path

import pytest

import rolewright
from rolewright import parse
from rolewright.knowledge.jurisdictions.applicable import Applicable, applicable, applicable_where
from rolewright.knowledge.jurisdictions.employer import Employer
from rolewright.rules.law_places import law_places
from rolewright.usage import UsageError

DAY = date(2026, 11, 26)
POSTING = """\
# Payroll Clerk

**Location:** {place}
{more}

You pay our 300 drivers correctly and on time, and answer what they ask about their payslips.
"""


def _where(words: str, employees: int | None = None) -> dict[str, Applicable]:
    return {each.jurisdiction.id: each for each in applicable_where(words, Employer(employees), DAY)}


def _told(words: str, employees: int | None = None) -> tuple[set[str], set[str]]:
    """The laws that hold for certain, and those that may."""
    laws = _where(words, employees)
    certain = {each for each, law in laws.items() if law.certain}
    return certain, set(laws) - certain


@pytest.mark.parametrize(
    ("words", "certain"),
    [
        ("Denver, CO", {"us-co"}),
        ("Colorado", {"us-co"}),
        ("Brooklyn", {"us-ny", "us-ny-nyc"}),
        ("Ithaca, NY", {"us-ny", "us-ny-ithaca"}),
        # The county's law is void since the state has one.
        ("Yonkers, NY", {"us-ny"}),
        ("Albany, NY", {"us-ny", "us-ny-albany-county"}),
        ("Jersey City, NJ", {"us-nj", "us-nj-jersey-city"}),
        ("Cleveland, OH", {"us-oh-cleveland"}),
        ("Washington, DC", {"us-dc"}),
        ("Toronto", {"ca-on"}),
        ("Vancouver, BC", {"ca-bc"}),
        ("Vancouver, WA", {"us-wa"}),
        ("Vienna", {"eu", "eu-at"}),
        ("Vienna, VA", {"us-va"}),
        ("Wilmington, DE", {"us-de"}),
        ("London", {"uk"}),
        ("Hybrid in Vienna, Austria", {"eu", "eu-at"}),
        # Nothing is known to be demanded there; a bill is no law.
        ("Houston, TX", {"us-federal"}),
        ("St. John's, NL", {"ca-other"}),
        ("Bengaluru, India", set()),
        # Somewhere in a country, but not from anywhere in it.
        ("United States", {"us-federal"}),
    ],
)
def test_the_law_of_the_place_holds(words: str, certain: set[str]) -> None:
    assert _told(words) == (certain, set())


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Remote in Colorado, New York, Illinois, New Jersey or Washington", True),
        ("Remote in Washington or Oregon", True),
        ("Washington or Oregon", True),
        ("Maryland, Virginia or Washington", False),
        ("Portland, Oregon or Washington", False),
        ("Washington or New York", False),
    ],
)
def test_a_list_of_states_names_the_state_where_a_town_has_the_name_too(words: str, state: bool) -> None:
    laws = _where(words)
    assert laws["us-wa"].certain is state
    assert ("us-dc" in laws) is not state


def test_the_law_of_each_country_may_hold_for_remote_work_in_several() -> None:
    countries = {"eu-at", "eu-it", "eu-lt", "eu-lv", "eu-mt", "eu-pl", "eu-sk"}
    assert _told("Remote (EU)") == ({"eu"}, countries)
    assert _told("Remote, Europe") == (set(), {"eu", *countries})
    assert _told("Remote, worldwide")[0] == set()


@pytest.mark.parametrize(
    ("words", "certain", "possible"),
    [
        ("Portland", set(), {"us-me"}),
        ("New York", {"us-ny"}, {"us-ny-nyc"}),
        ("Washington", set(), {"us-dc", "us-wa"}),
        ("Columbus", set(), {"us-oh-columbus"}),
        ("Whitby", set(), {"ca-on"}),
        ("Ludlow", set(), {"us-ma"}),
        ("Washington DC Metro", set(), {"us-dc", "us-md", "us-va"}),
    ],
)
def test_a_place_that_is_not_certain_makes_no_law_certain_that_does_not_hold_in_each(
    words: str, certain: set[str], possible: set[str]
) -> None:
    assert _told(words) == (certain, possible)


def test_remote_work_falls_under_each_law_by_its_own_rule() -> None:
    certain, possible = _told("Remote - US")
    # Open to people who live there: so the law says.
    assert certain == {"us-co", "us-wa"}
    # So somebody says, or so it is where somebody who lives there is hired.
    assert possible == {"us-ca", "us-dc", "us-il", "us-ma", "us-md", "us-nj", "us-ny", "us-va"}
    # For an office there, at a place there, or the law does not say.
    assert not (certain | possible) & {"us-vt", "us-de", "us-mn", "us-oh-cleveland", "us-hi"}


def test_a_place_and_a_reach_bring_the_laws_of_both() -> None:
    certain, possible = _told("New York, remote US")
    assert certain == {"us-ny", "us-co", "us-wa"}
    assert {"us-ny-nyc", "us-ca"} <= possible


def test_a_state_that_is_named_bounds_the_reach() -> None:
    assert _told("Remote in Colorado") == ({"us-co"}, set())
    assert _told("Remote, must reside in CO, WA or NY") == ({"us-co", "us-wa", "us-ny"}, set())


def test_a_remote_job_with_an_office_may_be_open_to_people_elsewhere() -> None:
    certain, possible = _told("Remote, Houston, TX")
    assert certain == set()
    assert possible == {"us-ca", "us-co", "us-dc", "us-va", "us-wa"}


def test_remote_work_in_canada_falls_under_the_law_of_british_columbia() -> None:
    assert _told("anywhere in Canada") == ({"ca-bc"}, {"ca-on"})


def test_a_part_of_a_country_may_not_reach_into_a_state_of_it() -> None:
    certain, possible = _told("Remote, eastern US")
    assert certain == set()
    assert "us-co" in possible


def test_worldwide_is_no_certain_place() -> None:
    certain, possible = _told("Remote - worldwide")
    assert certain == set()
    assert {"us-co", "ca-bc"} <= possible


def test_a_small_employer_is_under_no_law_that_is_for_larger_ones() -> None:
    assert "us-ny" in _where("Brooklyn", 4)
    assert _where("Brooklyn", 3) == {}
    assert "us-co" in _where("Denver", 1)


def test_it_says_why_in_words_that_go_on_after_since() -> None:
    (denver,) = applicable(parse(POSTING.format(place="Denver, CO", more="")), ())
    assert denver.because == "the posting says “Denver, CO”"
    assert _where("Denver, CO")["us-co"].because == "you named “Denver, CO”"
    assert _where("Brooklyn")["us-ny"].because == "you named “Brooklyn”, if the employer has 4 people or more"
    assert _where("Brooklyn", 50)["us-ny"].because == "you named “Brooklyn”"
    assert _where("Remote - US")["us-co"].because == "people in Colorado could do this job from home (“US”)"
    assert _where("Remote - US")["us-md"].because == ("somebody in Maryland may be hired for this remote job")


def test_words_without_a_place_are_refused() -> None:
    with pytest.raises(UsageError, match="“somewhere nice” names no place that is known"):
        applicable_where("somewhere nice", Employer(), DAY)


def _of_posting(place: str, more: str = "", declared: tuple[str, ...] = ()) -> dict[str, Applicable]:
    document = rolewright.parse(POSTING.format(place=place, more=more))
    return {each.jurisdiction.id: each for each in applicable(document, declared)}


def test_a_posting_brings_the_laws_of_the_places_that_it_names() -> None:
    laws = _of_posting("Denver, CO")
    assert set(laws) == {"us-co"}
    assert not laws["us-co"].declared


def test_what_a_posting_declares_holds_instead_of_the_places_that_it_names() -> None:
    text = POSTING.format(place="Denver, CO", more="")
    document = rolewright.parse(f"---\njurisdictions: [us-ny-nyc]\n---\n{text}")
    laws = {each.jurisdiction.id: each for each in applicable(document, ("us-ny-nyc",))}
    assert {"us-ny-nyc", "us-ny"} <= set(laws)
    assert "us-co" not in laws
    assert all(each.declared for each in laws.values())


@pytest.mark.parametrize(
    ("place", "more", "laws"),
    [
        ("Denver, CO", "", {"us-co": True}),
        ("Vienna, Austria", "", {"eu": False, "eu-at": False}),
        ("Seattle, WA", "", {"us-wa": False}),
        ("Denver, CO; Seattle, WA", "", {"us-co": True, "us-wa": False}),
        ("Salem, Oregon", "", {}),
        # Several places may be meant, and none of them is in Colorado.
        ("Portland", "", {}),
        ("Salem, Oregon", "\n**Workplace:** Remote", {"us-co": True}),
    ],
)
def test_what_a_company_declares_holds_where_the_posting_may_touch_it(
    place: str, more: str, laws: dict[str, bool]
) -> None:
    """Beside it, the laws of the other places that the posting names are inferred."""
    told = _of_posting(place, more, declared=("us-co",))
    of_interest = {
        each: law.declared for each, law in told.items() if law.certain and law.jurisdiction.is_law
    }
    assert of_interest == laws


def test_what_a_company_declares_holds_where_the_posting_names_no_place() -> None:
    assert "us-co" in _of_posting("to be agreed", declared=("us-co",))


def test_the_currency_of_the_pay_tells_in_which_country_a_town_is() -> None:
    assert set(_of_posting("Cambridge")) == {"us-ma", "ca-on"}
    assert set(_of_posting("Cambridge", "\n**Pay:** £31,000 a year")) == {"uk"}


def test_places_of_one_posting_explain_each_other() -> None:
    laws = _of_posting("Cornwall", "\n**Location:** St Austell")
    assert {each: law.certain for each, law in laws.items()} == {"uk": True}


def test_a_posting_that_is_remote_says_so_apart_from_the_place() -> None:
    laws = _of_posting("United States", "\n**Workplace:** Remote")
    assert laws["us-co"].certain
    assert not laws["us-ny"].certain


@pytest.mark.parametrize(
    "words",
    [
        "Remote, anywhere in the world",
        "Remote (anywhere)",
        "Work from anywhere",
        "Fully remote - work from anywhere in the world",
        "Anywhere (remote)",
    ],
)
def test_a_posting_that_may_be_done_from_anywhere_brings_what_those_words_bring(words: str) -> None:
    text = f"# Payroll Clerk\n\nRye & Sons · {words} · Full-time\n\nYou pay our 300 drivers correctly.\n"
    laws = {each.jurisdiction.id: each.certain for each in applicable(parse(text), ())}
    assert laws == {each: law.certain for each, law in _where(words).items()} != {}


@pytest.mark.parametrize(
    "more", ["Work from anywhere for four weeks a year", "Remote, anywhere in the office"]
)
def test_anywhere_within_bounds_is_not_everywhere(more: str) -> None:
    assert applicable(parse(f"# Payroll Clerk\n\nRye & Sons · {more} · Full-time\n"), ()) == ()


def test_a_slip_in_the_settings_is_an_error_with_near_places() -> None:
    text = '[company]\njurisdictions = ["us-co", "us-mx", "colorada"]\n'
    with pytest.raises(UsageError) as caught:
        rolewright.read_settings(text, Path("rolewright.toml"))
    told = str(caught.value)
    assert "“us-mx” is neither a law of the table nor a place that is known" in told
    assert "did you mean “colorado”" in told


@pytest.mark.parametrize(
    "place",
    [
        "Remote (US, excluding WA)",
        "Remote, US. We cannot hire in Washington or California.",
        "Remote, US\n\nThis job is not open to residents of California, Washington, or New York.",
    ],
)
def test_a_law_heeds_whom_a_remote_job_leaves_out_but_for_those_that_forbid_it(place: str) -> None:
    laws = {
        each.jurisdiction.id: each for each in applicable(parse(POSTING.format(place=place, more="")), ())
    }
    assert "us-wa" not in laws
    assert laws["us-co"].certain
    assert "us-il" in laws
    assert "us-ca" in laws or "California" in place


def test_where_colorado_is_left_out_its_law_holds_no_less() -> None:
    held = _where("Remote US, except Colorado and Washington")
    assert "us-wa" not in held
    assert held["us-co"].because.endswith("(“US”), and to leave them out does not avoid this law")


@pytest.mark.parametrize(
    "words",
    ["You travel, except in summer.", "Open on all days excluding Sundays.", "We do not hire in haste."],
)
def test_what_is_no_place_leaves_nobody_out(words: str) -> None:
    text = POSTING.format(place="Remote, US", more=words)
    assert "us-wa" in {each.jurisdiction.id for each in applicable(parse(text), ())}


def test_words_that_a_law_names_are_judged_by_the_places_of_the_same_laws() -> None:
    vienna = parse(POSTING.format(place="Vienna, Austria", more=""))
    assert "us-co" not in law_places(vienna, ("us-co",))
    assert law_places(vienna, ("us-co",))["eu-at"] is False
    denver = parse(POSTING.format(place="Denver, CO", more=""))
    assert law_places(denver, ("us-co",))["us-co"] is True
