"""Broken texts and files crash nothing, and break no promise."""

import pytest

from rolewright.ingest import ingest_all
from tools import fuzz
from tools.broken_files import broken_file, good_files
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


@pytest.mark.parametrize("name", good_files())
def test_every_good_file_is_taken_in(name: str) -> None:
    assert next(ingest_all(good_files()[name], name)).text.strip()


@pytest.mark.parametrize("first", range(0, 160, 40))
def test_damaged_files_give_postings_or_one_message(first: int) -> None:
    for seed in range(first, first + 40):
        assert fuzz.file_failure_of(*broken_file(seed)) is None, f"seed {seed}"


def test_damaged_files_are_of_every_format() -> None:
    damaged = [broken_file(seed) for seed in range(400)]
    assert {name for name, _ in damaged} == set(good_files())
    assert sum(content == good_files()[name] for name, content in damaged) < 20


def test_a_file_that_crashes_its_reader_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "ingest_all", lambda content, name: [].pop())
    assert fuzz.file_failure_of("a.pdf", b"") == "IndexError: pop from empty list"


def test_a_failing_text_is_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails_on_two_signs(text: str) -> None:
        assert not ("§" in text and "¶" in text), "both signs"

    monkeypatch.setattr(fuzz, "verify", fails_on_two_signs)
    assert fuzz.shrunk("some words § and more words ¶ to the end") == "§¶"
