"""A Word file has true styles, and says what the posting says."""

from base64 import b64decode
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rolewright
from rolewright.ingest import ingest
from rolewright.look import Look
from rolewright.settings import Settings

docx = pytest.importorskip("docx")

# A picture of one point.
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
POSTING = """\
---
employer: Alder & Söhne
locations: Leeds
deadline: 2027-01-15
apply: https://alder.example/jobs/17
---
# Night Baker

We bake **bread** for *three hundred* families in `Leeds`. £13.50 an hour.

> Bread is love, says Anna.

## What you'll do

1. Bake rye
   - from two in the morning
2. Order flour

Then rest.

3. Clean the oven

## What we pay

| Grade | Pay |
|---|---|
| A | £13.50 |

### In detail

Write to [Anna](mailto:anna@alder.example).
"""


def written(text: str, **how: Any) -> Any:
    return docx.Document(BytesIO(rolewright.publish(text, "docx", **how).content))


@pytest.fixture(scope="module")
def file() -> Any:
    return written(POSTING)


def styled(file: Any) -> list[tuple[str, str]]:
    return [(paragraph.style.name, paragraph.text) for paragraph in file.paragraphs]


def test_every_paragraph_has_the_style_of_what_it_is(file: Any) -> None:
    assert styled(file) == [
        ("Title", "Night Baker"),
        ("Fact", "Employer: Alder & Söhne"),
        ("Fact", "Pay: £13.50 an hour"),
        ("Fact", "Location: Leeds"),
        ("Fact", "Closing date: 15 January 2027"),
        ("Normal", "We bake bread for three hundred families in Leeds. £13.50 an hour."),
        ("Quote", "Bread is love, says Anna."),
        ("Heading 1", "What you'll do"),
        ("List Number", "Bake rye"),
        ("List Bullet 2", "from two in the morning"),
        ("List Number", "Order flour"),
        ("Normal", "Then rest."),
        ("List Number", "Clean the oven"),
        ("Heading 1", "What we pay"),
        ("Heading 2", "In detail"),
        ("Normal", "Write to Anna."),
        ("Fact", "Apply for this job: https://alder.example/jobs/17"),
    ]


def test_each_list_counts_for_itself(file: Any) -> None:
    numbers = [
        paragraph._p.pPr.numPr.numId.val
        for paragraph in file.paragraphs
        if paragraph.style.name == "List Number"
    ]
    assert numbers[0] == numbers[1] != numbers[2]


def test_words_keep_their_marks_and_links(file: Any) -> None:
    (paragraph,) = (each for each in file.paragraphs if each.text.startswith("We bake"))
    assert [run.text for run in paragraph.runs if run.bold] == ["bread"]
    assert [run.text for run in paragraph.runs if run.italic] == ["three hundred"]
    links = [link.address for each in file.paragraphs for link in each.hyperlinks]
    assert links == ["mailto:anna@alder.example", "https://alder.example/jobs/17"]


def test_a_table_names_its_columns_on_every_page(file: Any) -> None:
    (table,) = file.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Grade", "Pay"], ["A", "£13.50"]]
    assert "tblHeader" in table.rows[0]._tr.xml
    assert "tblHeader" not in table.rows[1]._tr.xml


def test_the_file_says_what_it_is(file: Any) -> None:
    properties = file.core_properties
    assert (properties.title, properties.author, properties.language) == (
        "Night Baker",
        "Alder & Söhne",
        "en",
    )


def test_it_is_set_for_the_paper_and_in_the_companys_look(tmp_path: Path) -> None:
    look = '[publish]\npaper = "Letter"\ncolour = "#7a1f4b"\nheading_font = "Georgia"\n'
    file = written(POSTING, settings=rolewright.read_settings(look, tmp_path / "rolewright.toml"))
    assert round(file.sections[0].page_width.mm) == 216
    assert str(file.styles["Heading 1"].font.color.rgb) == "7A1F4B"
    assert file.styles["Title"].font.name == "Georgia"


def test_a_draft_goes_out_with_its_questions() -> None:
    text = POSTING.replace("Then rest.", "[How many loaves?]")
    assert ("Normal", "[How many loaves?]") in styled(written(text))


@settings(max_examples=25)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_any_words_can_be_written(words: str) -> None:
    written(POSTING.replace("Then rest.", words))


GOING = {
    "en": POSTING,
    "de": "# Bäcker (m/w/d)\n\nArbeitgeber: Roggen GmbH\n\nStandort: Leipzig\n\nGehalt: 2.800 € im Monat\n\n"
    "## Deine Aufgaben\n\n- Du backst nachts Roggenbrot\n\n## Dein Profil\n\n- Du kennst Sauerteig\n",
}


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_file_that_goes_to_and_fro_does_not_grow(language: str) -> None:
    text = GOING[language]
    once = ingest(rolewright.publish(text, "docx").content, "a.docx").text
    twice = ingest(rolewright.publish(once, "docx").content, "a.docx").text
    assert twice == once


def test_the_logo_stands_above_the_title_and_is_no_word_of_the_posting(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PIXEL)
    look = Settings(look=Look(logo=tmp_path / "logo.png"))
    made = rolewright.publish(POSTING, "docx", settings=look)
    (picture,) = docx.Document(BytesIO(made.content)).inline_shapes
    assert picture._inline.docPr.get("descr") == "Alder & Söhne"
    assert made.notes == ()
    plain = rolewright.publish(POSTING, "docx")
    assert ingest(made.content, "a.docx").text == ingest(plain.content, "a.docx").text


def test_a_logo_that_word_does_not_show_is_told(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
    )
    made = rolewright.publish(POSTING, "docx", settings=Settings(look=Look(logo=tmp_path / "logo.svg")))
    assert made.notes == ("Word shows no .svg as a logo: name a .png or .jpg",)
    assert not docx.Document(BytesIO(made.content)).inline_shapes
