"""Hasty answers are put as they were surely meant, and each is said once."""

import pytest

from rolewright.writing import Answer, Brief
from rolewright.writing import surely_meant as meant
from rolewright.writing.fragments import fragments
from rolewright.writing.meant_of_people import demand, wish
from tests.writing.hasty import CHECKER, answers, draft, told
from tests.writing.realistic import DAY


@pytest.mark.parametrize(
    ("typed", "superior", "team"),
    [
        ("owner", "the owner", ""),
        ("head of finance", "the head of finance", ""),
        ("shift manager. three other drivers", "the shift manager", "three other drivers"),
        ("Ines, our Head of Care, and they'll work with six nurses", "Ines, our Head of Care", "six nurses"),
        ("They'd report to Ines", "Ines", ""),
        ("Ines, who works with the growers", "Ines, who works with the growers", ""),
        (
            "Ines, who built it and works with two growers",
            "Ines, who built it and works with two growers",
            "",
        ),
        ("the owner", "the owner", ""),
        ("Head of Finance", "Head of Finance", ""),
        ("cfo", "the CFO", ""),
    ],
)
def test_whom_somebody_reports_to_and_works_with_are_told_apart(typed: str, superior: str, team: str) -> None:
    assert meant.superior_and_team(typed) == (superior, team)


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("3 yrs forklifts", "3 years of experience with forklifts"),
        ("1 yr welding", "1 year of welding"),
        ("4 yrs logistics", "4 years of logistics experience"),
        ("2 yrs front desk", "2 years of front desk experience"),
        ("5 years experience in retail", "5 years of experience in retail"),
        ("Three years under a chef", "Three years under a chef"),
        ("must have own van", "your own van"),
        ("Someone who's led a crew for a year", "You have led a crew for a year"),
        ("We need somebody who turns up on time", "You turn up on time"),
        ("good english", "good English"),
        ("I'd want someone with a licence", "a licence"),
        ("own van", "your own van"),
        ("sourdoughs", "Experience with sourdoughs"),
        ("maths", "maths"),
        ("nights", "nights"),
        ("I can't hire anybody who hasn't led a crew", "You have led a crew"),
        ("We won't take people who can't drive a van", "You can drive a van"),
        ("Two years on a ward", "Two years on a ward"),
    ],
)
def test_a_demand_is_told_of_whoever_has_what_is_wanted(typed: str, reads: str) -> None:
    assert demand(typed) == reads


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("some Polish would be lovely, but it isn't a must", "some Polish"),
        ("If they speak some Dutch that'd be nice", "You speak some Dutch"),
        ("a forklift card is useful but not needed", "a forklift card"),
        ("You sing, or want to learn it", "You sing, or want to learn it"),
    ],
)
def test_a_wish_does_not_say_again_that_it_is_one(typed: str, reads: str) -> None:
    assert wish(typed) == reads


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("unload truck at noon", "unload the truck at noon"),
        ("clean kitchen", "clean the kitchen"),
        ("sweep. mornings. open the shop", "sweep in the morning and open the shop"),
        ("Clean down", "Clean down"),
        ("Counter sales", "Counter sales"),
        ("bake. the usual", "bake. the usual"),
        ("ordering. stock. waste", "ordering. stock. waste"),
        ("drive tractor", "drive the tractor"),
    ],
)
def test_what_is_done_gets_its_article_and_is_one_phrase(typed: str, reads: str) -> None:
    assert meant.deed(typed) == reads


def test_other_fields_are_put_as_they_were_meant() -> None:
    assert meant.company_name("It's called Marsh & Co") == "Marsh & Co"
    assert meant.company_name("It's Nice Here") == "It's Nice Here"
    assert meant.place("Leeds, warehouse") == "Leeds"
    assert meant.place("Leeds, city centre") == "Leeds, city centre"
    assert meant.way_to_apply("call. 0113 496 0000") == "call 0113 496 0000"
    assert meant.way_to_apply("Send me a note") == "Send us a note"
    assert meant.hours("it's a, job, thirty hours, Monday to Thursday") == "thirty hours, Monday to Thursday"
    assert meant.objective("We want to third mill by spring") == "We want a third mill by spring"
    assert meant.objective("get a star by May") == "We want to get a star by May"
    assert meant.objective("By May we want a star") == "By May we want a star"
    assert meant.fact("we make all our pasta. every day") == "We make all our pasta every day"
    assert meant.objective("second-hand ovens") == "second-hand ovens"
    assert meant.fact("we sing together, 7am") == "we sing together at 7am"
    assert (
        meant.fact("the mill is old. the roof leaks in winter") == "The mill is old. The roof leaks in winter"
    )
    assert meant.equality("equal opportunity employer") == "We are an equal opportunity employer"


