"""A posting is turned into a brief: what it says goes where it belongs, and nothing is lost."""

from datetime import date

import pytest

from rolewright.document import Workplace
from rolewright.knowledge.roles import Library
from rolewright.parse import parse
from rolewright.writing import Brief
from rolewright.writing.brief import EmploymentTerm
from rolewright.writing.brief_from import brief_from

LIBRARY = Library()
POSTING = """\
---
title: Senior Night Baker
employer: Rye & Sons
locations: ["Leeds, UK"]
workplace: onsite
employment: full-time
pay: £30,000–34,000 a year
deadline: 2027-01-31
---

# Senior Night Baker

You know what it is to be up while a city sleeps. We are hiring because our second oven runs from May on. You
will bake rye bread for forty shops. You report to Ellen Marsh.

## What you'll do

- **Bake** 400 loaves a night
- Teach two [apprentices](https://rye.example/learn)

## What you need

- Three years of baking rye

## Nice to have

- A driving licence

## What we offer

- £30,000–34,000 a year
- Bread for you and the house next door

## About us

Rye & Sons bakes bread for forty shops in Leeds. Nobody has been laid off since 2011.

## How to apply

Send a CV to jobs@rye.example.

Rye & Sons gives everybody the same chance, whatever their age, sex, race, faith or disability.
"""


def brief_of(text: str) -> Brief:
    return brief_from(parse(text), LIBRARY)


def texts(answers: object) -> list[str]:
    return [each.words for each in answers]  # type: ignore[attr-defined]


def test_lists_go_where_they_belong_without_marks() -> None:
    brief = brief_of(POSTING)
    assert texts(brief.duties) == ["Bake 400 loaves a night", "Teach two apprentices"]
    assert texts(brief.deal_breakers) == ["Three years of baking rye"]
    assert texts(brief.nice_to_haves) == ["A driving licence"]
    assert texts(brief.benefits) == ["Bread for you and the house next door"]


def test_reason_and_job_are_found_in_the_introduction() -> None:
    brief = brief_of(POSTING)
    assert brief.reason.words == "We are hiring because our second oven runs from May on."
    assert brief.job.words == "bake rye bread for forty shops"
    assert brief.reports_to.words == "Ellen Marsh"


def test_facts_become_choices() -> None:
    brief = brief_of(POSTING)
    assert brief.role == "Senior Night Baker"
    assert brief.places == ("Leeds, UK",)
    assert (brief.workplace, brief.employment) == (Workplace.ONSITE, EmploymentTerm.FULL_TIME)
    assert brief.pay.words == "£30,000–34,000 a year"
    assert brief.deadline == date(2027, 1, 31)
    assert "jobs@rye.example" in brief.apply.words


def test_what_is_said_of_the_company_overrides_the_profile() -> None:
    company = brief_of(POSTING).company
    assert company["name"] == "Rye & Sons"
    assert company["does"] == "bakes bread for forty shops in Leeds"
    assert company["apart"] == ("Nobody has been laid off since 2011.",)
    assert "same chance" in str(company["equality"])


def test_what_the_company_does_is_found_in_the_introduction_too() -> None:
    told = "Rye & Sons bakes bread for forty shops in Leeds."
    posting = POSTING.replace(told, "We are thirty.").replace(
        "You know what it is to be up while a city sleeps.", told
    )
    brief = brief_of(posting)
    assert brief.company["does"] == "bakes bread for forty shops in Leeds"
    assert brief.background == ()


def test_what_it_says_for_laws_and_search_engines_has_fields_of_its_own() -> None:
    text = POSTING.replace(
        "deadline: 2027-01-31\n", "posted: 2026-11-26\nidentifier: B-7\ndirect_apply: false\n"
    )
    text += (
        "\nApplications are taken on an ongoing basis. This posting is not for an existing vacancy. We use "
        "artificial intelligence to screen applications.\n"
    )
    brief = brief_from(parse(text), LIBRARY)
    assert (brief.posted, brief.identifier, brief.direct_apply) == (date(2026, 11, 26), "B-7", False)
    assert (brief.ongoing, brief.existing_vacancy) == (True, False)
    assert brief.company["screens_with_ai"] is True
    kept = " ".join(brief.background)
    assert not any(words in kept for words in ("ongoing", "vacancy", "artificial", "posted", "B-7"))


