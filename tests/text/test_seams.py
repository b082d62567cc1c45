"""Where lines were joined, the shape of the letters shows it; names are made so too."""

import pytest

from rolewright.text import seams


def found(text: str) -> list[str]:
    return [text[slice(*seam.span)] for seam in seams(text)]


@pytest.mark.parametrize(
    ("text", "seam"),
    [
        ("Strong organisational skillsAbility to lift 20 kg", "skillsAbility"),
        ("ResponsibilitiesPlan the week of nine drivers", "ResponsibilitiesPlan"),
        ("You report to the head of nursing.Apply by Friday", "nursing.Apply"),
        ("We are a bakery of nine in the old harbour of Leith. Duties:Bake", "Duties:Bake"),
    ],
)
def test_a_capital_within_a_word_or_right_after_a_sign_is_a_seam(text: str, seam: str) -> None:
    assert found(text) == [seam]


@pytest.mark.parametrize(
    "text",
    [
        "Two years of JavaScript, PowerPoint and GitHub",
        "Write to jobs@Harrow.Com or see www.Example.Org",
        "A degree in Node.Js is not a thing",
        "Our product PikeFlow runs everywhere; PikeFlow needs you",
        "Title: Baker",
        "We hire e.g. Bakers",
    ],
)
def test_a_name_an_address_or_a_label_is_none(text: str) -> None:
    assert found(text) == []
