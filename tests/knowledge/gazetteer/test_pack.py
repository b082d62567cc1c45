"""The packed file of places: whatever is put in is found again, and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.knowledge.gazetteer.everyday import by_code, everyday, names
from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.pack import Pack, pack
from rolewright.knowledge.gazetteer.place import EVERYWHERE, Place, PlaceKind
from tools.gazetteer import COVERED, TARGET
from tools.gazetteer_file import packed

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
PLACES = st.builds(
    Place,
    st.sampled_from([PlaceKind.TOWN, PlaceKind.COUNTY, PlaceKind.REGION, PlaceKind.COUNTRY]),
    NAMES,
    country=st.sampled_from(["US", "AT"]),
    region=st.sampled_from(["", "US-CO", "AT-9"]),
    county=st.sampled_from(["", "Kings County"]),
    population=st.integers(0, 2**32 - 1),
)
MEGABYTES = 3 * 2**20


@given(st.lists(st.tuples(PLACES, st.lists(st.tuples(NAMES, st.booleans()), unique=True)), max_size=8), NAMES)
def test_every_place_is_found_by_each_of_its_names(
    tmp_path_factory: pytest.TempPathFactory, listed: list[tuple[Place, list[tuple[str, bool]]]], other: str
) -> None:
    path = tmp_path_factory.mktemp("pack") / "places.bin"
    names = [(name, number, usual) for number, (_, names) in enumerate(listed) for name, usual in names]
    path.write_bytes(packed([place for place, _ in listed], names))
    written = Pack(path)
    for name, number, usual in names:
        assert (written.place(number), usual) in written.bearers(name)
    if other not in {name for name, *_ in names}:
        assert written.bearers(other) == ()


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(b"something else" * 9)
    with pytest.raises(ValueError, match="no packed file of places"):
        Pack(path)


def test_the_file_is_small_and_knows_every_covered_country_with_its_regions() -> None:
    assert TARGET.stat().st_size <= MEGABYTES
    places = [pack().place(number) for number in range(pack().size)]
    regions = {place.country for place in places if place.kind is PlaceKind.REGION}
    assert regions >= COVERED
    assert sum(place.kind is PlaceKind.TOWN and place.country in COVERED for place in places) > 15_000
    assert {place.region for place in places if place.country == "US" and place.kind is PlaceKind.TOWN} >= {
        f"US-{state}" for state in "AL AK AZ CA CO DC DE HI IL MD MA ME MN NJ NY OH TX VA VT WA WY".split()
    }


def test_small_places_are_known_the_smallest_where_postings_are_in_english() -> None:
    small = {
        *("Whitby GB-ENG", "Oban GB-SCT", "Westport IE", "Byron Bay AU-NSW", "Wanaka NZ-OTA"),
        *("Louth IE", "Ithaca US-NY", "Rutland US-VT", "Kahului US-HI", "Summerside CA-PE", "Trnava SK-TA"),
    }
    for name, _, code in (place.rpartition(" ") for place in small):
        found = [bearer.place for bearer in pack().bearers(folded(name))]
        assert any(code in (place.region, place.country) or place.country == code for place in found), name


@pytest.mark.parametrize("name", sorted(names()))
def test_every_everyday_name_is_folded_and_means_places_that_exist(name: str) -> None:
    assert folded(name) == name
    assert everyday(name)
    for place in everyday(name):
        assert place.spans == EVERYWHERE or all(by_code(code) for code in place.spans)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Pölten", "Sankt Polten"),
        ("Île-de-France", "ile de france"),
        ("O’Fallon", "OFallon"),
        ("Łódź", "Lodz"),
    ],
)
def test_a_name_is_found_in_any_spelling(one: str, other: str) -> None:
    assert folded(one) == folded(other)
