"""The table `[publish]` of the settings: how what is published looks."""

from pathlib import Path

import pytest

from rolewright.look import Look, Paper, Theme
from rolewright.settings import read_settings, settings_schema
from rolewright.usage import UsageError


def look(table: str, folder: Path) -> Look:
    return read_settings(f"[publish]\n{table}", folder / "rolewright.toml").look


def problems(table: str, folder: Path) -> list[tuple[int | None, str]]:
    with pytest.raises(UsageError) as caught:
        look(table, folder)
    return [(problem.line, problem.message) for problem in caught.value.problems]


def test_without_a_table_there_is_the_usual_look(tmp_path: Path) -> None:
    assert look("", tmp_path) == Look()


def test_every_key_is_read_and_paths_begin_at_the_settings(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg/>")
    (tmp_path / "brand.ttf").write_bytes(b"\0")
    (tmp_path / "templates").mkdir()
    read = look(
        'theme = "warm"\ncolour = "#1F5F8B"\nlogo = "logo.svg"\ntext_font = "Brand Sans"\n'
        'heading_font = "Georgia"\nfont_files = ["brand.ttf"]\npaper = "Letter"\ntemplates = "templates"\n'
        'address = "https://jobs.rye.example/open"\n',
        tmp_path,
    )
    assert read == Look(
        theme=Theme.WARM,
        colour="#1f5f8b",
        logo=tmp_path / "logo.svg",
        text_font="Brand Sans",
        heading_font="Georgia",
        font_files=(tmp_path / "brand.ttf",),
        paper=Paper.LETTER,
        templates=tmp_path / "templates",
        address="https://jobs.rye.example/open/",
    )


def test_a_colour_of_three_digits_is_one_of_six(tmp_path: Path) -> None:
    assert look('colour = "#0AF"', tmp_path).colour == "#00aaff"


def test_every_mistake_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "brand.woff2").write_bytes(b"\0")
    told = problems(
        'theme = "calmer"\n'
        'colour = "teal"\n'
        'logo = "logo.svg"\n'
        'text_font = "x\'; } body { display: none"\n'
        'font_files = ["brand.woff2", "gone.ttf"]\n'
        'paper = "A5"\n'
        'templates = "templates"\n'
        'address = "jobs.rye.example"\n'
        'color = "#000000"\n',
        tmp_path,
    )
    assert told == [
        (2, "“calmer” is not a value of “theme”: calm, warm, plain"),
        (3, "“colour” should be like “#1f5f8b”, not “teal”"),
        (4, "there is no file “logo.svg”"),
        (
            5,
            "“text_font” should be the name of one font, such as “Georgia”, not “x'; } body { display: none”",
        ),
        (6, "“brand.woff2” should end with .ttf, .otf"),
        (6, "there is no file “gone.ttf”"),
        (7, "“A5” is not a value of “paper”: A4, Letter"),
        (8, "there is no folder “templates”"),
        (9, "“address” should be like “https://jobs.example.com/”, not “jobs.rye.example”"),
        (10, "“color” is not a key here"),
    ]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://rye.example/?q=1", 'https://rye.example/"x', "//rye.example"]
)
def test_an_address_leads_to_the_web_and_nowhere_else(address: str, tmp_path: Path) -> None:
    assert problems(f"address = '{address}'", tmp_path)


def test_the_schema_knows_the_keys() -> None:
    schema = settings_schema()["properties"]
    assert isinstance(schema, dict)
    assert set(schema["publish"]["properties"]) == {*Look.__match_args__, "variants", "sentences"}
