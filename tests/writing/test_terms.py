"""What is a term of the job is told once, high up, and never as a requirement."""

from datetime import date

import pytest

from rolewright.document import SectionKind, Workplace
from rolewright.records import replace
from rolewright.writing import Answer, Brief, Draft
from rolewright.writing.brief import EmploymentTerm
from tests.writing.realistic import PROFILE
from tests.writing.test_composing import draft_of, words

BAKER = Brief(
    role="baker",
    reason=Answer("Ann left in May, and the rye is late"),
    job=Answer("bake rye bread"),
    places=("Leeds, UK",),
    workplace=Workplace.ONSITE,
    employment=EmploymentTerm.FULL_TIME,
    pay=Answer("£30,000–34,000 a year"),
)


def head_line(draft: Draft) -> str:
    return draft.parts[0].lines[0].text


def opening(draft: Draft) -> str:
    return " ".join(line.text for line in draft.parts[0].lines[1:])


def section(draft: Draft, kind: SectionKind) -> list[str]:
    return [line.text for part in draft.parts if part.kind is kind for line in part.lines]


def test_the_line_under_the_title_tells_until_when_one_can_apply() -> None:
    draft = draft_of(replace(BAKER, deadline=date(2027, 1, 22)))
    assert head_line(draft).endswith("£30,000–34,000 a year · apply by 22 January 2027")


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("£2 an hour on top for nights", "£30,000–34,000 a year plus £2 an hour for nights"),
        # Too long for a line, or no amount.
        ("£3,000 a year if nine in ten of your practices stay", "£30,000–34,000 a year"),
        ("Time and a half on Sundays", "£30,000–34,000 a year"),
    ],
)
def test_it_tells_what_is_paid_beside_the_pay_where_that_is_short(other: str, told: str) -> None:
    assert head_line(draft_of(replace(BAKER, other_pay=Answer(other)))).endswith(f"· {told}")


def test_a_promise_on_hours_stands_among_what_one_gets() -> None:
    hours = "45 hours a week over five days, written down and paid beyond that"
    draft = draft_of(replace(BAKER, hours=Answer(hours)))
    assert "· 45 hours a week over five days ·" in head_line(draft)
    assert f"{hours}." in section(draft, SectionKind.BENEFITS)
    short = draft_of(replace(BAKER, hours=Answer("34.5 hours a week, in shifts of 11.5")))
    assert "· 34.5 hours a week, in shifts of 11.5 ·" in head_line(short)
    assert not any("34.5" in each for each in section(short, SectionKind.BENEFITS))


def test_hours_are_no_requirement() -> None:
    times = Answer("Monday to Friday, 2 p.m. to 10:30 p.m.", because="vans leave at ten")
    draft = draft_of(replace(BAKER, deal_breakers=(Answer("A licence"), times)))
    assert "· Monday to Friday, 2 p.m. to 10:30 p.m. ·" in head_line(draft)
    assert "You work Monday to Friday, 2 p.m. to 10:30 p.m., because vans leave at ten." in opening(draft)
    assert section(draft, SectionKind.REQUIREMENTS) == ["A licence."]


def test_what_is_the_only_deal_breaker_stays_one() -> None:
    draft = draft_of(replace(BAKER, deal_breakers=words("Monday to Friday, 9:00 to 17:30")))
    assert section(draft, SectionKind.REQUIREMENTS) == ["Monday to Friday, 9:00 to 17:30."]


@pytest.mark.parametrize(
    ("demand", "told"),
    [
        (Answer("Nights", because="each of us does one week in five"), "You work nights: each of us does"),
        (Answer("nights"), "You work nights."),
        (Answer("rotating shifts"), "You work rotating shifts."),
        (Answer("Nights and Sundays in a bakery"), "Nights and Sundays in a bakery."),
    ],
)
def test_when_the_work_is_makes_a_sentence(demand: Answer, told: str) -> None:
    draft = draft_of(replace(BAKER, deal_breakers=(Answer("A licence"), demand)))
    assert section(draft, SectionKind.REQUIREMENTS)[1].startswith(told)


def test_travel_is_told_once_with_its_places() -> None:
    asked = words("A licence", "Two days a week in Minnesota and Wisconsin")
    draft = draft_of(replace(BAKER, deal_breakers=asked, travel=Answer("two days a week by car")))
    assert "two days a week by car in Minnesota and Wisconsin." in opening(draft)
    assert section(draft, SectionKind.REQUIREMENTS) == ["A licence."]
    alone = draft_of(replace(BAKER, deal_breakers=asked))
    assert "You will travel two days a week in Minnesota and Wisconsin." in opening(alone)
    other = draft_of(replace(BAKER, deal_breakers=asked, travel=Answer("one week a month abroad")))
    assert len(section(other, SectionKind.REQUIREMENTS)) == 2


