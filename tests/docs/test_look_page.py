"""docs/look.md shows settings that are understood, and tells everything that a template may use."""

import re
from pathlib import Path

from rolewright.look import Look, read_look
from rolewright.publish.design.fonts import LARGEST as LARGEST_FONT
from rolewright.publish.design.logo import LARGEST as LARGEST_LOGO
from rolewright.publish.page.page import Page
from rolewright.publish.page.templates import OWN
from rolewright.usage import read_toml

PAGE = (Path(__file__).parent.parent.parent / "docs/look.md").read_text("utf-8")


def test_the_settings_are_understood(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "templates").mkdir()
    for file in ("logo.svg", "fonts/brand-regular.ttf", "fonts/brand-bold.ttf"):
        (tmp_path / file).write_text("")
    (shown,) = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    table = read_toml(shown)
    look = read_look(table.table("publish"), tmp_path)
    table.close()
    assert table.problems == []
    assert all(getattr(look, name) != getattr(Look(), name) for name in Look.__match_args__)


def test_every_key_is_told() -> None:
    assert all(f"`{name}`" in PAGE for name in Look.__match_args__)


def test_every_value_of_the_page_and_every_template_is_told() -> None:
    assert all(f"`page.{name}`" in PAGE for name in Page.__match_args__)
    assert all(f"`{file.name}`" in PAGE for file in OWN.iterdir())


def test_the_limits_are_those_that_hold() -> None:
    assert f"at most {LARGEST_LOGO // 1000} kB" in PAGE
    assert f"at most {LARGEST_FONT // 1000:,} kB" in PAGE
