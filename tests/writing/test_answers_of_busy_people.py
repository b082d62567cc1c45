"""What managers answer between two other things: with slang, abbreviations, and themselves in it."""

import pytest

from rolewright.company import CompanyProfile
from rolewright.writing.interview import Interview
from rolewright.writing.interview.heard import as_done, as_steps
from rolewright.writing.interview.heard_names import as_job
from rolewright.writing.interview.spoken import without_speech
from rolewright.writing.phrasing import as_cause, as_duty
from rolewright.writing.shouting import is_shouted
from tests.writing.interviewing import an_interview, at


@pytest.fixture(scope="module")
def interview() -> Interview:
    return an_interview()


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("the yard's a mess in winter ngl", "the yard's a mess in winter"),
        ("the rota's on paper tbh. two of us mend it", "the rota's on paper. two of us mend it"),
        ("not screw up, lol, and do the books", "not screw up, and do the books"),
        ("tbh we are three short", "we are three short"),
        ("gimme a shout, pls", "give me a shout"),
        ("a call w/ me, then sign 'em off", "a call with me, then sign them off"),
        ("$38 an hour dependin on the ticket", "$38 an hour depending on the ticket"),
        ("track b/w prints and 24/7 calls", "track b/w prints and 24/7 calls"),
        ("we fix what rolls in, haha", "we fix what rolls in"),
    ],
)
def test_what_people_type_behind_what_they_say_is_taken_off(typed: str, left: str) -> None:
    assert without_speech(typed) == left


@pytest.mark.parametrize("because", ["cuz", "cos", "'cause", "cause", "because"])
def test_because_is_known_however_it_is_written(because: str) -> None:
    assert as_cause(f"{because} we lost our tester") == "we lost our tester"


def test_the_cause_of_something_is_none_of_these() -> None:
    assert as_cause("cause analysis is late by a month") == "cause analysis is late by a month"


@pytest.mark.parametrize("must", ["gotta", "got to", "has got to", "they've got to", "has to"])
def test_what_somebody_has_got_to_do_is_what_they_do(must: str) -> None:
    assert as_duty(f"{must} keep the bay clean") == "Keep the bay clean."


@pytest.mark.parametrize(
    ("typed", "duty"),
    [
        ("brakes, air lines, wheel ends, reefers", "Brakes, air lines, wheel ends, reefers."),
        ("fixes bikes, sells parts", "Fix bikes, sell parts."),
        ("he brakes, lifts and lowers the crane", "Brake, lift and lower the crane."),
    ],
)
def test_a_row_of_things_is_no_deed(typed: str, duty: str) -> None:
    assert as_duty(typed) == duty


@pytest.mark.parametrize("short", ["85-105k EUR p.a. + VSOP 0.1%", "GBP 40-48K p.a., BUPA, EAP"])
def test_abbreviations_alone_are_not_shouted(short: str) -> None:
    assert not is_shouted(short)
    assert is_shouted("NO AGENCIES AND NO CALLS")


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        ("just ring me on 0113 496 0142 or pop in", "Ring us on 0113 496 0142 or pop in."),
        ("call in on +44 113 496 0142", "Call in on +44 113 496 0142."),
        ("call wes on 416-555-0143", "Call Wes on 416-555-0143."),
        ("Interested? Write to jobs@example.com", "Write to jobs@example.com."),
    ],
)
def test_who_is_called_by_name_has_a_capital_and_nobody_else(
    interview: Interview, typed: str, way: str
) -> None:
    assert interview.answer(at(interview, "apply"), [typed]).reads == (way,)


def test_an_abbreviation_ends_no_sentence(interview: Interview) -> None:
    [read] = interview.answer(at(interview, "problems"), ["no tests. on-call is 3 people incl. me"]).reads
    assert read == "No tests. On-call is 3 people incl. me."


