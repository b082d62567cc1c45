"""What managers say as they would say it aloud, and what the interview takes of it."""

import pytest

from rolewright.writing.interview import Interview, State
from rolewright.writing.interview.heard import as_asked_of_them, as_done, as_pleasing
from rolewright.writing.interview.heard_names import as_job, guessed_name
from tests.writing.interviewing import an_interview, an_interview_without_profile, answered, at


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


# Each in its place


@pytest.mark.parametrize(
    ("said", "superior", "team"),
    [
        (
            "Oh, they'd report to Denise, our Head of Sales, and they'll work with our two designers",
            "Denise, our Head of Sales",
            "our two designers",
        ),
        ("It would be the plant manager", "the plant manager", ""),
        ("owner. two other bakers", "the owner", "two other bakers"),
        ("head of sales", "the head of sales", ""),
        ("our two founders", "our two founders", ""),
        ("kitchen mgr (Rhonda), 2 others", "the kitchen manager (Rhonda)", "2 others"),
        ("Janet (night senior) n 1 other carer with u", "Janet (night senior)", "1 other carer with you"),
        ("VP Eng in Austin, + 3 analysts", "VP Eng in Austin", "3 analysts"),
    ],
)
def test_whom_one_reports_to_and_works_with(
    interview: Interview, said: str, superior: str, team: str
) -> None:
    brief = answered(interview, "reports_to", said).state.brief
    assert (brief.reports_to.words, brief.team.words) == (superior, team)


@pytest.mark.parametrize(
    ("said", "form", "hours"),
    [
        (
            "It's a full-time job, forty hours, Monday through Friday, nine to five or so",
            "full-time",
            "forty hours, Monday to Friday, nine to five",
        ),
        ("They'd be part-time, twenty hours", "part-time", "twenty hours"),
        ("full-time, 38 hours a week", "full-time", "38 hours a week"),
        ("pt 16-20hrs", "part-time", "16-20 hours"),
        ("full or part time, 24-38 hours", "full-time", "part-time possible, 24-38 hours"),
    ],
)
def test_form_and_hours(interview: Interview, said: str, form: str, hours: str) -> None:
    brief = answered(interview, "employment", said).state.brief
    assert brief.employment is not None
    assert (brief.employment.value, brief.hours.words) == (form, hours)


@pytest.mark.parametrize(
    ("said", "place", "workplace", "arrangement"),
    [
        (
            "It's in Denver, near the stadium, and they can do Fridays from home if they like",
            "Denver",
            "hybrid",
            "Fridays from home if you like",
        ),
        ("York, in the office, three days at home", "York", "hybrid", "Three days at home"),
        ("Guelph, shop", "Guelph", "onsite", ""),
        ("Leeds, all from home", "Leeds", "remote", ""),
        ("Whitby, on site obvs", "Whitby", "onsite", ""),
        ("remote in Germany (we use an EOR), overlap w/ US mornings", "Germany", "remote", ""),
    ],
)
def test_place_workplace_and_how_it_is_arranged(
    interview: Interview, said: str, place: str, workplace: str, arrangement: str
) -> None:
    brief = answered(interview, "places", said).state.brief
    assert brief.workplace is not None
    assert (brief.places, brief.workplace.value, brief.arrangement.words) == (
        (place,),
        workplace,
        arrangement,
    )


def test_what_a_place_is_near_to_is_left_out_and_told(interview: Interview) -> None:
    notes = answered(interview, "places", "It's in Denver, near the stadium, on site").notes
    assert "Left out of the place: “near the stadium”." in notes


@pytest.mark.parametrize(
    ("said", "pay"),
    [
        ("We pay somewhere between 62 and 74 thousand dollars a year", "$62,000–74,000 a year"),
        ("between 22 and 25 dollars an hour", "$22–25 an hour"),
        ("It's 30 to 34 thousand pounds", "£30,000–34,000"),
        ("$22-25/hr", "$22-25/hr"),
        ("75-95k€ depending on exp", "€75–95k a year depending on experience"),
        ("12.60 an hour plus 50p nights", "£12.60 an hour plus 50p nights"),
        ("from 900 to 1,100 thousand pesos", "from 900 to 1,100 thousand pesos"),
    ],
)
def test_pay_as_figures(interview: Interview, said: str, pay: str) -> None:
    assert answered(interview, "pay", said).state.brief.pay.words == pay