def test_things_and_people_become_one_list() -> None:
    assert meant.several("pension. sick pay") == "pension and sick pay"
    assert meant.team("8 pickers. 2 drivers. a clerk") == "8 pickers, 2 drivers, and a clerk"
    assert meant.joined("Pop in. or ring Jo") == "Pop in or ring Jo"
    assert meant.hours("40") == "40 hours a week"
    assert meant.hours("it's mornings, 8 to 1") == "mornings, 8 to 1"


def test_what_somebody_will_be_doing_they_will_do() -> None:
    written = told(draft(job=Answer("They'd be picking and packing orders, and loading trucks")))
    assert "pick and pack orders, and load trucks." in written
    assert "be willing to travel." in told(draft(job=Answer("be willing to travel")))


def test_a_cause_that_begins_with_because_of_keeps_it() -> None:
    written = told(draft(reason=Answer("because of growth, and since two bakers left")))
    assert "We are hiring because of growth, and since two bakers left." in written


def test_what_goes_wrong_is_told_in_a_sentence() -> None:
    assert (
        meant.problem("staff going off sick and not ringing in")
        == "staff are going off sick and not ringing in"
    )
    assert meant.problem("data quality sucks") == "data quality sucks"
    assert meant.problem("staff training") == "staff training"


def test_somebody_is_named_once() -> None:
    typed = "So basically Ida, our baker of like twenty years, she's retiring, and nobody else bakes at night"
    reads = "Ida, our baker of twenty years, is retiring, and nobody else bakes at night."
    assert reads in told(draft(reason=Answer(typed)))
    assert meant.way_to_apply("Call me, Ida, at 0113 496 0000") == "Call Ida at 0113 496 0000"


def test_an_aim_that_is_a_thing_is_called_one() -> None:
    written = told(draft(company={"name": "Crust", "objectives": ("more cafes", "By 2030 we sell in Hull")}))
    assert "Our aim: more cafes.\nBy 2030 we sell in Hull." in written


def test_a_full_stop_after_an_abbreviation_parts_nothing() -> None:
    assert fragments("from 6 a.m. to noon") == ("from 6 a.m. to noon",)
    assert fragments("approx. thirty vans, e.g. old ones") == ("approx. thirty vans, e.g. old ones",)
    assert fragments("bake. nights") == ("bake", "nights")


def test_a_brief_from_a_file_is_put_as_it_was_meant() -> None:
    whole = draft(places=("Leeds, warehouse",))
    assert whole.text.count("Leeds") == 2
    assert "warehouse" not in whole.text
    assert [each.words for each in whole.left_out] == ["warehouse"]
    written = told(
        draft(
            job=Answer("bake. nights. run the ovens"),
            reports_to=Answer("owner. two other bakers"),
            duties=answers("load van for 5am"),
            company={
                "name": "It's called Crust",
                "does": "bakes rye bread",
                "objectives": ("second shop by fall",),
            },
        )
    )
    assert "bake at night and run the ovens." in written
    assert "report to the owner and work with two other bakers." in written
    assert "Load the van for 5am." in written
    assert "Crust bakes rye bread." in written
    assert "We want a second shop by fall." in written


def test_the_cause_of_a_demand_keeps_its_of() -> None:
    for cause in ("of all the visits", "because of all the visits", "due to all the visits"):
        written = told(draft(deal_breakers=(Answer("A driver's licence", because=cause),)))
        assert "all the visits." in written
        assert ": of" not in written
        assert ": all" not in written or cause.startswith("due")
    of_visits = draft(deal_breakers=(Answer("A driver's licence", because="of all the visits"),))
    assert "A driver's licence because of all the visits." in told(of_visits)


def test_a_figure_and_a_year_are_said_once() -> None:
    brief = Brief(
        role="account-manager",
        goals=(Answer(use="grow", wording="Bring in {new_orders} from clients we have."),),
        duties=(
            Answer(
                use="find-upselling",
                wording="Turn what you see on visits into orders: {new_orders} "
                "from those who buy from us already.",
            ),
        ),
        specifics={"new_orders": "about $90,000 in the first year"},
    )
    written = CHECKER.write(brief, on=DAY).text
    assert "- Bring in about $90,000 from clients we have.\n" in written
    assert "- Turn what you see on visits into orders.\n" in written


def test_a_duty_that_was_reworded_stands_once() -> None:
    written = draft(
        duties=answers(
            "They'd also be on the road three days a week, calling on growers in person",
            "Spend three days a week on the road, calling on growers in person",
            "Spend two days a week on the road, calling on millers in person",
        )
    )
    lines = [each.text for each in written.sentences if "on the road" in each.text]
    assert lines == [
        "Be on the road three days a week, calling on growers in person.",
        "Spend two days a week on the road, calling on millers in person.",
    ]
    assert any(each.why == "it is said already" for each in written.left_out)
