"""What docs/pay.md shows of bands and wages is so."""

import re
from pathlib import Path

from jsonschema import Draft202012Validator

import rolewright
from rolewright.cli import pay
from rolewright.document import Level
from rolewright.settings import settings_schema

PAGE = (Path(__file__).parent.parent.parent / "docs/pay.md").read_text("utf-8")
(BANDS,) = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_bands_of_the_page_are_read() -> None:
    bands = rolewright.read_settings(BANDS, Path("rolewright.toml")).bands
    assert [band.name for band in bands] == [
        "Account Manager",
        "senior Account Manager, Denver, CO",
        "registered nurse, Colorado",
    ]


def test_the_band_that_the_help_shows_is_read() -> None:
    shown = (pay.__doc__ or "").partition("  [[pay.bands]]")[1:]
    lines = [line for line in "".join(shown).splitlines() if line.startswith("  ")]
    (band,) = rolewright.read_settings("\n".join(lines), Path("rolewright.toml")).bands
    assert band.name == "senior Account Manager, Denver, CO"


def test_the_page_names_every_level() -> None:
    (row,) = re.findall(r"^\| `level` \| (.*) \|$", PAGE, re.MULTILINE)
    assert re.findall(r"\w+", row.replace(" or ", " ")) == [level.value for level in Level]


def test_an_editor_knows_what_a_band_may_say() -> None:
    validator = Draft202012Validator(settings_schema())
    band = {"title": "Baker", "level": "senior", "place": "Leeds", "range": "£12–14 an hour"}
    assert validator.is_valid({"pay": {"bands": [band]}})
    assert not validator.is_valid({"pay": {"bands": [band | {"ragne": "x"}]}})
    assert not validator.is_valid({"pay": {"bands": [{"title": "Baker"}]}})
