"""The benchmark measures what it says. Nothing is timed here."""

import json
from pathlib import Path

import pytest

from tools import bench
from tools.sample_postings import texts


def test_a_text_is_shortened_to_its_first_words() -> None:
    assert bench.shortened("One  two\nthree four", 3).split() == ["One", "two", "three"]
    assert bench.shortened("One  two", 9) == "One  two"


def test_every_sample_posting_is_long_enough_to_be_measured() -> None:
    assert [text for text in texts() if len(text.split()) < 500] == []


def test_outside_postings_are_those_of_full_length(tmp_path: Path) -> None:
    lines = [{"text": "word " * 499}, {"text": "word " * 500}]
    (tmp_path / "postings.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    assert bench.outside_postings(str(tmp_path)) == [lines[1]["text"]]
    assert bench.outside_postings(None) == []


def test_the_table_shows_figure_ratio_and_aim() -> None:
    shown = bench.table("Title", [bench.Measure("cold start", "0.120 s", 870.46, "below 0.15 s")])
    assert shown.splitlines()[1].split() == ["cold", "start", "0.120", "s", "870.5", "below", "0.15", "s"]


@pytest.mark.slow
def test_all_figures_are_measured(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["bench", "--seconds", "0.01", "--starts", "1"])
    monkeypatch.delenv("ROLEWRIGHT_POSTINGS", raising=False)
    bench.main()
    shown = capsys.readouterr().out
    for figure in ("postings of 400 words a second", "p50", "p95", "p99", "cold start", "peak memory"):
        assert figure in shown
