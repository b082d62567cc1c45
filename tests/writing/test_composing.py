"""A draft follows the outline, keeps within its length, and knows where each sentence is from."""

import re
from datetime import date

import pytest

from rolewright import Checker
from rolewright.company import CompanyProfile, ProfilePart
from rolewright.document import SectionKind, Workplace
from rolewright.knowledge.roles.role import Why
from rolewright.parse import parse
from rolewright.records import replace
from rolewright.writing import Answer, Brief, Draft, role_of
from rolewright.writing.brief import EmploymentTerm
from rolewright.writing.compose import compose
from rolewright.writing.draft import Origin
from rolewright.writing.shorten import MOST_WORDS, words_of
from rolewright.writing.trace_text import trace_text
from tests.writing.realistic import DAY, PROFILE, realistic

CHECKER = Checker()
LIBRARY = CHECKER.library


def draft_of(brief: Brief, profile: CompanyProfile = PROFILE, seed: int = 0) -> Draft:
    return compose(brief, profile, role_of(brief, LIBRARY), seed=seed)


def words(*texts: str) -> tuple[Answer, ...]:
    return tuple(map(Answer, texts))


def test_the_parts_stand_in_the_order_of_the_outline() -> None:
    kinds = [part.kind for part in draft_of(realistic(LIBRARY.role("electrician"))).parts]
    assert kinds == [
        SectionKind.SUMMARY,
        SectionKind.RESPONSIBILITIES,
        SectionKind.REQUIREMENTS,
        SectionKind.PREFERRED,
        SectionKind.BENEFITS,
        SectionKind.ABOUT,
        SectionKind.APPLY,
    ]


def test_our_own_parser_reads_the_parts_back() -> None:
    draft = draft_of(realistic(LIBRARY.role("electrician")))
    read = parse(draft.text)
    assert [part.heading for part in draft.parts if part.heading] == [
        section.heading.text for section in read.sections if section.heading and section.heading.level == 2
    ]


def test_the_front_matter_says_what_the_words_say() -> None:
    brief = Brief(
        title="Night Baker: rye & wheat #1",
        pay=Answer("£30,000–34,000 a year"),
        places=("Leeds, UK", "York, UK"),
        workplace=Workplace.ONSITE,
        employment=EmploymentTerm.PART_TIME,
        deadline=date(2027, 1, 31),
        jurisdictions=("gb",),
    )
    read = parse(draft_of(brief).text)
    assert read.front_matter["title"] == ("Night Baker: rye & wheat #1",)
    facts = read.facts
    assert facts.employer.value == "Rye & Sons"
    assert facts.workplace.value is Workplace.ONSITE
    assert {place.value for place in facts.locations} == {"Leeds, UK", "York, UK"}
    assert facts.pay.value is not None
    assert (facts.pay.value.minimum, facts.pay.value.maximum, facts.pay.value.currency) == (
        30_000,
        34_000,
        "GBP",
    )
    assert facts.deadline.value == "2027-01-31"


def opening_of(**said: object) -> str:
    line: str = draft_of(Brief(role="baker", **said)).parts[0].lines[1].text  # type: ignore[arg-type]
    return line.removeprefix(f"{PROFILE.name} {PROFILE.does}. ")


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("Two chains that complained twice", "We are hiring because of two chains that complained twice."),
        ("growth in the north", "We are hiring because of growth in the north."),
        ("replacing Maria, who retires", "We are hiring to replace Maria, who retires."),
        ("to cover a parental leave", "We are hiring to cover a parental leave."),
        ("replacement for Maria", "We are hiring a replacement for Maria."),
        # It may name a thing or tell what one does: as it stands, it is right in both cases.
        ("the mixer crashes twice a week", "The mixer crashes twice a week. That is why "),
    ],
)
def test_a_reason_that_is_no_clause_is_a_sentence_all_the_same(reason: str, told: str) -> None:
    opening = opening_of(reason=Answer(reason), job=Answer("be our baker"))
    assert opening.startswith(told)
    assert "You will be our baker." in opening or "you will be our baker." in opening


