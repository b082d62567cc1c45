"""What was read in a wrong encoding is read right where that is certain, and left alone elsewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.text.misread import mended


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("youâ€™ll", "you’ll"),
        ("Â£30,000 â€“ Â£35,000", "£30,000 – £35,000"),
        ("cafÃ©", "café"),
        ("weÃ¢â‚¬â„¢re", "we’re"),
        ("don\x92t", "don’t"),
        ("ï»¿Baker", "Baker"),
    ],
)
def test_what_was_misread_is_read_right(broken: str, right: str) -> None:
    assert mended(broken) == right


@pytest.mark.parametrize(
    "text", ["Ålesund", "São Paulo", "“Å”", "5 × 4", "naïve café", "10 °C", "£30k – £35k"]
)
def test_sound_text_is_left_alone(text: str) -> None:
    assert mended(text) == text


@given(st.text(alphabet="abc é’“”–£€üßñ\n", max_size=60))
def test_mending_takes_back_one_wrong_reading(text: str) -> None:
    wrong = text.encode().decode("cp1252", "ignore")
    if wrong.encode("cp1252") == text.encode() and mended(text) == text:
        assert mended(wrong) == text