@pytest.mark.parametrize(
    "said",
    [
        "Send a résumé to jobs@example.com, we'd like them by January 15",
        "Send a résumé to jobs@example.com and we'd love to have it all in by January 15",
        "Send a résumé to jobs@example.com. Please apply by January 15.",
        "Send a résumé to jobs@example.com, closing date January 15",
    ],
)
def test_the_last_day_leaves_nothing_of_its_clause(interview: Interview, said: str) -> None:
    brief = answered(interview, "apply", said).state.brief
    assert (brief.apply.words, str(brief.deadline)) == ("Send a résumé to jobs@example.com", "2027-01-15")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("It's called Larkspur Packaging", "Larkspur Packaging"),
        ("Well, we're called Crumb & Sons.", "Crumb & Sons"),
        ("We Are Social", "We Are Social"),
    ],
)
def test_the_name_of_the_company(said: str, name: str) -> None:
    brief = answered(an_interview_without_profile(), "company.name", said).state.brief
    assert brief.company["name"] == name


@pytest.mark.parametrize(
    ("said", "name", "part", "told"),
    [
        ("Rye Mill, my dad started it in 1990", "Rye Mill", "apart", "My dad started Rye Mill in 1990."),
        ("rye mill, my dad started it in 1990", "Rye Mill", "apart", "My dad started Rye Mill in 1990."),
        ("Rye Mill, which my wife and I run", "Rye Mill", "apart", "My wife and I run Rye Mill."),
        ("Rye Mill (my grandad built it)", "Rye Mill", "apart", "My grandad built Rye Mill."),
        ("Rye Mill - been here 30 years", "Rye Mill", "apart", "We have been here 30 years."),
        ("Rye Mill, part of the Oat Group", "Rye Mill", "apart", "We are part of the Oat Group."),
        ("Rye Mill, its a bakery in Leeds", "Rye Mill", "does", "is a bakery in Leeds"),
        ("Rye Mill, the oldest bakery in Leeds", "Rye Mill", "does", "is the oldest bakery in Leeds"),
    ],
)
def test_what_is_told_behind_the_name_of_a_company_goes_to_its_place(
    said: str, name: str, part: str, told: str
) -> None:
    turn = answered(an_interview_without_profile(), "company.name", said)
    company = turn.state.brief.company
    assert company["name"] == name
    assert company[part] == ((told,) if part == "apart" else told)
    assert any(name in note and told.rstrip(".") in note for note in turn.notes)


@pytest.mark.parametrize("rest", ["best bread in town", "where everybody knows everybody", "40 people"])
def test_what_is_no_part_of_a_name_and_has_no_place_is_told(rest: str) -> None:
    turn = answered(an_interview_without_profile(), "company.name", f"Rye Mill, {rest}")
    assert turn.state.brief.company == {"name": "Rye Mill"}
    assert any(note.startswith(f"Not in the name: “{rest}”.") for note in turn.notes)


@pytest.mark.parametrize(
    "name",
    [
        "Smith, Jones & Co",
        "smith, jones and co",
        "Brown, de Winter & Partners",
        "Marks (and sons)",
        "Harrow & Pike, Solicitors",
        "Rye Mill, Leeds",
        "K-tel, k.k",
        "Rye Mill, ltd",
        "St. Mary's",
        "e.on",
        "Salt, Fat & Acid",
    ],
)
def test_all_of_a_name_stays_in_it(name: str) -> None:
    company = answered(an_interview_without_profile(), "company.name", name).state.brief.company
    assert company == {"name": name}


@pytest.mark.parametrize(
    ("said", "title", "around"),
    [
        ("we're looking for another Account Manager", "Account Manager", ""),
        ("We need a nurse for the night shift in our home", "nurse", "for the night shift in our home"),
        ("An account manager", "account manager", ""),
        ("just a night baker", "night baker", ""),
        ("baker, nights", "baker, nights", ""),
        ("A Level Tutor", "A Level Tutor", ""),
        ("Director of Sales", "Director of Sales", ""),
        ("school cook pt", "school cook", "pt"),
        ("carer for our home, nights", "carer", "for our home, nights"),
        ("we need a data engineer (senior-ish), remote", "data engineer (senior)", "remote"),
    ],
)
def test_the_title_in_what_was_said_of_a_job(said: str, title: str, around: str) -> None:
    assert as_job(said) == (title, around)


def test_a_title_that_was_spoken_finds_its_role(interview: Interview) -> None:
    turn = interview.answer(State(), ["Well, we're looking for another Account Manager, really…"])
    assert turn.state.brief.role == "account-manager"
    turn = interview.answer(State(), ["We need a nurse for the night shift in our long-term care home"])
    assert (turn.state.brief.title or turn.state.brief.role) in ("Nurse", "registered-nurse")
    assert any("for the night shift" in note for note in turn.notes)


