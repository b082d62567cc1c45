"""Wishes about what somebody is are found in whatever words they come, and what the work needs is none."""

import pytest

from rolewright.writing import Answer
from rolewright.writing.unlawful import on_somebody, wish_in, wish_outright
from tests.writing.hasty import answers, draft, told


@pytest.mark.parametrize(
    ("typed", "matter"),
    [
        ("young, quick, cheerful", "age"),
        ("quick and young", "age"),
        ("a big lad", "sex"),
        ("no kids, own car", "family"),
        ("fit and healthy", "health"),
        ("must be under 40", "age"),
        ("under 45", "age"),
        ("I want somebody who fits in with our young team", "age"),
        ("ideally male, the kitchen is heavy", "sex"),
        ("fit", "health"),
        ("a hard-working local boy", "sex"),
        ("handsome", "looks"),
        ("no union people", "union membership"),
        ("Someone mature", "age"),
        ("mom with kids in school preferred", "family"),
        ("ideally a mum", "family"),
        ("local mum", "family"),
        ("parent who can do school hours", "family"),
        ("no one with kids under 5", "family"),
        ("christian ideally", "faith"),
        ("british passport", "origin"),
        ("young grads", "age"),
        ("ladies preferred", "sex"),
    ],
)
def test_a_wish_about_what_somebody_is_is_found_alone_and_in_its_sentence(typed: str, matter: str) -> None:
    found = wish_in(typed)
    assert found is not None
    assert found.matter == matter


@pytest.mark.parametrize(
    "typed",
    [
        "You have taught young children",
        "Experience with young people leaving care",
        "British passports are checked at your desk",
        "Parents who cannot pay wait too long",
        "Parents of our pupils call you at any hour",
        "You have worked with mums and babies",
        "Customers young and old like you",
        "A health and safety certificate",
        "You have cared for male patients",
        "You are good with old and young",
        "You must be over 18 to serve spirits",
        "Strong Python",
        "Good health and safety habits",
        "An enhanced DBS check, which we pay for",
        "You lift flour bags of 25 kg",
        "Over 40 buildings under your care",
    ],
)
def test_what_the_work_needs_is_no_such_wish(typed: str) -> None:
    assert wish_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "matter"),
    [
        ("must be young and fit", "age"),
        ("Be polite, quick and young", "age"),
        ("Be a young man", "age"),
        ("Be male", "sex"),
        ("You will be a strong lad who lifts", "sex"),
        ("be under 35", "age"),
        ("be fit and healthy", "health"),
        ("They should be childless", "family"),
    ],
)
def test_who_somebody_is_to_be_is_a_wish_among_duties_too(typed: str, matter: str) -> None:
    found = wish_outright(typed)
    assert found is not None
    assert found.matter == matter
    assert typed not in told(draft(duties=answers(typed, "Fix bikes and build wheels")))


@pytest.mark.parametrize(
    "typed",
    [
        "be fit for the job",
        "Be a mentor to young people",
        "Be there for boys and young men",
        "Crimp the male connector",
        "Be a man of your word",
        "Be under the hood by seven",
        "Keep the young trees fit",
        "Dress women, men and children",
    ],
)
def test_what_is_done_for_somebody_is_no_wish_among_duties(typed: str) -> None:
    assert wish_outright(typed) is None


def test_a_wish_alone_is_asked_about_where_the_work_is_told_and_those_served_are_not() -> None:
    wished = draft(job=Answer("young and fit"), duties=answers("male", "Male, female and junior fittings"))
    assert "young" not in told(wished)
    assert "Male." not in told(wished)
    assert "Male, female and junior fittings." in told(wished)


def test_such_a_wish_becomes_a_question() -> None:
    written = draft(
        deal_breakers=answers("young, quick", "Somebody who fits our culture", "Two years at an oven"),
        reason=Answer("the old guy left in May, and nobody bakes at night"),
    )
    assert "young" not in told(written)
    assert "fits our culture" not in told(written)
    assert "old guy" not in told(written)
    assert "Two years at an oven." in told(written)


def test_who_left_may_be_called_by_the_job() -> None:
    assert on_somebody("Our old baker left in May") == ""
    assert on_somebody("The old mill burnt down") == ""
    assert on_somebody("she got pregnant") == "got pregnant"
