"""A posting is turned into a brief: what it says goes where it belongs, and nothing is lost."""

from datetime import date

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


def test_whom_others_report_to_is_nobody_s_superior() -> None:
    brief = brief_of("# Baker\n\nYou will lead two apprentices who report to others.\n")
    assert not brief.reports_to


def test_what_has_no_place_is_background_and_not_lost() -> None:
    assert "You know what it is to be up while a city sleeps." in brief_of(POSTING).background


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


def test_an_empty_posting_gives_an_empty_brief() -> None:
    assert brief_of("") == Brief()
