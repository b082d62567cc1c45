"""Colours that can be read, and files of the company's that do no harm."""

import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.look import Look, Theme
from rolewright.publish.design import fonts as font_files
from rolewright.publish.design import logo as logos
from rolewright.publish.design.colour import BLACK, READABLE, WHITE, colour, contrast, on, readable
from rolewright.publish.design.fonts import fonts_of
from rolewright.publish.design.logo import logo_of
from rolewright.publish.design.themes import Palette, change_of_colour, design_of
from rolewright.usage import UsageError
from tests.publish.pages import FULL, Tags, page

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(BLACK, WHITE) == 21
    assert contrast(WHITE, colour("#767676")) == pytest.approx(4.54, abs=0.01)
    assert contrast(colour("#777777"), WHITE) == pytest.approx(4.48, abs=0.01)


def test_a_colour_is_written_as_it_was_read() -> None:
    assert colour("#1f5f8b").hex == "#1f5f8b"


def test_a_colour_that_can_be_read_stays_and_another_keeps_its_hue() -> None:
    assert readable(colour("#0b6e4f"), WHITE).hex == "#0b6e4f"
    red, green, blue = readable(colour("#ff8800"), WHITE)
    assert red > green > blue


@given(COLOURS, st.sampled_from(["#ffffff", "#fbf7ef", "#11181c", "#000000"]))
def test_any_colour_can_be_made_readable(wanted: str, ground: str) -> None:
    made = readable(colour(wanted), colour(ground))
    assert contrast(made, colour(ground)) >= READABLE
    assert colour(made.hex) == made


@given(COLOURS)
def test_black_or_white_can_be_read_on_any_colour(ground: str) -> None:
    assert contrast(on(colour(ground)), colour(ground)) >= READABLE


def assert_readable(palette: Palette) -> None:
    for ground in (palette.paper, palette.panel):
        for text in (palette.ink, palette.faint, palette.accent):
            assert contrast(colour(text), colour(ground)) >= READABLE
    assert contrast(colour(palette.on_fill), colour(palette.fill)) >= READABLE


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("own", [None, "#ffcc00", "#000000", "#ffffff", "#d3212d", "#777777"])
def test_everything_can_be_read_in_every_theme_and_scheme(theme: Theme, own: str | None) -> None:
    design = design_of(Look(theme=theme, colour=own))
    assert_readable(design.light)
    assert_readable(design.dark)


def test_only_a_colour_that_cannot_be_read_is_told_of() -> None:
    assert change_of_colour(Look()) is None
    assert change_of_colour(Look(colour="#0f5f80")) is None
    assert change_of_colour(Look(colour="#ffcc00")) == (
        "links are #886d12: #ffcc00 on #f1f5f7 has a contrast of 1.4, and text needs 4.5"
    )


def test_the_companys_fonts_lead_those_of_the_theme() -> None:
    design = design_of(Look(text_font="Brand Sans"))
    assert design.text_font.startswith('"Brand Sans", ')
    assert design.heading_font.startswith('"Brand Sans", ')
    assert design_of(Look(heading_font="Brand Serif")).text_font == design_of(Look()).text_font


PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9">{}</svg>'


def logo(folder: Path, content: bytes, name: str = "logo.svg") -> str:
    (folder / name).write_bytes(content)
    return logo_of(folder / name).content.decode("utf-8", "replace")


def drawing(folder: Path, inside: str) -> str:
    return logo(folder, SVG.format(inside).encode())


def problem(folder: Path, content: bytes, name: str = "logo.svg") -> str:
    with pytest.raises(UsageError) as caught:
        logo(folder, content, name)
    (told,) = caught.value.problems
    return told.message


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff" + bytes(9), "image/jpeg"),
        (b"RIFF\0\0\0\0WEBP" + bytes(9), "image/webp"),
        (SVG.format("").encode(), "image/svg+xml"),
    ],
)
def test_a_picture_is_known_by_its_content(tmp_path: Path, content: bytes, media_type: str) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    assert logo_of(tmp_path / "logo.png").media_type == media_type


def test_a_logo_is_part_of_the_page_and_needs_no_words_beside_the_companys_name(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    (shown,) = Tags(page(FULL, logo=tmp_path / "logo.png")).of("img")
    assert shown["alt"] == ""
    assert (shown["src"] or "").startswith("data:image/png;base64,")


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g onload="alert(1)"/>',
        '<image href="https://tracker.example/x.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<use href="https://tracker.example/x.svg#a"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zz4="/>',
        '<a href="https://tracker.example/"><path d="M0 0"/></a>',
        "<foreignObject><p>tracker.example</p></foreignObject>",
        '<style>@import "https://tracker.example/x.css";</style>',
        "<style>path { fill: url( 'https://tracker.example/x') }</style>",
        '<path style="fill: url(//tracker.example/x)"/>',
        '<x:iframe xmlns:x="http://www.w3.org/1999/xhtml" src="https://tracker.example"/>',
    ],
)
def test_a_drawing_loads_and_runs_nothing(tmp_path: Path, inside: str) -> None:
    made = drawing(tmp_path, f"<path d='M1 1'/>{inside}")
    assert "M1 1" in made
    for sign in ("alert", "tracker", "passwd", "<script", "base64"):
        assert sign not in made


