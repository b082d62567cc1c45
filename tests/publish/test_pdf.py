"""A PDF says what the posting says, with the structure that readers of screens need.

The checks are those of PDF/UA-1 that can be made here, each by its own name; Typst refuses to write a file
that fails the rest of what it knows.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import rolewright
from rolewright.usage import UsageError

pypdf = pytest.importorskip("pypdf")
pytest.importorskip("typst")

POSTING = """\
---
title: Night Baker
employer: Alder & Söhne
locations: Leeds
pay: £13.50–15 an hour
deadline: 2027-01-15
apply: https://alder.example/jobs/17
---
# Night Baker

We bake **bread** for *three hundred* families. #image("/etc/passwd") 5 $ @ref *star

> Bread is love, says Anna.

## What you'll do

1. Bake rye
   - from two in the morning
2. Order flour

## What we pay

| Grade | Pay |
|---|---|
| A | £13.50 |

### In detail

Write to [Anna](mailto:anna@alder.example).
"""


def settings(tmp_path: Path, text: str = "") -> rolewright.Settings:
    return rolewright.read_settings(f"[publish]\n{text}", tmp_path / "rolewright.toml")


def read(content: bytes) -> Any:
    return pypdf.PdfReader(BytesIO(content))


@pytest.fixture(scope="module")
def pdf() -> Any:
    return read(rolewright.publish(POSTING, "pdf").content)


def roles(pdf: Any) -> list[str]:
    """The roles of the structure tree, in reading order."""

    def within(node: Any) -> Iterator[str]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for each in node:
                yield from within(each)
        elif isinstance(node, dict) and "/S" in node:
            yield node["/S"]
            yield from within(node.get("/K", []))

    return list(within(pdf.trailer["/Root"]["/StructTreeRoot"]["/K"]))


def test_it_is_marked_as_tagged(pdf: Any) -> None:
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_it_claims_pdf_ua(pdf: Any) -> None:
    assert b"pdfuaid:part" in pdf.trailer["/Root"]["/Metadata"].get_data()


def test_its_language_is_named(pdf: Any) -> None:
    assert pdf.trailer["/Root"]["/Lang"] == "en"


def test_its_title_is_named_and_shown(pdf: Any) -> None:
    assert pdf.metadata.title == "Night Baker"
    assert pdf.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_headings_go_down_level_by_level(pdf: Any) -> None:
    assert [role for role in roles(pdf) if role.startswith("/H")] == ["/H1", "/H2", "/H2", "/H3"]


def test_lists_tables_quotations_and_links_are_such(pdf: Any) -> None:
    found = roles(pdf)
    assert found.count("/L") == 2
    assert found.count("/LI") == 3
    assert found.count("/TH") == 2
    assert found.count("/TD") == 2
    assert "/BlockQuote" in found
    assert found.count("/Link") == 2


def test_the_reading_order_is_that_of_the_posting(pdf: Any) -> None:
    text = " ".join(page.extract_text() for page in pdf.pages)
    places = [
        text.index(words)
        for words in (
            "Alder & Söhne",
            "Night Baker",
            "£13.50–15",
            "bread",
            "Bake rye",
            "Order flour",
            "Grade",
            "Write to",
        )
    ]
    assert places == sorted(places)


def test_there_are_bookmarks(pdf: Any) -> None:
    title, parts = pdf.outline
    assert title.title == "Night Baker"
    assert [each.title for each in parts if not isinstance(each, list)] == ["What you'll do", "What we pay"]


def test_every_font_is_embedded(pdf: Any) -> None:
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_words_of_a_posting_are_no_code(pdf: Any) -> None:
    assert '#image("/etc/passwd") 5 $ @ref *star' in pdf.pages[0].extract_text()


@pytest.mark.parametrize(("paper", "width", "height"), [("A4", 595, 842), ("Letter", 612, 792)])
def test_it_is_set_for_the_paper(paper: str, width: int, height: int, tmp_path: Path) -> None:
    made = rolewright.publish(POSTING, "pdf", settings=settings(tmp_path, f'paper = "{paper}"\n'))
    box = read(made.content).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (width, height)


@pytest.mark.parametrize("theme", ["calm", "warm", "plain"])
def test_a_logo_has_words(theme: str, tmp_path: Path) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10"/></svg>'
    )
    (tmp_path / "logo.svg").write_text(svg)
    made = rolewright.publish(
        POSTING, "pdf", settings=settings(tmp_path, f'theme = "{theme}"\nlogo = "logo.svg"\n')
    )
    assert "/Figure" in roles(read(made.content))
    assert made.notes == ()


def test_the_same_posting_gives_the_same_file() -> None:
    assert rolewright.publish(POSTING, "pdf").content == rolewright.publish(POSTING, "pdf").content


def test_signs_that_no_font_has_are_told(tmp_path: Path) -> None:
    made = rolewright.publish(POSTING.replace("Bread is love", "Bread is \U000f0000"), "pdf")
    assert len(read(made.content).pages) == 1
    assert "falls short of PDF/UA-1" in made.notes[0]


def test_a_broken_template_is_the_companys_mistake(tmp_path: Path) -> None:
    (tmp_path / "posting.typ").write_text("#let x = \n#nothing-of-this-name")
    with pytest.raises(UsageError, match="the template is broken"):
        rolewright.publish(POSTING, "pdf", settings=settings(tmp_path, 'templates = "."\n'))


def test_a_template_of_the_companys_own_is_used(tmp_path: Path) -> None:
    (tmp_path / "posting.typ").write_text(
        '#set document(title: "Own")\n#json("posting.json").title, our own way'
    )
    made = rolewright.publish(POSTING, "pdf", settings=settings(tmp_path, 'templates = "."\n'))
    assert "Night Baker, our own way" in read(made.content).pages[0].extract_text()
