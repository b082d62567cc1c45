import pytest

from rolewright.rules.item_start import item_start
from rolewright.text import Span


@pytest.mark.parametrize(
    ("item", "word"),
    [
        ("plan the week", "plan"),
        ("**plan** the week", "plan"),
        ("you will plan the week", "plan"),
        ("you'll also carefully plan the week", "plan"),
        ("to plan the week", "plan"),
        ("proactively and openly plan the week", "plan"),
        ("planning: write the rota", "write"),
        ("**the rota** – write it", "write"),
        ("apply the rules", "apply"),
        ("supply ten shops", "supply"),
        ("daily", "daily"),
    ],
)
def test_an_entry_begins_behind_signs_labels_subjects_and_adverbs(item: str, word: str) -> None:
    start = item_start(item, Span(0, len(item)))
    assert start is not None
    assert start.word == word
    assert item[slice(*start.span)] == word


def test_what_stood_before_the_first_word_is_told() -> None:
    addressed, labelled = "you will plan it", "rota: plan it"
    first, second = (item_start(each, Span(0, len(each))) for each in (addressed, labelled))
    assert first is not None
    assert first.addressed
    assert not first.labelled
    assert second is not None
    assert second.labelled
    assert not second.addressed


def test_an_entry_without_words_has_no_beginning() -> None:
    assert item_start("…", Span(0, 1)) is None


def test_a_compound_is_the_verb_of_its_last_part() -> None:
    start = item_start("line-manage two people", Span(0, 22))
    assert start is not None
    assert start.verb is not None
    assert start.verb.base in ("manage", "line-manage")