def test_a_drawing_keeps_what_is_drawn(tmp_path: Path) -> None:
    inside = (
        '<defs><linearGradient id="a"/></defs><path fill="url(#a)" style="fill: url( \'#a\' )" d="M0 0"/>'
        '<use href="#b"/><style>.c { fill: #123456 }</style><a href="#"><circle r="4"/></a>'
    )
    made = drawing(tmp_path, inside)
    for kept in ('fill="url(#a)"', "url( '#a' )", 'href="#b"', "#123456", '<circle r="4"'):
        assert kept in made


def test_what_is_no_picture_is_named(tmp_path: Path) -> None:
    assert problem(tmp_path, b"%PDF-1.7") == "is no picture: give an SVG, PNG, JPEG or WebP file"
    assert problem(tmp_path, b"<html><svg/></html>") == "is no SVG drawing"
    assert problem(tmp_path, b"<svg><g></svg>").startswith("is not well-formed SVG")
    entities = b'<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>'
    assert problem(tmp_path, entities) == "declares entities or is not UTF-8; save it as plain SVG"
    deep = SVG.format("<g>" * 80 + "</g>" * 80).encode()
    assert problem(tmp_path, deep) == "is nested more than 60 deep"
    large = PNG + bytes(logos.LARGEST)
    assert problem(tmp_path, large) == "is larger than 200 kB, and it would be part of every page"


def font(family: str, *, weight: int = 400, is_italic: bool = False) -> bytes:
    """The tables of a font that name it, and nothing to draw."""
    name = family.encode("utf-16-be")
    names = struct.pack(">HHH", 0, 1, 18) + struct.pack(">HHHHHH", 3, 1, 0x409, 1, len(name), 0) + name
    style = struct.pack(">HHH", 4, 500, weight) + bytes(56) + struct.pack(">H", int(is_italic)) + bytes(14)
    head = struct.pack(">4sHHHH", b"\0\1\0\0", 2, 0, 0, 0)
    at = len(head) + 2 * 16
    tables = struct.pack(">4sLLL", b"OS/2", 0, at, len(style))
    tables += struct.pack(">4sLLL", b"name", 0, at + len(style), len(names))
    return head + tables + style + names


def fonts(folder: Path, **files: bytes) -> tuple[Path, ...]:
    for name, content in files.items():
        (folder / f"{name}.ttf").write_bytes(content)
    return tuple(folder / f"{name}.ttf" for name in files)


def test_fonts_are_called_by_what_stands_in_them_and_are_part_of_the_page(tmp_path: Path) -> None:
    files = fonts(
        tmp_path,
        regular=font("Brand Sans"),
        slanted=font("Brand Sans", weight=700, is_italic=True),
        other=font("Brand Serif"),
    )
    made = page(FULL, text_font="brand sans", font_files=files)
    assert made.count("@font-face") == 2
    assert 'font-family: "Brand Sans";\n  font-weight: 700;\n  font-style: italic;' in made
    assert 'src: url("data:font/ttf;base64,' in made


def test_fonts_that_are_none_are_all_named(tmp_path: Path) -> None:
    files = fonts(tmp_path, one=b"wOF2" + bytes(90), two=b"\0\1\0\0\0\1", three=bytes(font_files.LARGEST + 1))
    with pytest.raises(UsageError) as caught:
        fonts_of(Look(text_font="Brand Sans", font_files=files))
    assert [(each.file, each.message) for each in caught.value.problems] == [
        (str(files[0]), "is no TrueType or OpenType font"),
        (str(files[1]), "is no TrueType or OpenType font"),
        (str(files[2]), "is larger than 1,000 kB, and it would be part of every page"),
    ]


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (
            None,
            "is used by nothing: name it in “text_font” or “heading_font”; “font_files” hold “Brand Sans”",
        ),
        ("Brand San", "is not “Brand San”; did you mean “Brand Sans”?; “font_files” hold “Brand Sans”"),
    ],
)
def test_fonts_that_nobody_asks_for_are_told(tmp_path: Path, wanted: str | None, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        fonts_of(Look(text_font=wanted, font_files=fonts(tmp_path, one=font("Brand Sans"))))
    assert [problem.message for problem in caught.value.problems] == [told]


@given(st.binary(max_size=200))
def test_no_bytes_are_too_strange_for_a_font(noise: bytes) -> None:
    for beginning in (b"\0\1\0\0", b"OTTO"):
        with suppress(UsageError):
            font_files.font_in(Path("x.ttf"), beginning + noise)
