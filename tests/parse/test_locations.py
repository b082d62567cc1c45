"""Where the job is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse.facts.locations import locations
from rolewright.parse.structure import read


def places(text: str) -> list[str]:
    return [mention.value for mention in locations(read(text)).distinct]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Location: Denver, CO", ["Denver, CO"]),
        ("**Location:** Denver, CO 80202", ["Denver, CO"]),
        ("Location: Austin, TX, US", ["Austin, TX"]),
        ("Location: Wever, IA", ["Wever, IA"]),
        ("Location: London / Remote", ["London"]),
        ("Location: London, Holborn", ["London, Holborn"]),
        ("Location: Anywhere in the U.S. (remote)", ["U.S."]),
        ("Location: Remote", []),
        ("Location: In person", []),
        ("Location: Various", []),
        ("Location: Leeds, Manchester or York (hybrid)", ["Leeds", "Manchester", "York"]),
        (
            "Locations: Boston, MA; Hartford, CT; Providence, RI",
            ["Boston, MA", "Hartford, CT", "Providence, RI"],
        ),
        ("Location: Virtual (100% remote); Reno, NV", ["Reno, NV"]),
        ("Work location: Pelham Depot", ["Pelham Depot"]),
        ("Location(s): PELHAM HIGH SCHOOL", ["Pelham High School"]),
        ("Job location: nottingham, NG7 5HY", ["nottingham"]),
        ("Work location: Menara Sentral, Jalan Ampang, Kuala Lumpur", ["Kuala Lumpur"]),
        ("Location: Amberley Day Centre, 76 Mill Road, Nottingham", ["Nottingham"]),
        ("Location: US-TX-Houston", ["Houston, TX"]),
        ("Location: US, VA, McLean", ["McLean, VA"]),
        ("Location: US, IL, DeKalb", ["DeKalb, IL"]),
        ("Location: Cape Town, 7405, ZA", ["Cape Town"]),
        ("Based in: Galway", ["Galway"]),
        ("Location:\nBarnard Castle", ["Barnard Castle"]),
        ("location: remote (US)", ["US"]),
    ],
)
def test_a_label_is_believed(line: str, expected: list[str]) -> None:
    assert places(f"Night Porter\n\n{line}\n\nYou will keep the doors.") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Las Vegas, NV 89130", ["Las Vegas, NV"]),
        ("Moncton, NB", ["Moncton, NB"]),
        ("Alexandria 22314, Virginia US", ["Alexandria, Virginia"]),
        ("Byron Bay NSW", ["Byron Bay NSW"]),
        ("Petaling Jaya, Selangor", ["Petaling Jaya, Selangor"]),
        ("Washington, D.C.", ["Washington, D.C."]),
        ("London or Remote (UK)  |  Full-time", ["London", "UK"]),
        ("Greater Boston Area", ["Greater Boston Area"]),
        ("Remote - Oregon", ["Oregon"]),
        ("Hiring remotely in United States", ["United States"]),
        ("Hillcrest Academy, Sheffield", ["Sheffield"]),
        ("`🌎 London, UK,UK,Remote`", ["London, UK"]),
        ("Christchurch 24 Dec 2018", ["Christchurch"]),
        ("US, NY, New York", ["New York, NY"]),
        ("Paris, TX", ["Paris, TX"]),
        ("Anchorage, AKBoise, IDFresno, CA", ["Anchorage, AK", "Boise, ID", "Fresno, CA"]),
        ("Delhi/NCR", ["Delhi/NCR"]),
    ],
)
def test_a_line_above_the_prose_that_says_only_where_is_a_place(line: str, expected: list[str]) -> None:
    assert places(f"Night Porter\nHarrow & Pike\n{line}\n\nYou will keep the doors.") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Senior Developer - Dublin City Centre - Up to €90k", ["Dublin City Centre"]),
        ("Payroll Analyst Job in Portland", ["Portland"]),
        ("Registered Nurse -Denver", ["Denver"]),
        ("Night Porter, Leeds, UK", ["Leeds, UK"]),
        (
            "Harrow & Pike | Night Porter | Waltham, MA | Paris, France | Full-time",
            ["Waltham, MA", "Paris, France"],
        ),
        ("Night Porter needed. £12ph. Central Manchester. Call Dan.", ["Central Manchester"]),
        ("Account Executive (DACH)", ["DACH"]),
        ("Forklift Driver – £13ph – Daventry NN11", ["Daventry"]),
    ],
)
def test_a_place_beside_the_title_is_the_jobs(line: str, expected: list[str]) -> None:
    assert places(f"{line}\n\nYou will keep the doors.") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("This position is based in Woods Hole, MA.", ["Woods Hole, MA"]),
        ("You will join our Berlin office.", ["Berlin"]),
        ("We are looking for a porter for our plant in Cork.", ["Cork"]),
        ("You can work from anywhere in Europe.", ["Europe"]),
        ("Ability to commute:\nSola, Ahmedabad: Reliably commute or plan to move.", ["Sola, Ahmedabad"]),
        ("We have offices in Mesa, Tempe and Phoenix.", ["Mesa", "Tempe", "Phoenix"]),
        ("Harrow & Pike, located in the old mill quarter of Chicago, bakes bread.", ["Chicago"]),
    ],
)
def test_a_sentence_says_where_the_job_is(sentence: str, expected: list[str]) -> None:
    assert places(f"Night Porter\n\n{sentence}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lecturer\n\nThe University of Bristol is a great place to teach. We admire Bank of Scotland.",
        "Night Porter\nPike Singapore Pte Ltd\n\nYou will keep the doors.",
        "Night Porter\n\nYou may work in Australia and know French, German and American English.",
        "Night Porter\n\nBoston Consulting Group and New York Life are our customers.",
        "Night Porter\n\nMost of our customers are located in the U.S. and keep its time.",
        "Night Porter (remote, United States time zones)\n\nYou will keep the doors.",
        "Counsel\n\nYou have a degree from a law school in the United States.",
        "Mobile Developer\n\nReading and orange juice are nice.",
        "",
    ],
)
def test_names_customers_and_languages_are_no_place_of_the_job(text: str) -> None:
    assert places(text) == []


def test_the_employers_seat_in_the_block_on_the_company_is_not_where_the_job_is() -> None:
    about = "About Pike\nPike is headquartered in Austin, Texas and has offices in Berlin."
    assert places(f"Night Porter\n\n{about}") == []
    assert places(f"Night Porter\nReno, NV\n\n{about}") == ["Reno, NV"]


def test_a_place_named_in_full_is_one_with_its_short_form() -> None:
    fact = locations(read("Night Porter Job in Portland\nPortland, OR\n\nLocation: Portland"))
    assert [mention.value for mention in fact.distinct] == ["Portland, OR"]
    assert len(fact.mentions) == 3


def test_a_sales_territory_is_no_place_beside_a_town() -> None:
    assert places("Account Executive (EMEA)\nLocation: Berlin\n\nYou sell.") == ["Berlin"]


def test_front_matter_counts_first() -> None:
    fact = locations(read("---\ntitle: Porter\nlocations: [Denver, Remote (US)]\n---\nLocation: Reno, NV\n"))
    assert [(mention.value, mention.declared) for mention in fact] == [
        ("Denver", True),
        ("US", True),
        ("Reno, NV", False),
    ]


def test_a_declared_sentence_is_read_for_its_places() -> None:
    text = "---\nlocation: Our team sits mainly in Sydney but anywhere in Australia is fine\n---\nWe cook.\n"
    assert places(text) == ["Sydney", "Australia"]


def test_words_broken_after_every_line_are_read_as_one() -> None:
    broken = "\n".join(
        "Night Porter This position is based in Leeds and you will keep the doors of it".split()
    )
    assert places(broken) == ["Leeds"]


_PARTS = st.sampled_from(
    [
        "Location: ",
        "Denver, CO",
        "London",
        " / ",
        "Remote",
        "(",
        ")",
        "\n",
        "based in ",
        "our ",
        " office",
        ", ",
        "US",
    ]
)


@given(st.one_of(st.text(), st.lists(_PARTS).map("".join)))
def test_every_mention_points_at_words_of_the_text(text: str) -> None:
    for mention in locations(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Night Porter\nPike Ltd\n\n* Tunnel Hill, GA\n* Permanent\n\nKeep doors.", ["Tunnel Hill, GA"]),
        ("Night Porter\nPIKE\n10 - TROYES\n\nKeep doors.", ["Troyes"]),
        ("Night Porter\nPlaats: Zaandam\n\nKeep doors.", ["Zaandam"]),
        ("Night Porter\nHybrid: Leeds\n\nKeep doors.", ["Leeds"]),
        (
            "Night Porter\nLocation: Leigh and Bransford Primary School\n\nKeep doors.",
            ["Leigh and Bransford Primary School"],
        ),
        ("The Pike Museum in Wever, Iowa, is seeking a porter.", ["Wever, Iowa"]),
        ("Porter\n\nYou join a unit of Pike University, Wever, Iowa.", ["Wever, Iowa"]),
    ],
)
def test_places_stand_in_lists_and_foreign_labels_and_behind_names(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_another_office_of_the_employer_is_not_where_the_job_is() -> None:
    text = "Nurse\nLocation: Nairobi\n\nPike has its headquarters in Lausanne and an office in Zurich."
    assert places(text) == ["Nairobi"]


def test_an_address_in_the_front_matter_that_names_no_town_is_no_place() -> None:
    assert places("---\ntitle: Cook\nlocation: 4715 S Lamar Blvd\n---\n\nCook.") == []


def test_new_is_a_part_of_new_york() -> None:
    assert places("Night Porter Job in New York\nFull Time\n\nKeep doors.") == ["New York"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cook\nLodge – Grahamstown – Eastern Cape\n\nCook.", ["Grahamstown, Eastern Cape"]),
        ("Cook\nEastern Cape, Grahamstown\n\nCook.", ["Grahamstown, Eastern Cape"]),
        ("Cook\nCity: Macon\nState: GA\n\nCook.", ["Macon, GA"]),
        ("Cook\nFixby Primary School, Fixby Road, Huddersfield HD2 2JN\n\nCook.", ["Huddersfield"]),
        ("Cook – ten hours – Dewsbury town centre\n\nCook.", ["Dewsbury"]),
        ("Cook\n\nWe cook.Location     Bloomfield, CTTotal Experience     8 yrs.", ["Bloomfield, CT"]),
        ("Cook\n\nBased in any of our kitchens: Oslo, Bergen or Stavanger.", ["Oslo", "Bergen", "Stavanger"]),
        ("Plumber\n\nWe take jobs around Reno, NV.", ["Reno, NV"]),
    ],
)
def test_a_place_may_stand_in_parts_or_at_the_end(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_the_parts_of_a_declared_place_are_one() -> None:
    text = "---\ntitle: Cook\nlocation:\n  city: Lisbon\n  country: Portugal\n---\nCook."
    assert places(text) == ["Lisbon, Portugal"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cook\nCity/State: Newport, OR\n\nCook.", ["Newport, OR"]),
        ("Cook\nLocation: Telford (TF1)\n\nCook.", ["Telford"]),
        ("Cook\nSalt Bakery, 14 High Street, Fixbiton TQ9 5NN\n\nCook.", ["Fixbiton"]),
        ("Cook\n\nThe inn, near Marlborough, Wiltshire, needs you.", ["Marlborough, Wiltshire"]),
    ],
)
def test_a_postcode_or_a_region_tells_of_a_town(text: str, expected: list[str]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("Leeds. £13.50 an hour, full-time. You bake bread and clean ovens.", ["Leeds"]),
        ("Leeds, £13.50 an hour. You bake bread and clean ovens.", ["Leeds"]),
        (
            "Bath, Somerset. Part-time, 24 hours a week. You look after twelve residents, keep their "
            "records and train the two apprentices who started in May this year.",
            ["Bath, Somerset"],
        ),
        ("Paris. London. New York. Our agency works for museums. You will edit catalogues.", []),
        ("Reading. You will read contracts all day and mark what is wrong with them.", []),
        ("Paris. Our agency works for museums there and you will edit catalogues.", []),
    ],
)
def test_a_place_may_stand_before_the_sentences_on_the_job(line: str, places: list[str]) -> None:
    found = locations(read(f"# Baker\n\n{line}\n"))
    assert [mention.value for mention in found] == places


@pytest.mark.parametrize("value", ["On the road", "Required", "(Required)"])
def test_what_is_no_place_behind_the_label_of_one(value: str) -> None:
    found = locations(read(f"# Glazier\n\nYou fit windows in schools.\n\nWork Location: {value}\n"))
    assert not found


def test_a_job_may_be_in_and_around_a_place() -> None:
    found = locations(read("# Glazier\n\nWe need a glazier to be working in and around Leeds.\n"))
    assert [mention.value for mention in found] == ["Leeds"]


@pytest.mark.parametrize("label", ["Plaats", "Standort", "Arbeitsort", "Lieu"])
def test_a_label_in_another_language_further_down(label: str) -> None:
    assert places(f"Elektromonteur\n\nWij zoeken iemand voor onze klant.\n\n{label}: Utrecht\n") == [
        "Utrecht"
    ]


def test_places_of_lines_that_an_announcement_opens() -> None:
    announced = "Open at the following locations, to be chosen:\n\n Reno, NV\n Boise, ID\n\nJob Type: Any\n"
    assert places(f"Porter\n\n{announced}") == ["Reno, NV", "Boise, ID"]
    assert places("Porter\n\nWe keep doors in two locations:\n\nGood boots\nWarm coats\n") == []


def test_tabs_part_the_beginning_of_a_long_line() -> None:
    duties = "You keep the doors of nine houses and write down who comes and goes at night. " * 2
    assert places(f"NIGHT PORTER\tFull time\t\tKlang\t\t{duties}\n") == ["Klang"]


def test_a_sentence_behind_a_label_is_read_as_a_sentence() -> None:
    text = "Porter\n\nLocation: Our office is in Reno, Nevada – 20 miles from the Boise Expressway.\n"
    assert places(text) == ["Reno, Nevada"]


def test_a_region_above_is_told_by_the_employers_town_in_it() -> None:
    assert places("Porter\nUS, MN, 56073\nTideway, a mill in New Ulm, MN, has an opening.\n") == [
        "New Ulm, MN"
    ]
    assert places("Porter\nUS, MN, 56073\nTideway, a mill in Reno, NV, has an opening.\n") == ["MN"]


def test_a_seat_says_nothing_where_a_label_says_remote() -> None:
    seat = "Tideway is a small firm based in Leeds."
    assert places(f"Porter\n\n**Location:** Remote\n\n{seat}\n") == []
    assert places(f"Porter\n\n**Hours:** Many\n\n{seat}\n") == ["Leeds"]


def test_the_area_around_a_place_is_no_second_place() -> None:
    assert places("Porter\n\nA post for our office in Reno, NV, in the Boise Area in Fixby County.\n") == [
        "Reno, NV"
    ]


def test_states_beside_one_another_do_not_frame_one_another() -> None:
    text = (
        "Porter\nLocation:\nHamilton, NJ\n\nYou join our team in either the Philadelphia or New York areas.\n"
    )
    assert places(text) == ["Hamilton, NJ", "Philadelphia", "New York"]


def test_who_recruits_near_a_town_has_the_job_there() -> None:
    assert places("A small lodge near Hluhluwe is recruiting a cook.\n") == ["Hluhluwe"]


def test_teams_in_two_towns_do_not_tell_where_the_job_is() -> None:
    more = "You keep doors at night, write down who comes and goes, and call for help where it is needed."
    assert places(f"Porter\n\nTideway is young and has teams in Leeds and Norwich. {more}\n") == []
    assert places(f"Porter\n\nTideway is young and has its team in Leeds. {more}\n") == ["Leeds"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Newry (R270), Newry (N.I), United Kingdom", ["Newry"]),
        ("VA - McLean, United States of America, McLean, Virginia", ["McLean, VA"]),
        ("Yerevan, Armenia with travel to regions and NK", ["Yerevan, Armenia"]),
        ("https://maps.example/FK6Qrd8DAkEVwA3P6", []),
    ],
)
def test_codes_countries_and_travel_beside_a_place_are_none(value: str, expected: list[str]) -> None:
    assert places(f"Night Porter\n\nLocation: {value}\n\nYou will keep the doors.") == expected


def test_a_label_after_a_state_may_have_run_into_it() -> None:
    assert places("Title: Analyst SeniorLocation: Rancho Cordova, CADuration: 5+ Months of work.\n") == [
        "Rancho Cordova, CA"
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We have an opening in both our Leeds and Norwich offices.", ["Leeds", "Norwich"]),
        ("Let us know that you want the position in Leeds.", ["Leeds"]),
        ("Tideway holds a leading position in Germany.", []),
        ("Come to Tideway Ferries at Utrecht (The Netherlands) as a porter.", ["Utrecht"]),
    ],
)
def test_an_opening_is_where_it_is_said_to_be(sentence: str, expected: list[str]) -> None:
    more = "You keep the doors at night, write down who comes and goes, and call for help when needed there."
    assert places(f"# Porter\n\n{more}\n\n{more} {sentence}\n") == expected


def test_a_heading_with_a_country_is_no_town() -> None:
    assert places("Teaching Requirements, China\n\nYou teach.\n") == ["China"]
