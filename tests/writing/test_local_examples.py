"""Examples speak as people do where the job is, as soon as that is known."""

import pytest

from rolewright.writing.brief import Brief
from rolewright.writing.interview import Interview, Question, State
from tests.writing.interviewing import an_interview_without_profile


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview_without_profile()


def question(interview: Interview, key: str, *places: str) -> Question:
    state = State(Brief(role="electrician", places=places))
    return next(each for each in interview.questions(state) if each.key == key)


@pytest.mark.parametrize(
    ("place", "begins"),
    [
        ("Dayton, OH", "$62,000"),
        ("Bristol, UK", "£62,000"),
        ("Dublin, Ireland", "€62,000"),
        ("Toronto, ON", "$62,000"),
        # In England or in Connecticut.
        ("Bristol", "$62,000"),
    ],
)
def test_pay_is_in_the_currency_of_the_country(interview: Interview, place: str, begins: str) -> None:
    assert question(interview, "pay", place).example.startswith(begins)


def test_words_and_measures_are_those_of_the_country(interview: Interview) -> None:
    assert "a résumé" in question(interview, "apply", "Dayton, OH").example
    assert "a CV" in question(interview, "apply", "Leeds, England").example
    assert "fifty miles" in question(interview, "company.objectives", "Leeds, England").example
    assert "eighty kilometres" in question(interview, "company.objectives", "Berlin, Germany").example
    assert "Ohio" not in question(interview, "travel", "Leeds, England").example


def test_places_in_two_countries_leave_the_examples_as_they_are(interview: Interview) -> None:
    assert question(interview, "pay", "Leeds, England", "Dublin, Ireland").example.startswith("$")


def test_examples_within_the_wordings_of_the_library_follow(interview: Interview) -> None:
    def labels(*places: str) -> str:
        state = State(Brief(role="sales-representative", places=places))
        return "".join(choice.label for each in interview.questions(state) for choice in each.choices)

    assert "‹$" in labels("Dayton, OH")
    assert "‹$" not in labels("Leeds, England")
    assert "‹£" in labels("Leeds, England")