@pytest.mark.parametrize(
    ("typed", "superior", "team"),
    [
        ("me, Gill Ashworth, clinical lead", "Gill Ashworth, clinical lead", ""),
        ("me, I'm the clinical lead, when I'm off Dawn Pryce", "the clinical lead Dawn Pryce", ""),
        ("Wes Kowalchuk, that's me, the owner", "Wes Kowalchuk, the owner", ""),
        ("Bev Stokes, I'm the manager here", "Bev Stokes, the manager here", ""),
        ("CTO (me), Jakub. team is 2 testers and a designer", "CTO, Jakub", "2 testers and a designer"),
        (
            "Gill, the lead, with Dawn covering. You'd work with two carers",
            "Gill, the lead, with Dawn covering",
            "two carers",
        ),
    ],
)
def test_who_answers_may_name_themselves(interview: Interview, typed: str, superior: str, team: str) -> None:
    turn = interview.answer(at(interview, "reports_to"), [typed])
    brief = turn.state.brief
    assert (brief.reports_to.words, brief.team.words) == (superior, team)
    assert not turn.objections


def test_who_is_only_me_is_asked_about_with_that_word(interview: Interview) -> None:
    turn = interview.answer(at(interview, "reports_to"), ["me and Ritchie in the next bay"])
    assert "who is “me” to a reader?" in turn.objections[0].ask


@pytest.mark.parametrize(
    ("typed", "title", "around"),
    [
        ("Night carer, we're short two since May", "Night carer", "we're short two since May"),
        ("Welder. they'd start in June", "Welder", "they'd start in June"),
        ("Backend Engineer (Go), m/w/d", "Backend Engineer (Go) (m/w/d)", ""),
        ("Truck mechanic, 310T ticket", "Truck mechanic, 310T ticket", ""),
    ],
)
def test_a_title_ends_where_a_sentence_begins(typed: str, title: str, around: str) -> None:
    assert as_job(typed) == (title, around)


def test_a_title_for_any_sex_finds_its_role(interview: Interview) -> None:
    state = interview.answer(at(interview, "role"), ["Senior Backend Engineer (Go), m/w/d"]).state
    question = interview.question(state)
    assert question is not None
    assert [each.use for each in question.choices] == ["software-engineer"]


@pytest.mark.parametrize(
    ("typed", "done"),
    [
        ("and by Christmas do the audit alone", "do the audit alone by Christmas"),
        ("by the end of June, sign off sixty tests", "sign off sixty tests by the end of June"),
        ("by March 3 open the shop", "open the shop by March 3"),
        ("plus run two sites", "run two sites"),
        ("by hand, sort letters", "by hand, sort letters"),
        ("keep his bay clean", "keep your bay clean"),
        ("gotta keep his bay clean", "gotta keep your bay clean"),
        ("he'll keep his bay clean", "he'll keep your bay clean"),
        ("run a shift on his own by May", "run a shift on your own by May"),
        ("help Wes keep his books", "help Wes keep his books"),
    ],
)
def test_a_deed_goes_on_from_you_will(typed: str, done: str) -> None:
    assert as_done(typed) == done


@pytest.mark.parametrize(
    ("typed", "steps"),
    [
        ("I'll ring everyone back within the week", "We'll ring everyone back within the week"),
        ("You hear from us. Then a call with me", "You hear from us. Then a call with us"),
        ("You meet Wes. I am the owner", "You meet Wes. I am the owner"),
    ],
)
def test_what_one_person_promises_the_company_does(typed: str, steps: str) -> None:
    assert as_steps(typed) == steps


def test_what_one_person_pays_for_the_company_does(interview: Interview) -> None:
    turn = interview.answer(at(interview, "benefits"), ["I pay for your course"])
    assert turn.state.brief.benefits[0].words == "We pay for your course"


