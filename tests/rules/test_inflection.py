import pytest

from rolewright.rules.inflection import forms, inflected, paired


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("lead", "lead leads led leading"),
        ("manage", "manage manages managed managing"),
        ("plan", "plan plans planned planning"),
        ("carry", "carry carries carried carrying"),
        ("play", "play plays played playing"),
        ("box", "box boxes boxed boxing"),
        ("free", "free frees freed freeing"),
        ("die", "die dies died dying"),
        ("write", "write writes wrote written writing"),
        ("be", "be is are am was were been being"),
        ("person", "person people"),
    ],
)
def test_a_word_takes_the_forms_of_english(word: str, forms: str) -> None:
    assert inflected(word)[: len(forms.split())] == tuple(forms.split())


def test_both_spellings_of_a_doubled_letter_are_known_the_usual_first() -> None:
    assert inflected("travel")[2:] == ("traveled", "travelled", "traveling", "travelling")
    assert inflected("refer")[2:4] == ("referred", "refered")
    assert inflected("offer")[2:4] == ("offered", "offerred")
    assert "equipped" in inflected("equip")


@pytest.mark.parametrize(
    ("word", "past"),
    [
        ("rebuild", "rebuilt"),
        ("break", "broke"),
        ("cross-sell", "cross-sold"),
        ("control", "controlled"),
        ("transfer", "transferred"),
        ("debug", "debugged"),
        ("visit", "visited"),
        ("offer", "offered"),
    ],
)
def test_the_past_of_a_verb_of_work_is_spelled_as_people_spell_it(word: str, past: str) -> None:
    assert forms(word).past[0] == past


def test_each_form_meets_the_like_form_of_a_replacement() -> None:
    assert dict(paired("utilize", "use")) == {
        "utilize": "use",
        "utilizes": "uses",
        "utilized": "used",
        "utilizing": "using",
    }
    assert dict(paired("attain", "get"))["attaining"] == "getting"


def test_a_form_is_left_out_where_the_replacement_tells_past_from_participle() -> None:
    assert dict(paired("perform", "do")) == {
        "perform": "do",
        "performs": "does",
        "performing": "doing",
    }