def test_days_in_the_place_of_the_job_are_no_travel() -> None:
    draft = draft_of(replace(BAKER, deal_breakers=words("A licence", "Two days a week in Leeds")))
    assert len(section(draft, SectionKind.REQUIREMENTS)) == 2
    assert "travel" not in opening(draft)


@pytest.mark.parametrize(
    ("arrangement", "travel", "told"),
    [
        (
            "Two days a week with clients, two in Leeds, one at home",
            "two days a week in Kent and Essex",
            "You spend two days a week with clients in Kent and Essex, two in Leeds, one at home.",
        ),
        (
            "Up to three days a week with clients, the rest at home",
            "up to three days a week by car in Kent",
            "You spend up to three days a week with clients by car in Kent, the rest at home.",
        ),
        (
            "Tuesdays and Thursdays in Leeds, the rest where you like",
            "one week a year in Oslo",
            "You spend Tuesdays and Thursdays in Leeds, the rest where you like. You will travel one week",
        ),
    ],
)
def test_a_week_is_told_in_one_place(arrangement: str, travel: str, told: str) -> None:
    draft = draft_of(replace(BAKER, arrangement=Answer(arrangement), travel=Answer(travel)))
    assert told in opening(draft)
    assert not any(arrangement in each for each in section(draft, SectionKind.BENEFITS))


def test_an_arrangement_that_tells_of_no_days_stands_among_what_one_gets() -> None:
    draft = draft_of(replace(BAKER, arrangement=Answer("You choose when you begin")))
    assert "You choose when you begin." in section(draft, SectionKind.BENEFITS)


def test_a_trial_is_a_step_and_no_requirement() -> None:
    asked = words("A licence", "You will bake a loaf for us")
    draft = draft_of(replace(BAKER, deal_breakers=asked, steps=Answer("You hear the next day.")))
    assert section(draft, SectionKind.REQUIREMENTS) == ["A licence."]
    assert "You will bake a loaf for us. You hear the next day." in section(draft, SectionKind.APPLY)[0]
    polite = words("A licence", "You would bake a loaf for us")
    assert "You will bake a loaf for us." in draft_of(replace(BAKER, deal_breakers=polite)).text
    told = draft_of(replace(BAKER, deal_breakers=asked, steps=Answer("You bake a loaf and hear at once.")))
    assert "bake a loaf for us" not in told.text
    assert told.left_out[0].key == "deal_breakers"


def test_who_is_named_has_to_be_introduced() -> None:
    start = "May, so that you have a month with Bea before she goes"
    draft = draft_of(replace(BAKER, start=Answer(start)))
    assert "· from May ·" in head_line(draft)
    assert "Bea" not in draft.text
    assert "who is Bea?" in draft.left_out[0].why
    again = replace(BAKER, start=Answer(start), duties=words("Order flour with Bea"))
    assert "Bea before" not in head_line(draft_of(again)) + opening(draft_of(again))
    known = draft_of(replace(BAKER, start=Answer(start), team=Answer("Bea, who bakes until June")))
    assert "a month with Bea" in known.text


def test_what_the_library_says_of_every_such_job_gives_way_to_what_was_said_of_this_one() -> None:
    function = "client-relations"
    own = words("Visit every practice", "Write to each in May", "Lead the two on the desk")
    brief = Brief(role="account-manager", functions=(function,))
    told = draft_of(replace(brief, duties=own))
    assert len(section(told, SectionKind.RESPONSIBILITIES)) == 3 + len(own)
    few = draft_of(replace(brief, duties=own[:2]))
    assert len(section(few, SectionKind.RESPONSIBILITIES)) > 3 + 2


def test_facts_about_the_company_are_no_list() -> None:
    profile = replace(
        PROFILE,
        apart=(
            "Ann takes over from her father in 2028.",
            "We opened two shops since March.",
            "Half of our bakers began as drivers here.",
            "Nobody is sent home unpaid.",
        ),
        people=(),
        objectives=("By 2028 no school should start without bread.",),
    )
    (told,) = section(draft_of(BAKER, profile), SectionKind.ABOUT)
    assert told == (
        "We have opened two shops since March. "
        "Half of our bakers began as drivers here, and nobody is sent home unpaid. "
        "Ann takes over from her father in 2028. Our aim: by 2028 no school should start without bread."
    )