def test_the_cause_comes_before_the_job() -> None:
    reason = Answer("Our late shift lost its lead, and errors went from 3 to 9 in a thousand")
    for job in ("lead the late shift", "learn from Tom, and then do it your way", "Nights at the oven"):
        opening = opening_of(reason=reason, job=Answer(job))
        assert opening.startswith(f"{reason.words}. ")
        assert re.search(r"lead the late shift|learn from Tom|nights at the oven", opening, re.IGNORECASE)


def test_several_things_to_do_are_nothing_that_somebody_will_be() -> None:
    assert "The job is our four fairs a year." in opening_of(job=Answer("our four fairs a year"))
    assert "You will be our baker." in opening_of(job=Answer("our baker"))


def test_a_cause_that_says_nothing_of_somebody_missing_is_called_the_cause() -> None:
    plain = opening_of(reason=Answer("Ann left in May, and the rye is late"), job=Answer("bake rye bread"))
    assert "That is why" not in plain
    hidden = opening_of(reason=Answer("The rye is late, and the shops wait"), job=Answer("bake rye bread"))
    assert re.search(r"That is why (?:we are hiring|this job is open): you will bake", hidden)


def test_what_is_waiting_stands_between_the_cause_and_the_job() -> None:
    opening = opening_of(
        reason=Answer("Our oven failed in May, and we lost two clients"),
        problems=words("Nobody has called these two since"),
        job=Answer("win two clients back"),
    )
    assert opening.index("Our oven") < opening.index("Nobody has") < opening.index("win two clients")


def test_people_who_were_counted_before_are_those_people() -> None:
    told = draft_of(
        Brief(
            role="baker",
            reason=Answer("Our four bakers work nights, and two want days"),
            job=Answer("bake by day"),
            team=Answer("four bakers and a driver"),
        )
    ).text
    assert "work with the four bakers and a driver." in told


def test_a_typical_reason_is_told_in_the_words_of_the_library() -> None:
    role = LIBRARY.role("electrician")
    draft = draft_of(Brief(role=role.id, why=role.reasons[0].why, specifics=role.examples))
    assert any(
        source.key.endswith(f"reasons.{role.reasons[0].why}")
        for each in draft.sentences
        for source in each.sources
    )
    assert Why(role.reasons[0].why)


def test_a_job_that_only_repeats_the_title_says_nothing() -> None:
    assert any(
        "job in one sentence" in each
        for each in draft_of(Brief(title="Baker", job=Answer("Baker"))).questions
    )


def test_goals_that_are_no_deeds_stand_under_a_line_that_bears_them() -> None:
    for seed in range(4):
        told = draft_of(Brief(role="baker", goals=words("One dashboard instead of eleven")), seed=seed).text
        assert "Your goals for the first year:\n\n- One dashboard" in told


@pytest.mark.parametrize(
    ("because", "told"),
    [
        (
            "half the practices are outside Glasgow",
            "A licence, because half the practices are outside Glasgow.",
        ),
        ("the night shift", "A licence, for the night shift."),
        ("Patients wait", "A licence, because patients wait."),
        ("of all the visits", "A licence because of all the visits."),
        ("customer visits at night", "A licence: customer visits at night."),
        ("-", "A licence."),
    ],
)
def test_a_requirement_tells_what_it_is_needed_for(because: str, told: str) -> None:
    draft = draft_of(Brief(role="baker", deal_breakers=(Answer("a licence", because=because),)))
    assert told in [each.text for each in draft.sentences]


def test_what_was_said_is_not_said_again_and_the_manager_is_told() -> None:
    brief = Brief(
        role="baker",
        duties=words("Bake bread.", "bake bread"),
        benefits=words("A pension to which we add 8%"),
    )
    draft = draft_of(brief)
    assert draft.text.count("Bake bread.") == draft.text.count("A pension to which we add 8%") == 1
    assert {each.why for each in draft.left_out} == {"it is said already"}


def test_a_list_given_as_one_answer_is_told_as_a_list() -> None:
    assert "- Bake.\n- Sell.\n" in draft_of(Brief(role="baker", duties=words("- bake\n- sell"))).text
    assert (
        "work with Ann, Bo and the cooks."
        in draft_of(Brief(role="baker", team=Answer("1) Ann 2) Bo 3) the cooks"))).text
    )


