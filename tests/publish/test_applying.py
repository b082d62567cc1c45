"""Where to apply is told if the posting says one place, and never made up."""

import pytest

from rolewright.parse import parse
from rolewright.publish.applying import way_to_apply
from rolewright.publish.content_of import content_of
from rolewright.publish.declared import Declarations


def address(apply: str, *, front_matter: str = "", elsewhere: str = "") -> str | None:
    """Where a posting leads with these words in its part on how to apply, and others elsewhere."""
    document = parse(
        f"---\nemployer: Rye & Sons\n{front_matter}\n---\n\n# Baker\n\n"
        f"Rye & Sons bakes bread in Leeds. {elsewhere}\n\n"
        "## What you do\n\n- Bake bread by night\n- Clean the ovens\n\n## What you need\n\n"
        f"- Two years at an oven\n\n## How to apply\n\n{apply}\n"
    )
    way = way_to_apply(content_of(document), Declarations(document.front_matter))
    return way.href if way else None


@pytest.mark.parametrize(
    ("words", "led_to"),
    [
        ("Send your CV to jobs@rye.example.", "mailto:jobs@rye.example"),
        ("Apply at https://rye.example/apply?job=7.", "https://rye.example/apply?job=7"),
        ("[Apply here](https://rye.example/apply) before the ovens cool.", "https://rye.example/apply"),
        ("To apply, fill in [our form](https://rye.example/form).", "https://rye.example/form"),
        ("- Write to <jobs@rye.example>\n- We call you", "mailto:jobs@rye.example"),
        (
            "Apply at https://rye.example/apply. \n\nDo you need an adjustment? Write to help@rye.example.",
            "https://rye.example/apply",
        ),
        (
            "[Apply now](https://rye.example/apply), or send questions on applying to jobs@rye.example.",
            "https://rye.example/apply",
        ),
    ],
)
def test_the_only_address_is_where_to_apply(words: str, led_to: str) -> None:
    assert address(words) == led_to


@pytest.mark.parametrize(
    "words",
    [
        "Call us.",
        "Apply at https://rye.example/leeds or https://rye.example/bradford.",
        "Apply at https://rye.example/apply or write to jobs@rye.example.",
        "Learn more about how we hire at https://rye.example/hiring.",
        "Questions about applying? Write to jobs@rye.example.",
        "We are not paid by recruiters who send CVs to jobs@rye.example.",
        "[Apply](ftp://rye.example/apply) or [apply](../apply).",
    ],
)
def test_where_nothing_is_certain_nothing_is_told(words: str) -> None:
    assert address(words) is None


def test_an_address_elsewhere_is_not_where_to_apply() -> None:
    assert address("Call us.", elsewhere="Read about us at https://rye.example.") is None


def test_a_link_that_asks_to_apply_may_stand_anywhere() -> None:
    assert address("Call us.", elsewhere="[Apply](https://rye.example/a) today.") == "https://rye.example/a"


@pytest.mark.parametrize(
    ("declared", "led_to"),
    [
        ("apply: https://rye.example/apply", "https://rye.example/apply"),
        ("application_url: https://rye.example/apply", "https://rye.example/apply"),
        ("apply: jobs@rye.example", "mailto:jobs@rye.example"),
        ("apply: mailto:jobs@rye.example", "mailto:jobs@rye.example"),
        ("apply: javascript:alert(1)", "https://rye.example/words"),
        ("apply: Call Asha", "https://rye.example/words"),
        ("contact: jobs@rye.example", "https://rye.example/words"),
    ],
)
def test_what_is_declared_comes_before_the_words(declared: str, led_to: str) -> None:
    assert address("Apply at https://rye.example/words.", front_matter=declared) == led_to


def test_who_is_declared_as_the_contact_takes_applications_where_the_words_say_nothing() -> None:
    assert address("Write to us.", front_matter="contact: jobs@rye.example") == "mailto:jobs@rye.example"