def test_a_shift_finds_no_role(interview: Interview) -> None:
    for title in ("baker, nights", "night baker"):
        turn = interview.answer(State(), [title])
        assert any("The role library does not know it" in note for note in turn.notes)
        question = interview.question(turn.state)
        assert question is None or question.key != "like"


@pytest.mark.parametrize(
    ("said", "demand"),
    [
        (
            "I really can't hire anybody who hasn't looked after at least two or three accounts",
            "You have looked after at least two or three accounts",
        ),
        ("We would not take anyone without a licence", "a licence"),
        ("I won't hire anybody who can't drive", "You can drive"),
        ("We can't hire someone who isn't licensed", "You are licensed"),
        # Without its “not”, this would say something else.
        ("I can't hire anyone who hasn't any experience", "I can't hire anyone who hasn't any experience"),
    ],
)
def test_whom_nobody_hires_is_what_you_bring(said: str, demand: str) -> None:
    assert as_asked_of_them(said) == demand


def test_a_wish_needs_no_word_that_it_is_one() -> None:
    assert as_pleasing("some French would be lovely, but it isn't a must") == "some French"


def test_because_of_stays_with_its_demand(interview: Interview) -> None:
    turn = answered(
        interview, "deal_breakers", "They have to have a driver's licence because of all the visits"
    )
    assert turn.state.brief.deal_breakers[0].because == ""


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        (
            "I'd love to see at least thirty-five of those forty customers still ordering",
            "Keep at least thirty-five of the forty customers ordering",
        ),
        ("I'd like them to plan the week", "plan the week"),
        ("They'd also be on the road", "They'd be on the road"),
    ],
)
def test_what_is_wished_of_somebody_is_what_they_do(said: str, goal: str) -> None:
    assert as_done(said) == goal


def test_a_wish_that_nobody_can_turn_stays_and_is_asked_about(interview: Interview) -> None:
    turn = answered(interview, "goals", "I'd love to see everybody happier")
    assert turn.state.brief.goals[0].words == "I'd love to see everybody happier"
    assert turn.objections


# What was understood


def test_chosen_numbers_are_read_back_in_words(interview: Interview) -> None:
    notes = answered(interview, "functions", "1 3").notes
    assert any(note.startswith("Chosen: Installer; ") for note in notes)


def test_what_was_taken_of_an_answer_is_told() -> None:
    notes = answered(an_interview_without_profile(), "company.name", "It's called Larkspur").notes
    assert "Understood: “Larkspur”." in notes


def test_a_sentence_where_a_name_belongs_is_asked_about_with_a_guess(interview: Interview) -> None:
    asked = interview.misfit(at(interview, "reports_to"), "they go to Denise mostly")
    assert asked is not None
    assert asked[1] == "Denise mostly"
    assert interview.misfit(at(interview, "reports_to"), "they'd report to Denise") is None
    assert interview.misfit(at(interview, "goals"), "we keep all eleven schools") is None


def test_a_title_may_stand_in_a_long_sentence(interview: Interview) -> None:
    said = "Our account manager Denise is leaving us in March and nobody can do her work"
    asked = interview.misfit(at(interview, "role"), said)
    assert asked is not None
    assert asked[1] == "Account Manager"
    assert guessed_name("nothing here") == ""


def test_a_statement_on_equal_chances_reads_as_one() -> None:
    interview = an_interview_without_profile()
    state = at(interview, "company.equality")
    assert "does not read as a statement on equal chances" in interview.doubt(state, "bread every day")
    assert interview.doubt(state, "We treat everybody alike.") == ""
    assert interview.doubt(state, "We hire by skill, whatever your age or sex.") == ""


# Wishes that nobody may have


@pytest.mark.parametrize("said", ["young, strong, no drama", "a strong man, young"])
def test_no_reason_is_asked_of_an_unlawful_wish(interview: Interview, said: str) -> None:
    turn = answered(interview, "deal_breakers", said)
    assert [each.key for each in turn.objections] == ["deal_breakers[0]"]
    state = interview.go_on(turn.state)
    assert "deal_breakers[0].because" not in [each.key for each in interview.questions(state)]


def test_the_words_that_were_said_only_grow(interview: Interview) -> None:
    state = at(interview, "goals")
    first = answered(interview, "goals", "Pass the audit in May").state
    assert interview.said(first) > interview.said(state)
