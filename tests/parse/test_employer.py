"""Who hires."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse.facts.employer import employer
from rolewright.parse.structure import read


def name(text: str) -> str | None:
    return employer(read(text)).value


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Company: Harrow & Pike", "Harrow & Pike"),
        ("**Employer:** Teratai Maju Sdn Bhd", "Teratai Maju Sdn Bhd"),
        ("Organisation: Northgate Dental Group", "Northgate Dental Group"),
        ("**Agency:** [Harbour Safety Agency (HSA)](https://hsa.example)", "Harbour Safety Agency"),
        ("Employer\nDale View Care", "Dale View Care"),
        ("COMPANY: FERNDALE REMOVALS LTD", "FERNDALE REMOVALS LTD"),
    ],
)
def test_a_label_names_the_employer(line: str, expected: str) -> None:
    assert name(f"Night Porter\n{line}\nLeeds\n\nYou will keep the doors.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Night Porter\nHarrow & Pike Logistics\nColumbus, OH\n\nKeep doors.", "Harrow & Pike Logistics"),
        ("Night Porter\nTideway\nReno, NV\n\nTideway is small.", "Tideway"),
        ("Teacher\nHillcrest Academy, Sheffield\n\nRequired for September.", "Hillcrest Academy"),
        ("Night Porter\nPike Pte Ltd (formerly Harrow Pte Ltd)\n\nKeep doors.", "Pike Pte Ltd"),
        ("Cook\nMcTavish Burgers - Store 1142\n12 Main St, Wichita, KS 67203\n\nCook.", "McTavish Burgers"),
        ("Acme Widgets Inc.\nPosition title: Mechanic\nLocation: Reno, NV\n\nMend.", "Acme Widgets Inc."),
        ("Tideway | Night Porter | Reno, NV | Full-time\n\nKeep doors.", "Tideway"),
        ("Executive Chef @ Salt House\nByron Bay NSW\n\nCook.", "Salt House"),
        ("Caretaker - Hyrst Junior School\n\nTo begin soon.", "Hyrst Junior School"),
        (
            "## Java Developer\n\nfrom The Pike Group\n\nChristchurch\n\nThe Pike Group bakes.",
            "The Pike Group",
        ),
        ("Night Porter\n10up\nRemote\n\nKeep doors.", "10up"),
        ("Night Porter\nSalt House - Reno, NV 89501\n\nKeep doors.", "Salt House"),
        ("Night Porter\nSalt House · Reno, NV (On-site)\n\nKeep doors.", "Salt House"),
        ("Night Porter | Tideway | Reno, NV | Full-time\n\nKeep doors.", "Tideway"),
        ("Bookkeeper, Harrow & Pike LLP, Norwich\n\nKeep books.", "Harrow & Pike LLP"),
        ("Sous Chef - The Salt Hotel, Norwich\n\nCook.", "Salt Hotel"),
        (
            "Night Porter\nHarrow Clinics Group, formerly Pike Clinics Group\n\nKeep doors.",
            "Harrow Clinics Group",
        ),
        ("Company - Tideway\nTitle - Night Porter\n\nKeep doors.", "Tideway"),
    ],
)
def test_a_line_above_the_prose_names_the_employer(text: str, expected: str) -> None:
    assert name(text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tideway is hiring a night porter.", "Tideway"),
        ("Harrow Inn, a shelter for the homeless, is in search of a porter.", "Harrow Inn"),
        ("Position OverviewBright Smiles Dental is looking for a porter.", "Bright Smiles Dental"),
        ("At Fennimore Labs, we help clinics. Ask for Fennimore Labs.", "Fennimore Labs"),
        (
            "Come and join Brightwater Haulage, a family firm. Brightwater Haulage has forty lorries.",
            "Brightwater Haulage",
        ),
        ("About Larkspur\n\nLarkspur mends roofs.", "Larkspur"),
        ("Why Larkspur?\n\nLarkspur is one of the oldest roofers.", "Larkspur"),
        ("We are Amberley Homecare, a provider of care.", "Amberley Homecare"),
        ("Kauri Travel Ltd is an equal opportunity employer.", "Kauri Travel Ltd"),
        ("This is a job at the University of Hull. The University of Hull is old.", "University of Hull"),
        ("The Boring Company was founded to dig. Join The Boring Company.", "The Boring Company"),
        ("RICOH is hiring. We know RICOH’s products.", "RICOH"),
        ("Bring the magic of Macey's to life. Macey's is hiring. Work for Macey's.", "Macey's"),
        ("LPD is hiring. About Lake Pend District\nLake Pend District is a district.", "Lake Pend District"),
        (
            "We teach code. Think how Resilient Bakers could grow. Write to hi@resilientbakers.org.",
            "Resilient Bakers",
        ),
        ("We are Kaffeehaus Lumen in Leeds. You make coffee.", "Kaffeehaus Lumen"),
        ("We are Kaffeehaus Lumen in Leeds. Lumen is a coffee house.", "Kaffeehaus Lumen"),
        ("We are looking for a cheerful new member of Larkspur Roofs, who climbs.", "Larkspur Roofs"),
        ("As in most roles at Larkspur, you climb.", "Larkspur"),
        ("Larkspur Inn is nestled between two hills.", "Larkspur Inn"),
        ("At Larkspur Roofs you climb. Mend roofs.", "Larkspur Roofs"),
        ("Larkspur: Roofs Loved By AllLarkspur are looking for a porter.", "Larkspur"),
        ("Bean Street Coffee has an opening for a porter.RequirementsMust be 18.", "Bean Street Coffee"),
    ],
)
def test_a_sentence_names_the_employer(sentence: str, expected: str) -> None:
    assert name(f"Night Porter\n\n{sentence}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Night Porter\n\nOur client, a leading hotel, is looking for a porter. Pike Talent knows hotels.",
        "Java Developer\nPike Talent Pte Ltd\n\nOur client is growing. EA Licence 01C4394.",
        "Developer\n\nA company in Leeds needs you. Pike Talent is acting as an employment agency.",
        "Night Porter\n\nThe Night Porter is responsible for doors. We are a team. This is a good job.",
        "Night Porter\n\nExperience is a plus. Candidates are committed to safety. Benefits provides rest.",
        "Developer\n\nYou know Excel. Greenhouse is a system. Join Monday. At least two years.",
        "Night Porter\n\nThe person: high energy, Great Personality We are looking for a porter.",
        "Night Porter\nBoard/Team: Night Services\n\nYou keep the doors.",
        "Night Porter\nListed on 2026-02-06\n\nYou keep the doors.",
        "Gardener\nEmployer\n470 Alder Road\nFixby\n\nYou mow.",
        "Sous Chef – brand new rooftop restaurant – Leeds\n\nYou cook.",
        "Night Porter\n\nOur Night Doors Team in Fixby require a porter who stays awake.",
        "Night Porter\n\nWe are located at the Fixby Hall Market, where you keep the doors.",
        "Night Porter\n<?php\nLeeds\n\nYou keep the doors.",
        "Night Porter\nFull-time\nLeeds\nPermanent\n\nYou keep the doors.",
        "",
    ],
)
def test_agencies_clients_jobs_and_tools_are_no_employers(text: str) -> None:
    assert name(text) is None


def test_an_agency_that_is_said_to_hire_is_the_employer() -> None:
    assert name("Porter\n\nPike Talent is seeking a porter for one of our clients.") == "Pike Talent"


def test_front_matter_counts_first() -> None:
    fact = employer(read("---\nemployer: Harrow & Pike\n---\nTideway is hiring. Harrow & Pike bakes.\n"))
    assert [(mention.value, mention.declared) for mention in fact] == [
        ("Harrow & Pike", True),
        ("Harrow & Pike", False),
    ]


def test_a_number_in_the_front_matter_is_no_name() -> None:
    assert name("---\norganization: 271590\n---\nTideway is hiring a porter.\n") == "Tideway"


def test_every_mention_of_the_name_is_kept() -> None:
    text = "About Tideway\n\nTideway is old. Join Tideway, not Tidewaters."
    fact = employer(read(text))
    assert {text[mention.span.start : mention.span.end] for mention in fact} == {"Tideway"}
    assert len(fact.mentions) == 3


_PARTS = st.sampled_from(
    [
        "About ",
        "Acme Ltd",
        " is hiring",
        "\n",
        "At ",
        ", we",
        "The ",
        "'s",
        "Company: ",
        "of ",
        "& ",
        "@acme.co",
        " | ",
    ]
)


@given(st.one_of(st.text(), st.lists(_PARTS).map("".join)))
def test_every_mention_points_at_words_of_the_text(text: str) -> None:
    for mention in employer(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Fixby House Museum in Wever, Iowa, is seeking a porter.", "Fixby House Museum"),
        ("For forty years, Pikes du Monde, a campaigning body, has helped.", "Pikes du Monde"),
        (
            "---\ntitle: Research Post at University of Fixby\n---\n\nYou will look at moss.",
            "University of Fixby",
        ),
        ("---\ntitle: Tideway is looking for a cook\n---\n\nCook.", "Tideway"),
        (
            "Porter\n\nThe job is in the kind of plan that we like.\n\n* Organization: WHO - World Body",
            "WHO - World Body",
        ),
        ("Porter - Harrow Marketing Group Job in Plano\n\nKeep doors.", "Harrow Marketing Group"),
        ("Keep good relationsFennimore is an equal opportunity employer.", "Fennimore"),
        (
            "This opportunity is located in the Harbour Safety Services of the state.",
            "Harbour Safety Services",
        ),
        (
            "We bake. Larkspur’s ovens are old. Larkspur’s bread is good. Help Larkspur: Larkspur pays.",
            "Larkspur",
        ),
        ("Willkommen bei Larkspur\n\nLarkspur ist alt.", "Larkspur"),
    ],
)
def test_less_common_signs_name_the_employer(text: str, expected: str) -> None:
    assert name(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "An international NGO is looking for a porter.",
        "Our lodge near Hluhluwe is recruiting a cook.",
        "The Nurse/Person-in-Charge is the leader of the ward.",
        "Porter\n\nAbout Pike\n\nThe Night Porter Job Leeds This is seeking a porter.",
    ],
)
def test_places_kinds_and_jobs_before_a_sign_are_no_employers(text: str) -> None:
    assert name(text) in (None, "Pike")


def test_a_firm_with_clients_is_no_agency() -> None:
    assert (
        name("Harrow & Pike is hiring a porter. You will find the best for our clients.") == "Harrow & Pike"
    )


def test_a_process_or_a_job_of_the_employer_is_not_its_longer_name() -> None:
    assert name("Pike is hiring a porter. Join Pike Hiring Process to learn how.") == "Pike"


def test_an_article_stays_only_where_it_is_a_part_of_the_name() -> None:
    assert name("The Wallace Museum is seeking a porter.") == "Wallace Museum"
    assert name("The Tor Project, a charity, was founded to dig. Join The Tor Project.") == "The Tor Project"


@pytest.mark.parametrize(
    "line",
    [
        "Company: Confidential",
        "Luxury Lodge – Grahamstown",
        "Customer Success - London",
        "Director of Outreach",
        "10 hours per week – Dewsbury town centre",
    ],
)
def test_a_line_that_describes_or_hides_the_employer_names_none(line: str) -> None:
    assert name(f"Night Porter\n{line}\n\nYou will keep the doors.") is None


def test_what_ran_into_a_sentence_is_no_name() -> None:
    assert name("Night Porter\n\nBenefits: Sick Leave ProgramThis job is a good one.") is None


def test_the_reader_will_be_someone_at_the_employer() -> None:
    assert name("Porter\n\nAs a Night Porter at Tideway, you will keep the doors.") == "Tideway"


def test_one_joins_the_employer() -> None:
    assert name("We look for a Night Porter to join Tideway in Paris.") == "Tideway"


def test_a_legal_form_tells_where_nothing_else_does() -> None:
    assert name("Picker\n\nYou will pick and pack for Brightwater Ltd in Hull.") == "Brightwater Ltd"
    assert name("Picker\n\nYou will pick for Brightwater Ltd and Harrow Ltd in Hull.") is None


def test_a_body_signs_in_the_last_line() -> None:
    assert name("Pipe fitters\n\nPipes to be fitted.\n\nSalt River Plumbing\n") == "Salt River Plumbing"


def test_a_name_within_a_declared_employer_is_its_name() -> None:
    assert name("---\ntitle: Cook\ncompany:\n  name: Tideway\n  size: 12\n---\nCook.") == "Tideway"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Hotel: The Tideway Hotel", "Tideway Hotel"),
        ("University of Eastport - School of Biology", "University of Eastport"),
        ("Crumb & Co Bakery, 14 High Street, Totnes TQ9 5NN", "Crumb & Co Bakery"),
    ],
)
def test_a_body_is_named_without_its_part_and_address(line: str, expected: str) -> None:
    assert name(f"Night Porter\n{line}\n\nYou will keep the doors.") == expected


def test_one_works_at_the_employer() -> None:
    assert name("We look for a tireless night porter at Tideway in Hoboken.") == "Tideway"


def test_a_call_for_a_worker_is_no_name() -> None:
    assert name("Storekeeper required for a trading company in Leeds\n\nKeep stores.") is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rye & Sons bakes bread for forty shops in Leeds.", "Rye & Sons"),
        ("Holm Ferries carves its own masts.", "Holm Ferries"),
        ("Great Nurses deserve time.", None),
        ("Customer Success helps clients.", None),
        ("Our Baker prepares dough for forty shops.", None),
        ("Monday starts early.", None),
    ],
)
def test_who_does_something_in_the_first_sentence_is_the_employer(
    sentence: str, expected: str | None
) -> None:
    assert name(f"# Night Shift\n\n{sentence} You will work at night.\n") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Since 1944 Harrow Construction Group has repaired schools.",
        "Do you like pumps? Then Harrow Construction Group is looking for you!",
    ],
)
def test_a_name_does_not_begin_with_the_opening_of_its_sentence(sentence: str) -> None:
    assert name(f"# Foreman\n\n{sentence}\n") == "Harrow Construction Group"


def test_a_former_name_is_not_the_employers() -> None:
    assert name("Tideway Ferries, formerly Harrow Boats, operates two boats.") == "Tideway Ferries"


@pytest.mark.parametrize(
    "team",
    [
        "You'll work in the Larkspur team at Tideway.",
        "The post is in Tideway's Larkspur team.",
    ],
)
def test_a_team_of_another_is_not_the_employer(team: str) -> None:
    product = "Larkspur is a tool. Larkspur reads tides. We mend Larkspur."
    assert name(f"Night Porter\n\nAt Tideway, we watch the sea. {product} {team}") == "Tideway"


def test_a_part_that_is_named_once_is_not_the_employers_proper_name() -> None:
    often = "Tideway feeds the coast. Work at Tideway is calm. Ask Tideway for a boat. Tideway pays."
    once = "Tideway Night Services is a provider of porters."
    assert name(f"Night Porter\n\nAt Tideway, we keep doors. {once} {often}") == "Tideway"
    assert name(f"Night Porter\n\n{once} Tideway Night Services is small.") == "Tideway Night Services"


def test_a_group_goes_by_its_full_name_where_that_is_said_most() -> None:
    text = (
        "Night Porter\nPike Group\n\nPike Group is hiring a porter. At Pike Group we keep doors. Join Pike."
    )
    assert name(text) == "Pike Group"


def test_an_address_makes_no_employer_of_what_one_speaks_of() -> None:
    rules = "You keep the rules of the Civil Service, and know the civil service at large."
    assert name(f"Porter\n\n{rules} They stand at www.civilservice.example.com.") is None


def test_a_name_keeps_both_its_quotation_marks() -> None:
    assert (
        name('"Larkspur" Press\nTITLE: Night Porter\n\n"Larkspur" Press keeps doors.') == '"Larkspur" Press'
    )


@pytest.mark.parametrize(
    "text",
    [
        "Cook\n\nWelsh & Irish is an advantage. You cook.",
        "Night Porter\n\nKey Contribution Areas\n\nTo keep the doors.",
        "Night Porter\n\nThis fast growing Home Security Company is looking for a porter.",
        "Ferry Team Member\n\nFerry Team Member is a fine job.",
    ],
)
def test_what_is_wanted_headed_or_described_is_no_employer(text: str) -> None:
    assert name(text) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tideway Pizzeria, 316 East 6th Street Austin, TX 78701", "Tideway Pizzeria"),
        ("Salt Kitchen + Bar, 1410 E. 6th Street, Austin, TX 78702", "Salt Kitchen + Bar"),
        ("The Blue Gate Pub, 317 e. 6th street", "Blue Gate Pub"),
    ],
)
def test_a_name_before_a_street_is_the_employers(line: str, expected: str) -> None:
    assert name(f"Night Porter\n\n{line}\n\nKeep the doors.") == expected