@pytest.mark.parametrize(
    ("typed", "name", "does"),
    [
        (
            "We're Birch House, a 42 bed home in Leeds, family owned since 1987",
            "Birch House",
            "is a 42 bed home in Leeds, family owned since 1987",
        ),
        ("Rye Mill - we mill flour for bakeries", "Rye Mill", "mills flour for bakeries"),
        ("Birch, that's Birch House, a home in Leeds", "Birch House", "is a home in Leeds"),
        ("it's just Kow's, Kow Truck & Trailer if you want the legal name", "Kow Truck & Trailer", None),
        ("Smith, Jones and Partners", "Smith, Jones and Partners", None),
        ("The Old Mill, Leeds", "The Old Mill, Leeds", None),
    ],
)
def test_a_name_is_told_from_what_the_company_is(typed: str, name: str, does: str | None) -> None:
    new = an_interview(CompanyProfile())
    company = new.answer(at(new, "company.name"), [typed]).state.brief.company
    assert (company["name"], company.get("does")) == (name, does)


@pytest.mark.parametrize(
    ("typed", "name", "told"),
    [
        ("Fern & Sons, we've been going since 1988", "Fern & Sons", "We've been going since 1988."),
        ("Fern & Sons. We've been here for 30 years", "Fern & Sons", "We've been here for 30 years."),
        ("Fern & Sons, been going since 1988", "Fern & Sons", "We have been going since 1988."),
        ("Fern & Sons, since 1988", "Fern & Sons", "We have been going since 1988."),
        ("Fern & Sons - founded in 1988", "Fern & Sons", "We were founded in 1988."),
        ("Fern & Sons, established 1988", "Fern & Sons", "We were established in 1988."),
        ("Hall, Since & Co", "Hall, Since & Co", None),
        ("Smith, Been and Partners", "Smith, Been and Partners", None),
    ],
)
def test_a_name_is_told_from_how_the_company_came_to_be(typed: str, name: str, told: str | None) -> None:
    new = an_interview(CompanyProfile())
    company = new.answer(at(new, "company.name"), [typed]).state.brief.company
    assert (company["name"], company.get("apart")) == (name, (told,) if told else None)


def test_a_name_that_tells_too_much_is_asked_about_with_a_guess() -> None:
    new = an_interview(CompanyProfile())
    typed = "Birch House in the old school with 42 beds and a garden for all, family owned since 1987"
    misfit = new.misfit(at(new, "company.name"), typed)
    assert misfit is not None
    assert misfit[1].startswith("Birch House")


def test_what_is_too_much_for_one_sentence_is_told_to_be_left_out_of_the_name() -> None:
    new = an_interview(CompanyProfile())
    told = "part of no big group, with 42 beds, family owned since 1987"
    turn = new.answer(at(new, "company.name"), [f"Birch House, {told}"])
    assert turn.state.brief.company == {"name": "Birch House"}
    assert f"Not in the name: “{told}”." in turn.notes[0]


def test_a_name_that_was_taken_out_of_an_answer_is_read_back() -> None:
    new = an_interview(CompanyProfile())
    turn = new.answer(at(new, "company.name"), ["it's just Kow's, Kow Truck & Trailer is the legal name"])
    assert turn.notes == ("Understood: “Kow Truck & Trailer”.",)


@pytest.mark.parametrize(
    ("typed", "pay"),
    [
        (
            "£13.85 an hour nights, 14.60 if you have level 3, bank holidays double",
            "£13.85–14.60 an hour nights, £14.60 if you have level 3, bank holidays double",
        ),
        ("$30 an hour, $34 with the ticket", "$30–34 an hour, $34 with the ticket"),
        ("85-105k EUR + VSOP", "85-105k EUR a year + VSOP"),
        ("$62-74k", "$62-74k a year"),
        # What is no such range stays as it was said, and is asked about.
        ("£12 an hour, 20 for overtime", "£12 an hour, 20 for overtime"),
        ("£12 an hour, 15 after midnight", "£12 an hour, 15 after midnight"),
        ("£12 an hour, 40 with breaks", "£12 an hour, 40 with breaks"),
        ("45-60k CZK", "45-60k CZK"),
        ("4-5k EUR", "4-5k EUR"),
    ],
)
def test_two_rates_are_a_range_and_thousands_are_of_a_year(
    interview: Interview, typed: str, pay: str
) -> None:
    turn = interview.answer(at(interview, "pay"), [typed])
    assert turn.state.brief.pay.words == pay
    assert bool(turn.objections) == (typed == pay)


