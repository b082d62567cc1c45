"""What the words of a posting mean: one place, one of several, or none that is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.knowledge.gazetteer import Place, PlaceKind, find, find_all
from rolewright.knowledge.gazetteer.everyday import by_code

# words -> each place that they name, as town, region or country; "?" before those that may be meant.
MEANINGS = """
Denver, CO -> Denver US-CO
Denver, Colorado -> Denver US-CO
Denver CO -> Denver US-CO
denver, co -> Denver US-CO
DENVER, CO -> Denver US-CO
Denver, CO 80202 -> Denver US-CO
1200 Long Street, Suite 4, Denver, CO 80202 -> Denver US-CO
Denver (CO) -> Denver US-CO
Denver - Colorado -> Denver US-CO
Denver -> Denver US-CO
Greater Denver Area -> Denver US-CO
Downtown Denver -> Denver US-CO
Portland -> ? Portland US-OR, Portland US-ME
Portland, OR -> Portland US-OR
Portland, ME -> Portland US-ME
Portland, Maine -> Portland US-ME
Cambridge -> ? Cambridge GB-ENG, Cambridge CA-ON, Cambridge US-MA, Cambridge NZ-WKO
Cambridge, MA -> Cambridge US-MA
Cambridge, UK -> Cambridge GB-ENG
London -> London GB-ENG
London, UK -> London GB-ENG
London, Ontario -> London CA-ON
London, ON -> London CA-ON
London ON -> London CA-ON
London, CA -> London CA-ON
London, England, United Kingdom -> London GB-ENG
Manchester M17 1AB -> Manchester GB-ENG
Kingston K7L 3N6 -> Kingston CA-ON
Reading, Berkshire -> Reading GB-ENG
US-CA-San Francisco -> San Francisco US-CA
USA-TX-Houston -> Houston US-TX
Remote - USA (Pacific time preferred) -> United States US
US - Remote (CA, NY, CO) -> California US-CA; New York US-NY; Colorado US-CO
Valletta, Malta -> Valletta MT-60
Mariahilfer Straße 12, 1060 Wien -> Vienna AT-9
Hybrid (2 days per week in London) -> London GB-ENG
Los Angeles County -> Los Angeles County US-CA
Orange County, CA -> Orange County US-CA
Newcastle -> ? Newcastle AU-NSW, Newcastle upon Tyne GB-ENG
Winston-Salem, NC -> Winston-Salem US-NC
London SW1A 1AA -> London GB-ENG
Boston PE21 8AA -> Boston GB-ENG
Whitby -> ? Whitby CA-ON, Whitby GB-ENG
Whitby, North Yorkshire -> Whitby GB-ENG
Whitby, N. Yorks. -> Whitby GB-ENG
Whitby YO21 1AB -> Whitby GB-ENG
Whitby, ON -> Whitby CA-ON
Ludlow -> ? Ludlow US-MA, Ludlow GB-ENG
Ludlow, Shrops -> Ludlow GB-ENG
Boston -> Boston US-MA
Canterbury -> ? Canterbury GB-ENG, Canterbury NZ-CAN
Palmerston North -> Palmerston North NZ-MWT
North Bay -> ? North Bay CA-ON, California US-CA
North Bay, Ontario -> North Bay CA-ON
Shoreditch, London -> London GB-ENG
east London -> London GB-ENG
New York -> ? New York City US-NY, New York US-NY
New York, NY -> New York City US-NY
New York City -> New York City US-NY
New York State -> New York US-NY
NYC -> New York City US-NY
Brooklyn -> Brooklyn US-NY
Brooklyn, NY -> Brooklyn US-NY
Manhattan, NY -> Manhattan US-NY
Manhattan, KS -> Manhattan US-KS
Staten Island -> Staten Island US-NY
White Plains, N.Y. -> White Plains US-NY
Westchester County -> Westchester County US-NY
Washington -> ? Washington US-DC, Washington US-WA
Washington, DC -> Washington US-DC
Washington, D.C. -> Washington US-DC
Washington DC -> Washington US-DC
District of Columbia -> Washington US-DC
Washington State -> Washington US-WA
Seattle, Washington -> Seattle US-WA
Vancouver, WA -> Vancouver US-WA
Vancouver, BC -> Vancouver CA-BC
Perth, WA -> Perth AU-WA
Georgia -> ? Georgia GE, Georgia US-GA
Georgia, USA -> Georgia US-GA
Atlanta, Georgia -> Atlanta US-GA
Tbilisi, Georgia -> Tbilisi GE-TB
Paris -> Paris FR-IDF
Paris, TX -> Paris US-TX
Paris TX -> Paris US-TX
Paris, France -> Paris FR-IDF
Ontario -> Ontario CA-ON
Ontario, CA -> ? Ontario US-CA, Ontario CA-ON
Ontario, Canada -> Ontario CA-ON
Ontario, California -> Ontario US-CA
CO -> Colorado US-CO
IN -> Indiana US-IN
DE -> ? Germany DE, Delaware US-DE
LA -> ? Los Angeles US-CA, Louisiana US-LA
Berlin, DE -> Berlin DE-BE
Dover, DE -> Dover US-DE
Columbus -> ? Columbus US-OH, Columbus US-GA
Columbus, OH -> Columbus US-OH
Columbus, IN -> Columbus US-IN
Toledo, OH -> Toledo US-OH
Jersey City, NJ -> Jersey City US-NJ
Ithaca, NY -> Ithaca US-NY
Birmingham -> ? Birmingham GB-ENG, Birmingham US-AL
Kansas City, MO -> Kansas City US-MO
Minneapolis/St. Paul -> Minneapolis/St Paul US-MN
St. Paul, MN -> Saint Paul US-MN
Saint Paul, Minnesota -> Saint Paul US-MN
Bay Area -> Bay Area US-CA
San Francisco Bay Area -> San Francisco Bay Area US-CA
Greater Toronto Area -> Greater Toronto Area CA-ON
Toronto, Ontario, Canada -> Toronto CA-ON
Montréal, QC -> Montréal CA-QC
Montreal -> Montréal CA-QC
Québec City, Quebec -> Québec CA-QC
Vienna -> Vienna AT-9
Wien -> Vienna AT-9
Vienna, Austria -> Vienna AT-9
Vienna, VA -> Vienna US-VA
Hybrid in Vienna, Austria -> Vienna AT-9
1010 Wien -> Vienna AT-9
München -> Munich DE-BY
Munich -> Munich DE-BY
Köln -> Köln DE-NW
Warszawa -> Warsaw PL-14
Praha -> Prague CZ-10
Bratislava, Slovakia -> Bratislava SK-BL
Dublin -> Dublin IE
Dublin 2 -> Dublin IE
Dublin City Centre -> Dublin IE
Stoke-on-Trent -> Stoke-on-Trent GB-ENG
Rotherham, South Yorkshire -> Rotherham GB-ENG
Melbourne, VIC -> Melbourne AU-VIC
Tokyo -> Tokyo JP-13
Remote - US -> United States US
Remote, US -> United States US
Remote (USA) -> United States US
US Remote -> United States US
US-Remote -> United States US
U.S. -> United States US
Remote within the United States -> United States US
anywhere in Canada -> Canada CA
Remote - Canada -> Canada CA
Remote in Texas -> Texas US-TX
Remote (must live in Texas) -> Texas US-TX
Remote (EMEA) -> EMEA
Remote, eastern US -> Eastern US US
US East Coast -> US East Coast US
Remote, EU -> EU
Worldwide -> Worldwide
Remote - anywhere -> Anywhere
Remote ->
On-site ->
Central Business District ->
Hybrid, Acme House ->
Newfoundland and Labrador -> Newfoundland and Labrador CA-NL
Smallville, KS -> Kansas US-KS
Newport Shore, CA -> California US-CA
Denver, CO or Austin, TX -> Denver US-CO; Austin US-TX
Denver, CO; Austin, TX; Remote (US) -> Denver US-CO; Austin US-TX; United States US
New York, NY / San Francisco, CA -> New York City US-NY; San Francisco US-CA
Toronto and Montreal -> Toronto CA-ON; Montréal CA-QC
Remote in Newfoundland and Labrador -> Newfoundland and Labrador CA-NL
Toronto, London, Paris -> Toronto CA-ON; London GB-ENG; Paris FR-IDF
Remote, must reside in CO, CA, or NY -> Colorado US-CO; California US-CA; New York US-NY
US (excluding CO) -> United States US
Remote - US (excluding California, Colorado and New York) -> United States US
Anywhere in the US except Colorado -> United States US
Delaware -> Delaware US-DE
Delaware, OH -> Delaware US-OH
Midtown Manhattan -> Manhattan US-NY
Washington, DC - Baltimore, MD Area -> Washington US-DC; Baltimore US-MD
Washington Street, Boston, MA -> Boston US-MA
Remote - CA -> ? Canada CA, California US-CA
DC/MD/VA -> Washington US-DC; Maryland US-MD; Virginia US-VA
New York, remote US -> ? New York City US-NY, New York US-NY; United States US
Austin, TX - Remote within the US -> Austin US-TX; United States US
Portland; Salem, OR -> Portland US-OR; Salem US-OR
McLean, United States of America, Virginia -> McLean US-VA
United States, Denver -> Denver US-CO
"""
CASES = [
    tuple(line.split(" -> ") if " -> " in line else (line[:-3], "")) for line in MEANINGS.strip().splitlines()
]


def _told(place: Place) -> str:
    return f"{place.name} {place.region or place.country}".strip()


@pytest.mark.parametrize(("words", "meaning"), CASES, ids=[words for words, _ in CASES])
def test_words_mean_a_place_or_say_that_they_do_not_tell(words: str, meaning: str) -> None:
    told = [
        ("" if found.certain else "? ") + ", ".join(map(_told, found.places)) for found in find_all(words)
    ]
    assert "; ".join(told) == meaning


@pytest.mark.parametrize(
    ("words", "country", "meaning"),
    [
        ("Birmingham", "GB", "Birmingham GB-ENG"),
        ("Georgia", "US", "Georgia US-GA"),
        ("Cambridge", "CA", "Cambridge CA-ON"),
        ("Whitby", "GB", "Whitby GB-ENG"),
        # No town of this name is there, so the country says nothing.
        ("Denver", "JP", "Denver US-CO"),
    ],
)
def test_a_country_known_from_elsewhere_settles_which_is_meant(
    words: str, country: str, meaning: str
) -> None:
    known = by_code(country)
    assert known is not None
    found = find(words, near=[known])
    assert found.certain
    assert _told(found.places[0]) == meaning


@pytest.mark.parametrize(
    ("words", "country", "regions"),
    [("London", "CA", {"GB-ENG", "CA-ON"}), ("Perth", "GB", {"AU-WA", "GB-SCT"})],
)
def test_a_country_known_from_elsewhere_leaves_open_what_a_far_larger_town_elsewhere_could_be(
    words: str, country: str, regions: set[str]
) -> None:
    known = by_code(country)
    assert known is not None
    found = find(words, near=[known])
    assert not found.certain
    assert {place.region for place in found.places} == regions


def test_a_town_known_from_elsewhere_settles_only_what_nothing_else_does() -> None:
    boston = find("Boston, MA").places
    assert [place.region for place in find("Cambridge", near=boston).places] == ["US-MA"]
    assert [place.region for place in find("London", near=boston).places] == ["GB-ENG"]


@pytest.mark.parametrize(
    "words", ["Brooklyn", "The Bronx", "Queens, NY", "Harlem, New York, NY", "Manhattan"]
)
def test_a_part_of_new_york_city_is_under_its_law(words: str) -> None:
    assert {place.city for place in find(words).places} == {"New York City"}


def test_a_town_knows_its_county() -> None:
    assert find("Yonkers, NY").places[0].county == "Westchester County"


def test_it_says_in_a_sentence_what_it_took_words_for() -> None:
    assert find("Denver, CO").why == "“Denver, CO” is Denver, Colorado, United States"
    assert find("Portland").why == ("“Portland” may be Portland, Oregon or Portland, Maine")
    assert find("Brooklyn").why == "“Brooklyn” is Brooklyn, New York City, New York, United States"
    assert find("New York").why == "“New York” may be New York City, New York or the state of New York"
    assert find("Georgia").why == "“Georgia” may be Georgia or the state of Georgia, United States"
    assert find("Zzyzzx").why == "“Zzyzzx” is no place that is known here"


@given(st.text(max_size=80))
def test_any_words_are_read_without_an_error(words: str) -> None:
    for found in find_all(words):
        assert found.places
        assert found.why
        assert not found.certain or len(found.places) == 1


@given(st.sampled_from(CASES), st.sampled_from(["Remote - {}", "{} (hybrid)", "On-site in {}", "{}, remote"]))
def test_how_the_work_is_done_says_nothing_of_where(case: tuple[str, str], around: str) -> None:
    words, _ = case
    if (
        words[0].isupper()
        and "/" not in words
        and "mote" not in words
        and "ybrid" not in words
        and "-site" not in words
    ):
        plain = [found.places for found in find_all(words)]
        assert [found.places for found in find_all(around.format(words))] == plain


def test_all_kinds_of_place_are_known() -> None:
    kinds = {find(words).places[0].kind for words in ("Denver", "Hertfordshire", "Texas", "Japan", "EMEA")}
    assert kinds == set(PlaceKind)