def test_whom_others_report_to_is_nobody_s_superior() -> None:
    brief = brief_of("# Baker\n\nYou will lead two apprentices who report to others.\n")
    assert not brief.reports_to


def test_what_has_no_place_is_background_and_not_lost() -> None:
    assert brief_of(POSTING).background == (
        "Not used, because no reason why the position is open and no task was found in it: "
        "You know what it is to be up while a city sleeps.",
    )


def test_a_reason_is_found_in_an_introduction_that_praises_the_company() -> None:
    brief = brief_of(
        POSTING.replace("You know what", "We are a dynamic bakery with a passion for bread. You know what")
    )
    assert brief.reason.words == "We are hiring because our second oven runs from May on."
    assert brief.reason.words not in str(brief.company)


def test_a_title_of_the_library_names_its_role() -> None:
    assert brief_of("# Account Manager\n\nYou will look after nine dairies.\n").role == "account-manager"


def test_two_titles_in_one_name_the_role_and_are_no_title() -> None:
    brief = brief_of("# Electrician / Handyman\n\nYou will wire two hospitals.\n")
    assert (brief.role, brief.title) == ("electrician", "")
    assert any("Electrician / Handyman" in each for each in brief.background)


SINGLE = """\
# Night Baker

Rye & Sons bakes bread for forty shops. You must have a driving licence. The baker prepares the dough for
Leeds.
Experience with ovens is a plus. We are fond of rye. The salary is £30,000 to £34,000 a year, plus what
your union agrees.

## How to apply

Send a CV to jobs@rye.example. You report to the head of the bakery. 38 hours a week, at night. Our ovens
were built by a smith who lived next door and sang. We will get back to you within a week.

Start date: 1 March.
"""


def test_hours_superior_steps_and_start_are_found_under_any_heading() -> None:
    brief = brief_of(SINGLE)
    assert brief.apply.words == "Send a CV to jobs@rye.example."
    assert brief.reports_to.words == "the head of the bakery"
    assert brief.hours.words == "38 hours a week, at night."
    assert brief.steps.words == "We will get back to you within a week."
    assert brief.start.words == "1 March."


def test_single_demands_and_duties_in_prose_go_where_they_belong() -> None:
    brief = brief_of(SINGLE)
    assert texts(brief.deal_breakers) == ["You must have a driving licence."]
    assert texts(brief.nice_to_haves) == ["Experience with ovens is a plus."]
    assert brief.job.words == "prepares the dough for Leeds"


@pytest.mark.parametrize(
    ("sentence", "job"),
    [
        ("As Night Baker you will prepare the dough.", "prepare the dough"),
        ("As our baker, you'll prepare the dough.", "prepare the dough"),
        ("Your main task will be to prepare the dough.", "prepare the dough"),
        ("You will benefit from thick walls.", ""),
        ("You will have Sundays off.", ""),
    ],
)
def test_the_job_is_what_somebody_will_do_and_not_what_they_will_have(sentence: str, job: str) -> None:
    assert brief_of(f"# Night Baker\n\nRye & Sons bakes bread in Leeds. {sentence}\n").job.words == job


def test_what_is_not_used_is_named_with_the_reason() -> None:
    said = " ".join(brief_of(SINGLE).background)
    assert "no task was found in it: We are fond of rye." in said
    assert "it stands under how to apply and does not say how: Our ovens" in said
    assert "only “£30,000 to £34,000 a year” is used of it: The salary is" in said


@pytest.mark.parametrize("line", ["layout: job", "draft: false"])
def test_lines_of_the_front_matter_that_state_no_fact_are_named(line: str) -> None:
    brief = brief_of(POSTING.replace("---\n", f"---\n{line}\n", 1))
    assert any(each.endswith(f"this line of the front matter: {line}") for each in brief.background)