@pytest.mark.parametrize(
    ("apply", "told"),
    [
        ("jobs@rye.example", "Send your application to jobs@rye.example."),
        ("jobs@rye.example (Subject: BREAD)", "Send your application to jobs@rye.example (Subject: BREAD)."),
        ("https://rye.example/jobs", "Apply at https://rye.example/jobs."),
        ("+44 113 496 0000", "Call +44 113 496 0000."),
        ("They should write to Ann", "Write to Ann."),
        ("Send a CV to Ann", "Send a CV to Ann."),
        ("CV, certificates, a loaf", "Send us your CV, certificates, a loaf."),
        ("urgent!!!", "[What should candidates send, and to which address?]"),
    ],
)
def test_how_to_apply_is_a_sentence(apply: str, told: str) -> None:
    assert told in draft_of(Brief(role="baker", apply=Answer(apply))).text


@pytest.mark.parametrize(
    ("apply", "told"),
    [
        ("send a resume to jobs@rye.example", "Send a resume to jobs@rye.example by February 5, 2027."),
        ("send a resume", "Send a resume. Apply by February 5, 2027."),
        ("drop off a resume", "Drop off a resume. Apply by February 5, 2027."),
    ],
)
def test_how_to_apply_begins_with_a_capital_with_a_day_too(apply: str, told: str) -> None:
    brief = Brief(role="baker", apply=Answer(apply), deadline=date(2027, 2, 5), pay=Answer("$20–22 an hour"))
    assert told in draft_of(brief).text


def test_days_are_written_as_the_readers_write_them() -> None:
    brief = Brief(
        role="baker", apply=Answer("Write to Ann"), deadline=date(2027, 2, 5), pay=Answer("$20–22 an hour")
    )
    assert "Apply by February 5, 2027." in draft_of(brief).text
    assert "Apply by 5 February 2027." in draft_of(replace(brief, pay=Answer("€20–22 an hour"))).text


def test_hours_do_not_repeat_the_form_of_employment() -> None:
    brief = Brief(
        role="baker", employment=EmploymentTerm.PART_TIME, hours=Answer("part-time, 20 hours a week")
    )
    assert "· part-time · 20 hours a week" in draft_of(brief).text


def test_a_draft_that_is_too_long_loses_first_what_the_library_added() -> None:
    brief = realistic(LIBRARY.role("account-manager"))
    long = replace(
        brief,
        benefits=words(*(f"Benefit number {at}, which is told in quite a few words here" for at in range(9))),
    )
    draft = draft_of(long)
    assert words_of(draft) <= MOST_WORDS
    assert draft.left_out
    assert draft.left_out[0].key == "functions"


def test_what_is_left_out_is_told_and_stands_nowhere() -> None:
    brief = replace(
        realistic(LIBRARY.role("account-manager")),
        benefits=words(*(f"Benefit number {at}, which is told in quite a few words here" for at in range(9))),
    )
    draft = draft_of(brief)
    for each in draft.left_out:
        assert each.words not in draft.text


def test_what_the_company_locks_stays_however_long_the_draft() -> None:
    people = tuple(
        f"Fact number {at} about the people who work here and how they are treated." for at in range(12)
    )
    brief = realistic(LIBRARY.role("account-manager"))
    locked = draft_of(brief, replace(PROFILE, people=people, locked=(ProfilePart.PEOPLE,)))
    assert all(fact in locked.text for fact in people)
    free = draft_of(brief, replace(PROFILE, people=people))
    assert not all(fact in free.text for fact in people)


def test_goals_deal_breakers_and_pay_are_never_left_out() -> None:
    long = " and so on" * 20
    brief = Brief(
        role="baker",
        goals=words(*(f"Renew {at} contracts{long}" for at in range(8))),
        deal_breakers=words(*(f"A licence of class {at}{long}" for at in range(8))),
        pay=Answer("£30,000–34,000 a year"),
    )
    draft = draft_of(brief)
    assert not {each.key for each in draft.left_out} & {"goals", "deal_breakers", "pay"}


