"""What an editor would strike of answers that were typed fast or said aloud does not reach the draft."""

import pytest

from rolewright.company import CompanyProfile
from rolewright.writing.brief import Answer
from rolewright.writing.calendar_words import in_full
from rolewright.writing.interview import Interview
from rolewright.writing.interview.spoken import without_speech
from tests.writing.interviewing import an_interview, answered, at


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (
            "Well we're looking for a dental nurse really, someone nice",
            "we're looking for a dental nurse, someone nice",
        ),
        ("Oh it's Bright Smiles", "it's Bright Smiles"),
        ("We pay for that of course", "We pay for that"),
        ("dont mind lifting, i cant stand still", "don't mind lifting, i can't stand still"),
        ("Really good", "Really good"),
        ("Of course we pay", "Of course we pay"),
        ("Well-kept tools", "Well-kept tools"),
        ("as was his wont", "as was his wont"),
    ],
)
def test_how_people_speak_is_left_out(said: str, left: str) -> None:
    assert without_speech(said) == left


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("fri and sat", "Friday and Saturday"),
        ("mon-fri 9 to 5", "Monday-Friday 9 to 5"),
        ("sat and sun", "Saturday and Sunday"),
        ("in sept", "in September"),
        ("12 oct 2027", "12 October 2027"),
        ("from 1.3.2027", "from 1 March 2027"),
        # What may be another word stays.
        ("the sun and sat nav", "the sun and sat nav"),
        ("we sat and wed", "we sat and wed"),
        ("ring jan", "ring jan"),
        ("version 1.2.2027.1", "version 1.2.2027.1"),
        ("from 45.3.2027", "from 45.3.2027"),
    ],
)
def test_short_days_and_months_stand_in_full_where_they_can_be_nothing_else(typed: str, full: str) -> None:
    assert in_full(typed) == full


_NO_BUSES = "Your own car, because there are no buses at night."
_END_OF_MAY = "You start at the end of May or when you have given notice."


@pytest.mark.parametrize(
    ("key", "said", "reads"),
    [
        ("start", "asap, end of May or when you have given notice", _END_OF_MAY),
        ("deal_breakers", "They've got to be registered", "You are registered."),
        ("nice_to_haves", "Polish would be lovely because we need it", "Polish because we need it."),
        ("goals", "I'd like them to have their license by June 2028", "Have your license by June 2028."),
        ("apply", "email cv to jobs@example.com", "Email your CV to jobs@example.com."),
        ("deadline", "we keep it open till we find someone", "Applications are taken on an ongoing basis."),
        ("deadline", "when its filled", "Applications are taken on an ongoing basis."),
        ("deal_breakers", "own car bcos no buses at nite", _NO_BUSES),
        ("deal_breakers", "nvq 2, and can lift 40 lbs", "NVQ 2, and can lift 40 lbs."),
        ("nice_to_haves", "speaks polish", "You speak Polish."),
        ("goals", "move the etl jobs by q2", "Move the ETL jobs by Q2."),
        ("duties", "on-call 1 wk in 6 n heat n serve", "On-call 1 week in 6 and heat and serve."),
    ],
)
def test_an_answer_reads_as_an_editor_would_have_it(
    interview: Interview, key: str, said: str, reads: str
) -> None:
    assert reads in answered(interview, key, said).reads


@pytest.mark.parametrize("said", ["Head of development", "director of care"])
def test_who_is_named_by_the_job_alone_has_an_article(interview: Interview, said: str) -> None:
    brief = answered(interview, "reports_to", said).state.brief
    assert brief.reports_to == Answer(f"the {said}")


def test_who_shall_work_with_others_is_told_apart_from_the_superior(interview: Interview) -> None:
    brief = answered(interview, "reports_to", "Ms Vane, and shall work with two paralegals").state.brief
    assert (brief.reports_to, brief.team) == (Answer("Ms Vane"), Answer("two paralegals"))


def test_how_a_workplace_is_arranged_is_no_place(interview: Interview) -> None:
    brief = answered(interview, "places", "Birmingham, England; hybrid working by arrangement").state.brief
    assert brief.places == ("Birmingham, England",)
    assert brief.arrangement == Answer("Hybrid work by arrangement")


