"""A place as people name it is found among the areas of the statistics."""

import pytest

from rolewright.knowledge.wages import WageTable, asked_as
from rolewright.knowledge.wages.areas import find_area, state_of


def names(stated: str, table: WageTable) -> list[str]:
    return [area.name for area in find_area(stated, table.areas).areas]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("Denver, CO", "Denver-Aurora-Centennial, CO"),
        ("Denver, Colorado, USA", "Denver-Aurora-Centennial, CO"),
        ("Denver CO", "Denver-Aurora-Centennial, CO"),
        ("Denver, CO 80202", "Denver-Aurora-Centennial, CO"),
        ("Greater Denver area", "Denver-Aurora-Centennial, CO"),
        ("Denver, CO (hybrid)", "Denver-Aurora-Centennial, CO"),
        ("Aurora, CO", "Denver-Aurora-Centennial, CO"),
        ("denver", "Denver-Aurora-Centennial, CO"),
        ("Saint Louis, MO", "St. Louis, MO-IL"),
        ("Kansas City, KS", "Kansas City, MO-KS"),
        ("Honolulu, HI", "Urban Honolulu, HI"),
        ("New York City, New York", "New York-Newark-Jersey City, NY-NJ"),
        ("NYC", "New York-Newark-Jersey City, NY-NJ"),
        ("New York, NY", "New York-Newark-Jersey City, NY-NJ"),
        ("NY", "New York"),
        ("Colorado", "Colorado"),
        ("Portland, ME", "Portland-South Portland, ME"),
        ("Eastern and Southern Colorado nonmetropolitan area",) * 2,
    ],
)
def test_a_place_is_found_however_it_is_written(stated: str, expected: str, table: WageTable) -> None:
    found = find_area(stated, table.areas)
    assert [area.name for area in found.areas] == [expected]
    assert found.is_sure
    assert not found.is_wider


@pytest.mark.parametrize("stated", ["", "United States", "USA", "Remote", "Remote (US)"])
def test_no_place_is_the_nation(stated: str, table: WageTable) -> None:
    assert names(stated, table) == ["United States"]


@pytest.mark.parametrize(
    ("stated", "state"), [("Aurora, IL", "Illinois"), ("Aspen, CO", "Colorado"), ("Castle Rock", "Colorado")]
)
def test_a_town_without_an_area_is_in_its_state(stated: str, state: str, table: WageTable) -> None:
    found = find_area(stated, table.areas)
    assert [area.name for area in found.areas] == [state]
    assert found.is_wider


def test_a_name_that_may_be_several_places_gives_them_all(table: WageTable) -> None:
    assert names("Portland", table) == ["Portland-South Portland, ME", "Portland-Vancouver-Hillsboro, OR-WA"]
    assert names("New York", table) == ["New York", "New York-Newark-Jersey City, NY-NJ"]


def test_each_of_several_can_be_asked_for(table: WageTable) -> None:
    for stated in ("Portland", "New York"):
        for area in find_area(stated, table.areas).areas:
            assert find_area(asked_as(area), table.areas).areas == (area,)


@pytest.mark.parametrize("stated", ["London", "London, UK", "Toronto, Canada", "Nowhere at all"])
def test_other_places_are_in_no_area(stated: str, table: WageTable) -> None:
    assert names(stated, table) == []


def test_a_town_of_that_name_abroad_leaves_a_doubt(table: WageTable) -> None:
    assert not find_area("Birmingham", table.areas).is_sure
    assert find_area("Birmingham, AL", table.areas).is_sure


@pytest.mark.parametrize(
    ("stated", "state"),
    [
        ("Kansas City, KS", "Missouri"),
        ("Eastern and Southern Colorado nonmetropolitan area", "Colorado"),
        ("Denver", "Colorado"),
    ],
)
def test_an_area_lies_in_the_first_state_that_it_names(stated: str, state: str, table: WageTable) -> None:
    around = state_of(find_area(stated, table.areas).areas[0], table.areas)
    assert around is not None
    assert around.name == state
