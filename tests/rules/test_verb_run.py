import pytest

from rolewright.rules.verb_forms import VerbForm, verb_run


def reformed(text: str, form: VerbForm) -> str | None:
    """`text` with the verbs at its start in another form; None if they must stay."""
    run = verb_run(text, 0, len(text))
    return run and run.in_form(form, text) + text[run.span.end :]


@pytest.mark.parametrize(
    ("text", "form", "after"),
    [
        ("managing the depot", VerbForm.BASE, "manage the depot"),
        ("managing and training the crew", VerbForm.BASE, "manage and train the crew"),
        ("hiring, training, and leading the crew", VerbForm.THIRD, "hires, trains, and leads the crew"),
        ("plans the routes", VerbForm.BASE, "plan the routes"),
        ("carry the boxes", VerbForm.THIRD, "carries the boxes"),
        ("run the shop", VerbForm.GERUND, "running the shop"),
    ],
)
def test_verbs_side_by_side_change_together(text: str, form: VerbForm, after: str) -> None:
    assert reformed(text, form) == after


@pytest.mark.parametrize(
    "text",
    [
        "managing the depot, training drivers",
        "managing the depot as well as leading the crew",
        "plans the routes and books the rooms",
        "plan the routes and train the crew",
        "plan the routes. train the crew",
        "the depot",
        "engineering-led work",
        "",
    ],
)
def test_nothing_is_changed_where_later_words_may_have_to_change_too(text: str) -> None:
    assert reformed(text, VerbForm.BASE) is None