def test_text_that_ran_together_is_parted_and_nothing_of_it_is_lost() -> None:
    brief = brief_of(
        "# Night Baker\n\nWe bake bread in Leeds. Your duties include:Bake rye breadClean the ovens at night"
        "Requirements:Three years of baking ryeStrong arms for the troughs\n"
    )
    said = f"{brief}"
    for words in ("Bake rye bread", "Clean the ovens", "Three years of baking", "Strong arms"):
        assert words in said


def test_a_superior_may_stand_on_the_line_below() -> None:
    brief = brief_of("# Night Baker\n\nReport to\n\nHead of Ovens\n\n## Duties\n\n- Bake bread\n")
    assert brief.reports_to.words == "Head of Ovens"


def test_a_superior_ends_where_something_else_begins() -> None:
    text = "# Baker\n\nYou report to the Director of Bread and Cake and work with six bakers.\n"
    assert brief_of(text).reports_to.words == "the Director of Bread and Cake"


def test_an_empty_posting_gives_an_empty_brief() -> None:
    assert brief_of("") == Brief()


def test_goals_are_told_from_duties_by_what_announces_them() -> None:
    for lead in ("Your goals for the first year:", "Within your first year you will:", "Our goals:"):
        brief = brief_of(
            POSTING.replace(
                "- **Bake**", f"{lead}\n\n- Bring the waste down to 4%\n\nThe work:\n\n- **Bake**"
            )
        )
        assert texts(brief.goals) == ["Bring the waste down to 4%"]
        assert texts(brief.duties) == ["Bake 400 loaves a night", "Teach two apprentices"]


def test_a_superior_may_be_explained() -> None:
    brief = brief_of(
        POSTING.replace("You report to Ellen Marsh.", "You report to Denise, our Head of Sales.")
    )
    assert brief.reports_to.words == "Denise, our Head of Sales"


def test_a_job_may_be_told_as_who_is_looked_for() -> None:
    brief = brief_of(
        POSTING.replace("You\nwill bake rye", "That is why we are looking for somebody to bake rye")
    )
    assert brief.job.words == "bake rye bread for forty shops"


def test_a_blank_is_no_content_but_a_question_that_stays_open() -> None:
    brief = brief_of(
        POSTING.replace("- A driving licence", "- [Which wishes are there?]").replace(
            "- Bread for you", "- [“a bonus”: how much, and for what?]\n- Bread for you"
        )
    )
    assert brief.nice_to_haves == ()
    assert texts(brief.benefits) == ["Bread for you and the house next door"]
    assert "Still asked: [“a bonus”: how much, and for what?]" in brief.background


@pytest.mark.parametrize(
    ("line", "beside"),
    [
        ("A salary of £30,000–34,000 a year, and a yearly bonus of up to 10%", "A yearly bonus of up to 10%"),
        ("£30,000–34,000 a year. A bonus of 5% is paid in May", "A bonus of 5% is paid in May"),
    ],
)
def test_what_is_paid_beside_the_pay_is_kept(line: str, beside: str) -> None:
    brief = brief_of(POSTING.replace("- £30,000–34,000 a year\n", f"- {line}\n"))
    assert brief.other_pay.words.rstrip(".") == beside
    assert "£30,000–34,000 a year" in brief.pay.words


def test_that_the_job_is_new_is_half_a_sentence_and_no_heading() -> None:
    told = "The job is new: forty shops asked for rye last year."
    brief = brief_of(POSTING.replace("We are hiring because our second oven runs from May on.", told))
    assert brief.reason.words == told


def test_where_the_company_wants_to_be_by_a_year_is_an_objective() -> None:
    brief = brief_of(POSTING.replace("Nobody has", "By 2029 all our flour is to be from Leeds. Nobody has"))
    assert brief.company["objectives"] == ("By 2029 all our flour is to be from Leeds.",)


def test_a_list_may_be_announced_with_a_semicolon_and_benefits_with_a_dash() -> None:
    text = (
        "# Night Carer\n\nDuties will include;\n- Giving out medication\n- Turning residents\n"
        "- Leading the night team of two\n\nBenefits - a meal on shift\n"
    )
    brief = brief_of(text)
    assert texts(brief.duties) == [
        "Giving out medication",
        "Turning residents",
        "Leading the night team of two",
    ]
    assert texts(brief.benefits) == ["a meal on shift"]
