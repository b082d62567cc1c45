"""The measure counts two forms of one name as the same, and nothing else."""

import pytest

from tools.same_fact import same_employers, same_places, same_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tideway", "tideway.com"),
        ("the salt house", "salt house"),
        ("harrow & pike, inc", "harrow and pike"),
        ("harbour safety agency (hsa)", "harbour safety agency"),
        ("harbour safety agency (hsa)", "hsa"),
        ('"larkspur" media', "larkspur media"),
    ],
)
def test_two_forms_of_one_employer(one: str, other: str) -> None:
    assert same_employers({one}, {other})
    assert same_employers({other}, {one})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("harrow", "harrow group"),
        ("harrow house", "harrow"),
        ("harrow hospital north", "harrow hospital"),
        ("harbour safety agency", "hsa"),
        ("tideway", "larkspur"),
    ],
)
def test_two_employers(one: str, other: str) -> None:
    assert not same_employers({one}, {other})


def test_an_employer_and_none_differ() -> None:
    assert not same_employers({"harrow"}, set())
    assert not same_employers(set(), {"harrow"})
    assert same_employers(set(), set())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"reno, nv"}, {"reno, nevada"}),
        ({"reno"}, {"reno, nv"}),
        ({"barcelona"}, {"barcelona, spain"}),
        ({"hackney, london"}, {"london"}),
        ({"new york"}, {"new york, ny"}),
        ({"leeds/york"}, {"leeds", "york"}),
    ],
)
def test_two_forms_of_one_place(one: set[str], other: set[str]) -> None:
    assert same_places(one, other)
    assert same_places(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"nevada"}, {"reno, nevada"}),
        ({"new york"}, {"albany, new york"}),
        ({"reno, nv"}, {"reno, tx"}),
        ({"reno, nv"}, {"reno, nv", "boise, id"}),
        ({"spain"}, {"barcelona, spain"}),
        ({"leeds"}, set()),
    ],
)
def test_two_places(one: set[str], other: set[str]) -> None:
    assert not same_places(one, other)
    assert not same_places(other, one)


def test_titles_differ_in_more_than_signs() -> None:
    assert same_titles({"porter /caretaker"}, {"porter / caretaker"})
    assert same_titles({"porter – nights"}, {"porter - nights"})
    assert not same_titles({"night porter"}, {"porter"})
    assert not same_titles({"co-op porter"}, {"co op porter"})
