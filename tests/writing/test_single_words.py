"""Answers in single words, and the same answers in other words, as the interview takes them."""

import pytest

from rolewright.company import CompanyProfile
from rolewright.writing.interview import Interview, State
from rolewright.writing.interview.heard import as_row, as_steps, as_told, as_way
from rolewright.writing.interview.heard_names import as_job
from rolewright.writing.interview.shapes import as_wish
from rolewright.writing.shorten import words_of
from tests.writing.interviewing import an_interview, answered, at


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


def an_interview_without_profile() -> Interview:
    return an_interview(CompanyProfile())


# What is said in single words


def test_what_the_company_does_goes_on_from_its_name() -> None:
    interview = an_interview_without_profile()
    asked = interview.misfit(at(interview, "company.does"), "bread. shops and cafes, Guelph")
    assert asked is not None
    assert asked[1] == "makes bread for shops and cafes, Guelph"
    for said in ("mills flour for bakeries", "We make boxes", "Larkspur sells boxes"):
        assert interview.misfit(at(interview, "company.does"), said) is None


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("bake. nights. run the ovens", "bake and run the ovens at night"),
        ("bread. rolls. nights", "bread, rolls, at night"),
        ("Run the ovens. You are alone at night.", "Run the ovens. You are alone at night."),
        (
            "look after eleven schools and clinics. two are new",
            "look after eleven schools and clinics. two are new",
        ),
    ],
)
def test_single_words_are_a_row(said: str, row: str) -> None:
    assert as_row(said) == row


def test_sentences_get_their_capitals() -> None:
    assert as_told("oven two runs cold. flour prices rise") == "oven two runs cold. Flour prices rise"
    assert as_told("approx. three ovens") == "approx. three ovens"


def test_a_second_shop_is_wanted_and_not_seconded() -> None:
    assert as_wish("second shop by fall") == "We want a second shop by fall"


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("same day. trial shift, paid", "You hear from us the same day. Trial shift, paid"),
        ("two weeks", "You hear from us within two weeks"),
        ("within 5 working days. a call follows", "You hear from us within 5 working days. A call follows"),
        ("We call back within two days.", "We call back within two days."),
    ],
)
def test_a_time_alone_is_when_one_hears(said: str, steps: str) -> None:
    assert as_steps(said) == steps


def test_a_number_follows_the_verb() -> None:
    assert as_way("call. 519 555 0134") == "call 519 555 0134"


def test_what_the_draft_asks_is_not_counted(interview: Interview) -> None:
    draft = interview.draft(at(interview, "job"))
    assert draft.questions
    assert words_of(draft) < sum(len(each.text.split()) for each in draft.sentences)


# The same in other words


@pytest.mark.parametrize(
    ("said", "superior", "team"),
    [
        ("Hmm, probably to me, the founder", "the founder", ""),
        ("Their boss is Maria", "Maria", ""),
        ("It'd be Tom in operations; they sit with the dispatchers", "Tom in operations", "the dispatchers"),
        (
            "They answer to the school principal, and will work alongside four other teachers",
            "the school principal",
            "four other teachers",
        ),
    ],
)
def test_a_superior_in_other_words(interview: Interview, said: str, superior: str, team: str) -> None:
    brief = answered(interview, "reports_to", said).state.brief
    assert (brief.reports_to.words, brief.team.words) == (superior, team)


@pytest.mark.parametrize(
    ("said", "place", "workplace"),
    [
        ("We're in Toronto but they can work from home two days a week", "Toronto", "hybrid"),
        ("Portland, Oregon, mostly from home", "Portland, Oregon", "hybrid"),
        ("Chicago. Fully on site", "Chicago", "onsite"),
        ("Remote, anywhere in Ohio", "anywhere in Ohio", "remote"),
    ],
)
def test_a_place_in_other_words(interview: Interview, said: str, place: str, workplace: str) -> None:
    brief = answered(interview, "places", said).state.brief
    assert brief.workplace is not None
    assert (brief.places, brief.workplace.value) == ((place,), workplace)


@pytest.mark.parametrize(
    ("said", "pay"),
    [
        ("Between $50k and $60k", "$50,000–60,000"),
        ("The pay is 3,200 to 3,600 euros a month", "€3,200–3,600 a month"),
        ("We'd pay 45 to 50 thousand a year", "45,000–50,000 a year"),  # of which money?
    ],
)
def test_pay_in_other_words(interview: Interview, said: str, pay: str) -> None:
    assert answered(interview, "pay", said).state.brief.pay.words == pay


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("We need two nurses", "nurse"),
        ("We need two sales managers for the north", "sales manager"),
        ("Some kind of office manager", "office manager"),
        ("our next CFO", "CFO"),
        ("The title is Customer Success Lead", "Customer Success Lead"),
        ("We want somebody for the front desk", "We want somebody for the front desk"),
    ],
)
def test_a_title_in_other_words(said: str, title: str) -> None:
    assert as_job(said)[0] == title


def test_somebody_is_no_title(interview: Interview) -> None:
    assert interview.misfit(State(), "We want somebody for the front desk") is not None