def test_a_company_that_is_something_does_not_make_it() -> None:
    new = an_interview(CompanyProfile())
    assert new.misfit(at(new, "company.does"), "a home for older people") is None
    brief = answered(new, "company.does", "a home for older people").state.brief
    assert brief.company["does"] == "is a home for older people"
    named = answered(new, "company.name", "Seaview House, 28 bed home in Leeds").state.brief
    assert named.company["does"] == "is a 28 bed home in Leeds"


def test_a_company_that_was_told_by_a_number_has_it() -> None:
    new = an_interview(CompanyProfile())
    asked = new.misfit(at(new, "company.does"), "4 elementary schools, 1 high school")
    assert asked is not None
    assert asked[1] == "has 4 elementary schools, 1 high school"


def test_what_was_taken_as_a_wish_is_not_told_as_a_demand(interview: Interview) -> None:
    turn = answered(
        interview, "deal_breakers", "A forklift card preferred", deal_breakers=(Answer("ServSafe"),)
    )
    assert turn.notes == ("Among what would merely please you: “A forklift card”.",)


def test_a_single_word_is_asked_about_before_it_is_what_a_company_does() -> None:
    new = an_interview(CompanyProfile())
    asked = new.misfit(at(new, "company.does"), "parcels")
    assert asked is not None
    assert asked[1] == "makes parcels"


def test_a_row_of_gerunds_is_turned_as_a_whole_or_not_at_all(interview: Interview) -> None:
    said = (
        "they'd be standing next to the dentist all day, handing things over, and calming down the children"
    )
    job = " ".join(answered(interview, "job", said).reads)
    assert "handing things over, and calming down the children" in job


def test_the_line_above_goals_fits_what_is_the_readers_own(interview: Interview) -> None:
    turn = answered(
        interview, "goals", "Run two sites on your own by May 2027", "Train an apprentice by 2029"
    )
    text = interview.draft(turn.state).text
    assert "With you, we want to:" not in text
    assert "Your goals:" in text


@pytest.mark.parametrize(
    ("said", "does"),
    [
        ("we are making software for small factories", "makes software for small factories"),
        ("we're selling screws and cutting keys", "we're selling screws and cutting keys"),
        ("we are growing fast", "is growing fast"),
        ("we are making a new start", "is making a new start"),
    ],
)
def test_what_a_company_does_every_day_is_told_so(said: str, does: str) -> None:
    brief = answered(an_interview(CompanyProfile()), "company.does", said).state.brief
    assert brief.company["does"] == does


def test_a_name_is_found_behind_what_somebody_wonders_aloud() -> None:
    brief = answered(an_interview(CompanyProfile()), "company.name", "not sure, the group one? Parcelhub")
    assert brief.state.brief.company == {"name": "Parcelhub"}


_ONE_SENTENCE = "Nobody plans the vans; we lose a day a week"


@pytest.mark.parametrize(
    ("key", "typed", "entries"),
    [
        (
            "goals",
            "a new menu every six weeks; train the apprentice; waste under 3%",
            ("a new menu every six weeks", "train the apprentice", "waste under 3%"),
        ),
        ("nice_to_haves", "laminated dough; French", ("laminated dough", "French")),
        ("problems", _ONE_SENTENCE, (_ONE_SENTENCE,)),
    ],
)
def test_a_list_in_one_line_is_taken_entry_by_entry(
    interview: Interview, key: str, typed: str, entries: tuple[str, ...]
) -> None:
    said = getattr(answered(interview, key, typed).state.brief, key)
    assert tuple(each.words for each in said) == entries


@pytest.mark.parametrize(
    ("typed", "name"),
    [("north fell haulage", "North Fell Haulage"), ("adidas", "adidas"), ("e.on next", "e.on next")],
)
def test_a_name_of_several_words_in_small_letters_gets_its_capitals(typed: str, name: str) -> None:
    brief = answered(an_interview(CompanyProfile()), "company.name", typed).state.brief
    assert brief.company["name"] == name


def test_days_in_the_office_are_no_part_of_the_town(interview: Interview) -> None:
    brief = answered(interview, "places", "Hybrid - Reading 2 days pw").state.brief
    assert brief.places == ("Reading",)
    assert brief.arrangement == Answer("2 days a week")


def test_a_wish_that_begins_with_if_is_said_of_the_reader(interview: Interview) -> None:
    turn = answered(interview, "nice_to_haves", "if they know the area that'd be a bonus")
    assert "You know the area." in turn.reads
