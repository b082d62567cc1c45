"""The studio's look: colours that can be read, signs that exist, templates that keep to the policy."""

import re
from pathlib import Path

import pytest

from tools import studio_contrast, studio_icons, studio_patterns

STUDIO = Path(studio_patterns.STUDIO)
TEMPLATES = sorted((STUDIO / "templates").rglob("*.html"))
SHEETS = sorted((STUDIO / "static" / "style").rglob("*.css"))
TOKENS = STUDIO / "static" / "style" / "tokens.css"


@pytest.mark.parametrize(
    ("over", "under", "day", "night", "asked"),
    studio_contrast.measured(),
    ids=[f"{over} on {under}" for over, under, *_ in studio_contrast.measured()],
)
def test_every_pair_of_colours_can_be_read_by_day_and_by_night(
    over: str, under: str, day: float, night: float, asked: float
) -> None:
    assert min(day, night) >= asked


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert studio_contrast.contrast("#000000", "#ffffff") == pytest.approx(21)


def test_the_document_on_the_look_tells_the_contrast_that_is_measured() -> None:
    document = Path(__file__).parents[2] / "docs" / "studio-design.md"
    assert studio_contrast.table() in document.read_text("utf-8")


def test_the_sprite_is_made_of_the_drawings() -> None:
    assert (STUDIO / "static" / "icons.svg").read_text("utf-8") == studio_icons.sprite()


def test_every_sign_that_the_pattern_page_shows_is_in_the_sprite() -> None:
    shown = set(re.findall(r"icons\.svg#([\w-]+)", studio_patterns.rendered()))
    assert len(shown) > 80
    assert shown - set(studio_patterns.icons()) == set()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_every_sign_that_a_template_names_is_in_the_sprite(path: Path) -> None:
    named = re.findall(r'icon\("([\w-]+)"|sign="([\w-]+)"', path.read_text("utf-8"))
    signs = {one or other for one, other in named} - {"severity-", "state-"}
    assert signs - set(studio_patterns.icons()) == set()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_has_a_script_a_style_or_a_handler_that_the_policy_forbids(path: Path) -> None:
    text = path.read_text("utf-8")
    assert re.findall(r"\sstyle=|\son[a-z]+=|javascript:|<style(?![^>]*nonce)", text) == []
    inline = re.findall(r"<script(?![^>]*(?:src=|application/json))[^>]*>", text)
    assert inline == []


@pytest.mark.parametrize("path", [path for path in SHEETS if path != TOKENS], ids=lambda path: path.name)
def test_colours_are_named_in_the_tokens_alone(path: Path) -> None:
    """Paper, previews on it, and messages, which lie on the other scheme's ground, are left out."""
    rest = re.sub(r"@media print \{.*|\.toast\.\w+ \{.*|\.preview \{.*", "", path.read_text("utf-8"))
    rest = re.sub(r"--(?:paper|desk): #ffffff", "", rest)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;, )])|rgba?\(|hsla?\(", rest) == []


def test_every_name_that_a_sheet_uses_is_a_token() -> None:
    defined = set(re.findall(r"(--[\w-]+):", "".join(path.read_text("utf-8") for path in SHEETS)))
    used = {
        (path.name, name)
        for path in SHEETS
        for name in re.findall(r"var\((--[\w-]+)(?!\s*,)[\s)]", path.read_text("utf-8"))
    }
    assert {(sheet, name) for sheet, name in used if name not in defined} == set()
