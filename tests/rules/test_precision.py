from collections.abc import Iterator
from pathlib import Path

import pytest

from rolewright.rules.precision import Measured, _all, measured


@pytest.fixture
def figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    file = tmp_path / "measured.json"
    monkeypatch.setattr("rolewright.rules.precision._FILE", file)
    _all.cache_clear()
    yield file
    _all.cache_clear()


def test_a_rule_tells_how_often_readers_agreed(figures: Path) -> None:
    figures.write_text('{"words/wordy": [19, 20]}', encoding="utf-8")
    figure = measured("words/wordy")
    assert figure == Measured(right=19, judged=20)
    assert figure.in_words.startswith("a reader agreed with 19 of 20 findings on real postings")


def test_of_a_rule_that_nobody_judged_nothing_is_known(figures: Path) -> None:
    figures.write_text("{}", encoding="utf-8")
    assert measured("words/wordy") is None


def test_without_figures_nothing_is_known(figures: Path) -> None:
    assert measured("words/wordy") is None
