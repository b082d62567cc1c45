"""Words that do not go on from what their question begins, and words that name no place, are asked about."""

import pytest

from rolewright.writing.interview import Interview, State
from rolewright.writing.interview.sitting import Sitting, Step, Steps
from tests.writing.interviewing import an_interview_without_profile, at


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview_without_profile()


def said(interview: Interview, key: str, words: str, *, is_meant: bool = False) -> Step:
    return Steps(interview).answer(Sitting(at(interview, key)), [words], is_meant=is_meant)


@pytest.mark.parametrize(
    ("key", "words", "guess"),
    [
        ("company.objectives", "We welcome everybody, whatever age", "welcome everybody, whatever age"),
        ("company.objectives", "Our shop is in Bristol", ""),
        ("company.does", "parcels", "makes parcels"),
        ("job", "the shop opens", ""),
        ("job", "Bristol, UK", ""),
        ("goals", "£27,000 a year", ""),
        ("duties", "bikes are fixed", ""),
        ("reason", "£27,000 a year", ""),
        ("customers", "the shop opens at nine", ""),
        ("team", "We welcome everybody", ""),
        ("deal_breakers", "We welcome everybody, whatever age", ""),
        ("nice_to_haves", "£27,000 a year", ""),
    ],
)
def test_what_does_not_go_on_is_asked_about(interview: Interview, key: str, words: str, guess: str) -> None:
    step = said(interview, key, words)
    assert step.misfit is not None
    stem = next(each.stem for each in interview.questions(at(interview, key)) if each.key == key)
    assert step.misfit.ask == f"“{words}” does not go on from “{stem}”: how should it?"
    assert step.misfit.guess == guess


@pytest.mark.parametrize(
    ("key", "words", "reads"),
    [
        ("company.objectives", "open a second mill by 2028", "We want to open a second mill by 2028."),
        ("company.objectives", "we plan to hire six people", "We plan to hire six people."),
        ("company.objectives", "We want to open a second mill", "We want to open a second mill."),
        ("job", "I'd like them to fix bikes", "You will fix bikes."),
        ("team", "two mechanics who rebuild hubs", "You will work with two mechanics who rebuild hubs."),
    ],
)
def test_what_goes_on_is_taken(interview: Interview, key: str, words: str, reads: str) -> None:
    assert said(interview, key, words).reads == (reads,)


@pytest.mark.parametrize(
    ("key", "words", "guess"),
    [
        ("job", "Fix bikes, build wheels and", "Fix bikes, build wheels"),
        ("goals", "Build forty wheels by May with the", "Build forty wheels by May"),
        ("duties", "Order parts for", "Order parts"),
        ("team", "mechanics in need of", "mechanics in need"),
        ("team", "two mechanics or.", "two mechanics"),
        ("job", "and fix bikes", "fix bikes"),
    ],
)
def test_what_stops_or_begins_in_the_middle_is_asked_about(
    interview: Interview, key: str, words: str, guess: str
) -> None:
    step = said(interview, key, words)
    assert step.misfit is not None
    assert (step.misfit.ask, step.misfit.guess) == (f"“{words}” breaks off: how does it go on?", guess)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("team", "two mechanics whom you can laugh with"),
        ("job", "Look after the people we care for"),
        ("duties", "Give riders something to look forward to"),
        ("duties", "Log riders in"),
        ("duties", "Answer orders@spokes.example each morning"),
        ("company.objectives", "open by the end of May"),
        ("company.objectives", "march with the unions"),
        ("start", "within a week"),
    ],
)
def test_what_ends_as_sentences_may_is_taken(interview: Interview, key: str, words: str) -> None:
    assert said(interview, key, words).misfit is None


@pytest.mark.parametrize("key", ["company.objectives", "job", "duties", "reason", "team"])
@pytest.mark.parametrize(
    "words",
    [
        "cv to jobs@spokes.example",
        "Cv to jobs@spokes.example. Within a week.",
        "Send it to jobs@spokes.example",
        "within a week",
        "by 10 January",
        "15 January 2027",
        "on Mondays and Tuesdays",
    ],
)
def test_an_address_or_a_time_alone_goes_on_from_nothing(interview: Interview, key: str, words: str) -> None:
    assert said(interview, key, words).misfit is not None


@pytest.mark.parametrize(
    "words", ["we are hiring because busy", "because so busy right now", "because of summer"]
)
def test_a_reason_of_a_word_is_none_however_it_begins(interview: Interview, words: str) -> None:
    state = said(interview, "reason", words).sitting.state
    assert "what happened, and what can nobody do" in interview.objections(state)[0].ask


@pytest.mark.parametrize(
    "words", ["because Dana left", "we are hiring because we are busy", "because of busy summers by the sea"]
)
def test_a_reason_that_tells_what_happened_is_taken(interview: Interview, words: str) -> None:
    assert interview.objections(said(interview, "reason", words).sitting.state) == ()


def test_a_sentence_on_somebody_is_kept_whole_where_it_is_meant(interview: Interview) -> None:
    words = "We welcome everybody, whatever age"
    assert said(interview, "company.objectives", words, is_meant=True).reads == (f"{words}.",)


@pytest.mark.parametrize(
    "words",
    [
        "Salary £27,000 to £31,000 a year",
        "£27k",
        "30 hours",
        "Full-time",
        "Monday to Friday",
        "15 January 2027",
        "by 10 January",
        "2027-01-15",
    ],
)
def test_pay_hours_or_a_day_in_the_place_of_a_place_are_doubted(interview: Interview, words: str) -> None:
    assert words in said(interview, "places", words).doubted


@pytest.mark.parametrize(
    "words",
    [
        "Bristol, UK",
        "5 Mill Lane, Bristol",
        "100 Mile House, BC",
        "1 March Street, Ely",
        "Leeds, 2 days a week at home",
    ],
)
def test_places_with_figures_and_days_in_their_names_are_taken(interview: Interview, words: str) -> None:
    assert said(interview, "places", words).sitting.state.brief.places


def test_pay_behind_a_place_is_left_out_of_it_and_told(interview: Interview) -> None:
    step = said(interview, "places", "Leeds, $30 an hour")
    assert step.sitting.state.brief.places == ("Leeds",)
    assert step.notes[0] == "Left out of the place: “$30 an hour”."


def test_a_figure_is_not_taken_apart_at_its_comma(interview: Interview) -> None:
    step = said(interview, "places", "Salary £27,000 to £31,000 a year", is_meant=True)
    assert step.sitting.state.brief.places == ("Salary £27,000 to £31,000 a year",)


def test_only_roles_with_more_in_common_than_not_are_offered_for_a_title(interview: Interview) -> None:
    def offered(title: str) -> list[str]:
        state = Steps(interview).answer(Sitting(State()), [title], is_meant=True).sitting.state
        found = (each for each in interview.questions(state) if each.key == "like")
        return [choice.label.partition(":")[0] for each in found for choice in each.choices]

    assert offered("Bike Mechanic") == []
    assert offered("Bike Courier") == ["Delivery Driver, also called Courier"]