@pytest.mark.parametrize(
    ("typed", "guess"),
    [
        ("SaaS for shops", "makes SaaS for shops"),
        ("Software for shops", "makes software for shops"),
        ("mills flour for bakeries", None),
        ("Sells for others", None),
    ],
)
def test_what_only_names_the_goods_is_asked_about_with_a_guess(typed: str, guess: str | None) -> None:
    new = an_interview(CompanyProfile(name="Loopfleet"))
    misfit = new.misfit(at(new, "company.does"), typed)
    assert (misfit and misfit[1]) == guess


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("perm, 40h/wk", "permanent, 40 hours a week"),
        ("full-time, permanent — or three nights if you like", "permanent — or three nights if you like"),
        ("Nights — full time — every other weekend", "Nights, every other weekend"),
    ],
)
def test_that_a_job_is_for_good_stays_with_its_hours(interview: Interview, typed: str, hours: str) -> None:
    assert interview.answer(at(interview, "employment"), [typed]).state.brief.hours.words == hours


@pytest.mark.parametrize("typed", ["permanent", "32 hours a week, permanent", "Monday to Friday"])
def test_what_leaves_the_form_of_employment_open_is_asked_for_it(interview: Interview, typed: str) -> None:
    state = interview.answer(at(interview, "employment"), [typed]).state
    assert state.brief.hours.words == typed
    assert state.brief.employment is None
    asked = {each.key: each.ask for each in interview.questions(state)}
    assert asked["employment"] == "In which form of employment?"


@pytest.mark.parametrize(
    ("typed", "places", "workplace", "left_out"),
    [
        (
            "on site obviously, Headingley Lane, LS6, there's parking round the back",
            ("Headingley Lane, LS6",),
            "onsite",
            "there's parking round the back",
        ),
        (
            "shop's at 88 Carlingview in Etobicoke, you gotta be here, trucks don't zoom",
            ("88 Carlingview in Etobicoke",),
            "",
            "you gotta be here; trucks don't zoom",
        ),
        ("full remote, Portugal (payroll via Deel)", ("Portugal",), "remote", "payroll via Deel"),
        ("Rye, NY, the old mill, in person", ("Rye, NY, the old mill",), "onsite", ""),
    ],
)
def test_what_is_said_about_a_place_is_no_part_of_it(
    interview: Interview, typed: str, places: tuple[str, ...], workplace: str, left_out: str
) -> None:
    turn = interview.answer(at(interview, "places"), [typed])
    brief = turn.state.brief
    assert (brief.places, brief.workplace.value if brief.workplace else "") == (places, workplace)
    assert [each for each in turn.notes if each.startswith("Left out")] == (
        [f"Left out of the place: “{left_out}”."] if left_out else []
    )


def test_days_on_site_of_a_remote_job_are_how_it_is_arranged(interview: Interview) -> None:
    turn = interview.answer(at(interview, "places"), ["remote, HQ Berlin, onsite 1x per quarter"])
    brief = turn.state.brief
    assert (brief.places, brief.arrangement.words) == (("Berlin",), "On site 1x per quarter")
    assert not turn.objections


@pytest.mark.parametrize(
    "typed", ["min. 5 yrs of Go", "NVQ 3 in care", "full remote, onsite once a quarter", "£14 an hour"]
)
def test_what_answers_another_question_is_nobody_to_report_to(interview: Interview, typed: str) -> None:
    turn = interview.answer(at(interview, "reports_to"), [typed])
    assert "whom does this person report to?" in turn.objections[0].ask


def test_milliseconds_are_no_title(interview: Interview) -> None:
    [read] = interview.answer(at(interview, "goals"), ["cut the 99th percentile to 300 ms by June"]).reads
    assert read == "Cut the 99th percentile to 300 ms by June."


def test_a_title_in_capitals_has_its_article(interview: Interview) -> None:
    [read] = interview.answer(at(interview, "reports_to"), ["CTO, Jakub Novak"]).reads
    assert read == "You will report to the CTO, Jakub Novak."