def test_each_sentence_names_its_sources() -> None:
    draft = draft_of(realistic(LIBRARY.role("electrician")))
    for sentence in draft.sentences:
        assert sentence.sources, sentence.text
    told = trace_text(draft)
    assert "brief: goals[0]" in told
    assert "company profile: does" in told
    assert "role library: electrician" in told


def test_sentences_stand_where_the_draft_says() -> None:
    draft = draft_of(realistic(LIBRARY.role("electrician")))
    for start, sentence in draft.placed:
        assert draft.text.startswith(sentence.text, start)


def test_nothing_of_the_library_is_said_that_was_not_chosen() -> None:
    draft = draft_of(Brief(role="electrician", duties=words("Wire two hospitals")))
    assert all(each.origin is not Origin.ROLE for sentence in draft.sentences for each in sentence.sources)


def test_without_duties_the_library_asks_and_claims_nothing() -> None:
    draft = CHECKER.write(Brief(role="electrician"), on=DAY)
    for sentence in draft.sentences:
        if any(each.origin is Origin.ROLE for each in sentence.sources):
            assert sentence.is_question


@pytest.mark.parametrize(
    ("own", "common", "kept"),
    [
        (
            "28 days of leave",
            "28 days of paid leave besides bank holidays",
            ["28 days of paid leave besides bank holidays."],
        ),
        ("28 days of leave, rising to 33", "28 days of leave", ["28 days of leave, rising to 33."]),
        ("A pension to which we add 8%", "A pension", ["A pension to which we add 8%."]),
        # Which of two figures holds is for the manager to say.
        ("25 days of leave", "28 days of leave", ["25 days of leave.", "28 days of leave."]),
        ("Sick pay for 3 months", "A pension", ["Sick pay for 3 months.", "A pension."]),
    ],
)
def test_what_the_job_and_the_company_both_offer_is_said_once(own: str, common: str, kept: list[str]) -> None:
    brief = Brief(role="baker", pay=Answer("£30,000–34,000 a year"), benefits=words(own))
    draft = draft_of(brief, replace(PROFILE, benefits=(common,)))
    (offer,) = (part for part in draft.parts if part.kind is SectionKind.BENEFITS)
    assert [line.text for line in offer.lines[1:]] == kept
    assert len(draft.left_out) == 2 - len(kept)


def test_until_when_follows_the_address_to_which_something_is_sent() -> None:
    brief = Brief(role="baker", apply=Answer("Send a CV to jobs@rye.example"), deadline=date(2027, 2, 5))
    assert "Send a CV to jobs@rye.example by 5 February 2027." in draft_of(brief).text
    told = draft_of(replace(brief, apply=Answer("Write to jobs@rye.example and tell us of a loaf"))).text
    assert "tell us of a loaf. Apply by 5 February 2027." in told


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("£3,000 a year if nine in ten stay", "On top of that, £3,000 a year if nine in ten stay."),
        ("$2 an hour on top for nights", "$2 an hour on top for nights."),
        ("Time and a half on Sundays", "Time and a half on Sundays."),
    ],
)
def test_an_amount_beside_the_pay_says_that_it_is_one(other: str, told: str) -> None:
    brief = Brief(role="baker", pay=Answer("£30,000–34,000 a year"), other_pay=Answer(other))
    assert f"- {told}\n" in draft_of(brief).text


def test_one_you_will_does_not_follow_another() -> None:
    brief = Brief(role="baker", reason=Answer("We are hiring, since Ann left"), job=Answer("bake rye bread"))
    told = draft_of(replace(brief, reports_to=Answer("Ellen"), team=Answer("Tom"))).text
    assert "You will bake rye bread. You report to Ellen and work with Tom." in told
    assert "bake rye bread. You work with Tom." in draft_of(replace(brief, team=Answer("Tom"))).text


def test_a_reason_that_says_who_is_needed_stands_as_it_is() -> None:
    opening = opening_of(reason=Answer("We need a baker for the nights in Hull"), job=Answer("bake by night"))
    assert opening == "We need a baker for the nights in Hull. You will bake by night."
