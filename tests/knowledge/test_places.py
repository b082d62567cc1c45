"""Which words name a place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.knowledge.places import PlaceKind, country, find, find_code, may_begin


@pytest.mark.parametrize(
    ("name", "kind", "land"),
    [
        ("Denver", PlaceKind.TOWN, "US"),
        ("colorado", PlaceKind.REGION, "US"),
        ("U.S.", PlaceKind.COUNTRY, "US"),
        ("London", PlaceKind.REGION, "GB"),
        ("Holborn", PlaceKind.TOWN, "GB"),
        ("County Cork", PlaceKind.REGION, "IE"),
        ("Petaling Jaya", PlaceKind.TOWN, "MY"),
        ("Sandton", PlaceKind.TOWN, "ZA"),
        ("Bengaluru", PlaceKind.TOWN, "IN"),
        ("São Paulo", PlaceKind.TOWN, "BR"),
        ("EMEA", PlaceKind.AREA, ""),
    ],
)
def test_a_known_name_tells_what_bears_it_and_where(name: str, kind: PlaceKind, land: str) -> None:
    assert any(place.kind is kind and place.country == land for place in find(name))


@pytest.mark.parametrize("name", ["Harrow & Pike", "engineer", "", "British", "American", "Francophone"])
def test_what_is_no_place_is_not_found(name: str) -> None:
    assert find(name) == ()


@pytest.mark.parametrize("name", ["Reading", "Orange", "Bath", "Mobile", "Nice", "Cork", "Jordan", "Georgia"])
def test_a_name_that_is_also_a_word_is_marked(name: str) -> None:
    assert any(place.is_ordinary for place in find(name))


def test_namesakes_are_all_found() -> None:
    assert {place.country for place in find("Birmingham")} == {"US", "GB"}


@pytest.mark.parametrize(("code", "land"), [("CO", "US"), ("ON", "CA"), ("NSW", "AU"), ("SG", "SG")])
def test_codes_are_in_capitals(code: str, land: str) -> None:
    assert land in {place.country for place in find_code(code)}
    assert find_code(code.lower()) == ()


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("Paris", "FR"),
        ("Paris, TX", "US"),
        ("Toronto, ON", "CA"),
        ("Sydney", "AU"),
        ("Austin, TX, US", "US"),
        ("Cambridge, MA", "US"),
        ("Cambridge", None),
        ("Europe", None),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_the_country_is_told_where_the_words_tell_it(stated: str, expected: str | None) -> None:
    assert country(stated) == expected


def test_first_words_tell_cheaply_where_no_place_can_be() -> None:
    assert may_begin(["the", "new"])
    assert not may_begin(["senior", "engineer"])


@given(st.text(max_size=40))
def test_any_words_can_be_looked_up(words: str) -> None:
    find(words)
    find_code(words)
    country(words)
