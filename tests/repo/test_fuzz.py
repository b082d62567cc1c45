"""Broken texts neither crash the checker nor break its promises."""

import pytest

from tools import fuzz
from tools.broken_texts import broken_text
from tools.sample_postings import texts


@pytest.mark.parametrize("text", texts())
def test_the_sample_postings_keep_all_promises(text: str) -> None:
    fuzz.verify(text)


@pytest.mark.parametrize("first", range(0, 200, 50))
def test_broken_postings_keep_all_promises(first: int) -> None:
    for seed in range(first, first + 50):
        assert fuzz.failure_of(broken_text(seed)) is None, f"seed {seed}"


def test_a_seed_makes_the_same_text_again() -> None:
    assert broken_text(7) == broken_text(7)
    assert len({broken_text(seed) for seed in range(50)}) > 40


def test_broken_texts_are_bounded() -> None:
    assert max(len(broken_text(seed, longest=300)) for seed in range(50)) <= 300


def test_a_failing_text_is_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails_on_two_signs(text: str) -> None:
        assert not ("§" in text and "¶" in text), "both signs"

    monkeypatch.setattr(fuzz, "verify", fails_on_two_signs)
    assert fuzz.shrunk("some words § and more words ¶ to the end") == "§¶"
