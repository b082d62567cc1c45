"""A Word file has true styles, and says what the posting says."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rolewright

docx = pytest.importorskip("docx")

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
