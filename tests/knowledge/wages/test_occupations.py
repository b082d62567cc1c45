"""A title is found among the occupations of the statistics, with a word on how sure that is."""

import pytest

from rolewright.knowledge.roles import Library
from rolewright.knowledge.wages import How, WageTable
from rolewright.knowledge.wages.occupations import find_occupations


@pytest.mark.parametrize(
    ("title", "code", "how"),
    [
        ("Registered Nurse", "29-1141", How.ROLE),
        ("RN", "29-1141", How.ROLE),
        ("Registered Nurse - Medical Surgical, Nights", "29-1141", How.ROLE),
        ("Electrician (Duluth)", "47-2111", How.ROLE),
        ("Home Care Assistant", "31-1120", How.ROLE),
        ("Warehouse Supervisor", "53-1047", How.ROLE),
        ("Line cook", "35-2014", How.TITLE),
        ("HVAC Technician", "49-9021", How.TITLE),
        ("Dancer", "27-2031", How.NAME),
        ("General Dentist", "29-1021", How.NAME),
        ("Tailor", "51-6052", How.NAME),
        ("Paralegal", "23-2011", How.ROLE),
        ("29-1141", "29-1141", How.CODE),
        ("29-1141.00", "29-1141", How.CODE),
    ],
)
def test_a_title_that_means_one_occupation_is_sure(
    title: str, code: str, how: How, table: WageTable, library: Library
) -> None:
    (meant,) = find_occupations(title, table.occupations, library)
    assert (meant.occupation.code, meant.how, meant.is_sure) == (code, how, True)


def test_a_role_that_is_counted_in_two_places_is_not_sure(table: WageTable, library: Library) -> None:
    meant = find_occupations("Account Manager", table.occupations, library)
    assert [each.occupation.code for each in meant] == ["41-3091", "41-4012"]
    assert not any(each.is_sure for each in meant)


def test_seniority_is_left_aside_where_it_has_no_name_of_its_own(table: WageTable, library: Library) -> None:
    (meant,) = find_occupations("Senior Electrician", table.occupations, library)
    assert (meant.occupation.code, meant.is_sure) == ("47-2111", False)


@pytest.mark.parametrize("title", ["Electrician - Apprentice", "Electrician, Lead", "Nurse (Student)"])
def test_what_makes_another_job_of_a_title_leaves_a_doubt(
    title: str, table: WageTable, library: Library
) -> None:
    assert not any(meant.is_sure for meant in find_occupations(title, table.occupations, library))


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Cook", ["35-2011", "35-2014"]),
        ("Legal Assistants and Clerks", ["23-2011"]),
        ("Teacher", ["25-1072"]),
        ("Nursing Lecturer", ["25-1072"]),
    ],
)
def test_part_of_a_name_or_words_of_it_are_a_guess(
    title: str, codes: list[str], table: WageTable, library: Library
) -> None:
    meant = find_occupations(title, table.occupations, library)
    assert [each.occupation.code for each in meant][: len(codes)] == codes
    assert {each.how for each in meant} <= {How.PART, How.WORDS}
    assert not any(each.is_sure for each in meant)


@pytest.mark.parametrize("title", ["Astronaut", "Manager", "Specialist", "", "12-3456"])
def test_what_says_nothing_of_an_occupation_finds_none(
    title: str, table: WageTable, library: Library
) -> None:
    assert find_occupations(title, table.occupations, library) == ()


def test_every_usual_title_has_one_code_that_the_statistics_could_have() -> None:
    from rolewright.knowledge.wages.occupations import _TITLES

    lines = [line for line in _TITLES.read_text("utf-8").splitlines() if not line.startswith("#")]
    titles = [title for line in lines for title in line.split(" ", 1)[1].split("|")]
    assert len(titles) > 200
    assert len(set(titles)) == len(titles)
    assert lines == sorted(lines)
