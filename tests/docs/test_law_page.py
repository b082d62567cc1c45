"""What docs/law.md tells of the laws is so, and is made from the table."""

import re
from datetime import date
from pathlib import Path

import pytest

import rolewright
from rolewright.knowledge.jurisdictions import laws
from rolewright.rules.load import core_ids
from tools import law_page

PAGE = (Path(__file__).parent.parent.parent / "docs/law.md").read_text("utf-8")
SETTINGS = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)


def test_the_page_is_current() -> None:
    assert law_page.page() == PAGE


def test_what_stands_above_the_laws_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(law_page, "PAGE", tmp_path / "law.md")
    law_page.PAGE.write_text(f"# By hand\n\n{law_page.MARK}out of date\n", "utf-8")
    made = law_page.page()
    assert made.startswith(f"# By hand\n\n{law_page.MARK}\n## At a glance\n")
    assert "out of date" not in made


def test_every_law_stands_on_it_with_its_sources() -> None:
    for law in laws():
        assert f"`{law.id}`" in PAGE
        assert all(source.url in PAGE for source in law.sources)


def test_the_example_of_settings_is_read(tmp_path: Path) -> None:
    assert SETTINGS is not None
    written = "\n".join(line.strip() for line in SETTINGS[1].splitlines())
    settings = rolewright.read_settings(written, tmp_path / "rolewright.toml")
    assert settings.jurisdictions == ("us-co", "us-ny-nyc")
    assert settings.company.head_count == 40
    assert settings.company.screens_with_ai is True


def test_law_is_a_topic_of_its_own_and_nothing_of_it_counts_in_the_score() -> None:
    assert {rule for rule in core_ids() if rule.startswith("law/")}
    bare = "---\ntitle: Baker\njurisdictions: [us-co]\n---\n\nWe are hiring a baker for our night shift.\n"
    report = rolewright.check(bare, on=date(2026, 11, 26))
    assert report.scorecard is None or not [
        loss for loss in report.scorecard.losses if loss.rule.startswith("law/")
    ]
