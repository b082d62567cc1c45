import pytest

from rolewright.knowledge.verbs import verbs
from rolewright.rules.inflection import forms
from rolewright.rules.verb_forms import Verb, VerbForm, verb


@pytest.mark.parametrize(
    ("word", "base", "form"),
    [
        ("lead", "lead", VerbForm.BASE),
        ("manages", "manage", VerbForm.THIRD),
        ("carries", "carry", VerbForm.THIRD),
        ("planning", "plan", VerbForm.GERUND),
        ("making", "make", VerbForm.GERUND),
        ("filing", "file", VerbForm.GERUND),
        ("filling", "fill", VerbForm.GERUND),
        ("tying", "tie", VerbForm.GERUND),
        ("travelling", "travel", VerbForm.GERUND),
        ("overseeing", "oversee", VerbForm.GERUND),
    ],
)
def test_a_verb_is_known_in_the_forms_in_which_duties_begin(word: str, base: str, form: VerbForm) -> None:
    assert verb(word) == Verb(base, form)


@pytest.mark.parametrize("word", ["knowledge", "experience", "thing", "sales", "responsible", "ing", "s", ""])
def test_other_words_are_no_verbs(word: str) -> None:
    assert verb(word) is None


def test_every_verb_is_found_again_by_its_forms() -> None:
    known = verbs()
    assert len(known) > 2_000
    for base in known:
        for gerund in forms(base).gerund:
            found = verb(gerund)
            assert found is not None
            assert found.base in known
