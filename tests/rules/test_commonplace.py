"""What counts as commonplace in a profession, and what is particular enough to be left alone."""

import pytest

from rolewright.knowledge.roles.profession import Profession, library
from rolewright.knowledge.roles.stems import LIGHT, stems, stems_of_wording
from rolewright.rules.commonplace import is_taken_for_granted, usual_duty


def profession(title: str) -> Profession:
    found = library().meant(None, title)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("building strong relationships with customers", "build and maintain client relationships"),
        ("The main point of contact for clients", "single point of contact for the client"),
        ("analysing variances", "perform analysis of variance"),
        ("our strategies", "strategic"),
        ("liaise with internal teams", "collaborate with an internal team"),
    ],
)
def test_wordings_of_one_thing_have_their_stems_in_common(one: str, other: str) -> None:
    assert stems(one.lower()) - {LIGHT} == stems(other.lower()) - {LIGHT}


def test_slots_and_words_that_carry_nothing_have_no_stem() -> None:
    assert stems_of_wording("You will have it, with {clients} of various kinds") == {"kind"}


@pytest.mark.parametrize(
    "duty",
    [
        "act as the main point of contact for clients",
        "you will manage a portfolio of accounts",
        "identifying opportunities for upselling and cross-selling",
        "build strong relationships with customers and stakeholders at all levels",
        "prepare regular reports",
    ],
)
def test_a_usual_duty_in_other_words_is_commonplace(duty: str) -> None:
    assert usual_duty(profession("Account Manager"), duty) is not None


@pytest.mark.parametrize(
    "duty",
    [
        "act as the main point of contact for fourteen clients",
        "act as the main point of contact for clients in dentistry",
        "manage a portfolio of accounts worth $3m",
        "prepare regular reports so that the workshop can plan",
        "build strong relationships with buyers at hardware stores",
        "win back two chains that complained",
        "renew contracts early",
        "clients",
    ],
)
def test_a_number_a_kind_of_client_a_product_or_a_purpose_is_particular(duty: str) -> None:
    assert usual_duty(profession("Account Manager"), duty) is None


def test_what_is_usual_in_one_profession_is_not_so_in_another() -> None:
    assert usual_duty(profession("Electrician"), "manage a portfolio of accounts") is None


def test_the_closest_of_the_usual_wordings_gives_the_advice() -> None:
    duty = "be the main point of contact for clients and prepare reports"
    usual = usual_duty(profession("Account Manager"), duty)
    assert usual is not None
    assert usual.bland
    assert usual.advice.startswith("Which clients")


def test_what_everybody_has_is_taken_for_granted_and_nothing_beside_it() -> None:
    accountant = profession("Accountant")
    assert is_taken_for_granted(accountant, "strong knowledge of accounting principles is required")
    assert is_taken_for_granted(accountant, "proficient in microsoft excel")
    assert not is_taken_for_granted(accountant, "knowledge of the accounting principles of insurers")
    assert not is_taken_for_granted(accountant, "excel, with pivot tables")
    assert not is_taken_for_granted(accountant, "5 years with excel")


def test_a_long_sentence_has_other_faults() -> None:
    long = "prepare reports and support " + "all internal and external teams and " * 4 + "stakeholders"
    assert usual_duty(profession("Account Manager"), long) is None
