"""Where one of several verbs is put in another form, all of them are."""

import pytest

from rolewright.writing.brief import Answer, Brief
from rolewright.writing.interview.shapes import goes_on_from_a_name
from rolewright.writing.of_company import of_the_company
from rolewright.writing.phrasing import as_duty
from tests.writing.test_composing import draft_of


@pytest.mark.parametrize(
    ("said", "put"),
    [
        (
            "fixes and sells bikes, and trues wheels for the clubs",
            "Fix and sell bikes, and true wheels for the clubs.",
        ),
        ("looks after 60 practices and renews contracts", "Look after 60 practices and renew contracts."),
        ("takes calls, logs complaints and books vans", "Take calls, log complaints and book vans."),
        ("plans the rota and talks to parents", "Plan the rota and talk to parents."),
        (
            "fixing bikes, selling parts and training two apprentices",
            "Fix bikes, sell parts and train two apprentices.",
        ),
        # How it is done stays beside what is done.
        ("fixing bikes, ensuring that they run", "Fix bikes, ensuring that they run."),
        # A plural is no verb.
        ("sells bikes and parts online", "Sell bikes and parts online."),
        ("sells bikes and sports shoes", "Sell bikes and sports shoes."),
        # Whoever does it is the reader, also the second time.
        ("they fix bikes and they sell parts", "Fix bikes and sell parts."),
        ("we hire and train apprentices", "Hire and train apprentices."),
        ("this person runs the desk and answers mails", "Run the desk and answer mails."),
        ("we need somebody who fixes bikes", "We need somebody who fixes bikes."),
    ],
)
def test_a_duty_has_all_its_verbs_in_one_form(said: str, put: str) -> None:
    assert as_duty(said) == put


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("we fix and sell bikes", "Spoke fixes and sells bikes."),
        ("We fix bikes and train apprentices", "Spoke fixes bikes and trains apprentices."),
        ("they fix bikes", "Spoke fixes bikes."),
        ("our company fixes bikes and sells parts", "Spoke fixes bikes and sells parts."),
        ("fixing bikes", "Spoke fixes bikes."),
        ("we are a workshop in Leeds", "Spoke is a workshop in Leeds."),
        ("a workshop in Leeds", "Spoke is a workshop in Leeds."),
        # Where nobody can tell which words are verbs, none is turned.
        ("we are a workshop and bake on Sundays", "At Spoke we are a workshop and bake on Sundays."),
        ("we've mended bikes since 1981", "At Spoke we've mended bikes since 1981."),
        ("design studio for bikes", "Spoke design studio for bikes."),
    ],
)
def test_what_a_company_does_goes_on_from_its_name(said: str, told: str) -> None:
    brief = Brief(role="mechanic", job=Answer("mend bikes"), company={"name": "Spoke", "does": said})
    assert told in draft_of(brief).text


def test_what_begins_with_we_needs_no_remark() -> None:
    assert goes_on_from_a_name("we've mended bikes since 1981")
    assert of_the_company("we've mended bikes since 1981") is None
