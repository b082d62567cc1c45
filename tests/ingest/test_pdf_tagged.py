"""The structure of a tagged PDF tells what its letters and places leave open."""

import pytest

from rolewright.ingest import ingest
from rolewright.ingest.elements import written
from rolewright.ingest.pdf.elements_of import elements_of
from rolewright.ingest.pdf.pages import Page, Tag, Word

pytest.importorskip("pypdfium2")


def test_the_structure_of_a_tagged_pdf_is_believed() -> None:
    typst = pytest.importorskip("typst")
    source = b"""
        = Baker
        == What you do
        - Bake rye
          + at night
        - Sell wheat
        #heading(level: 3)[small]
        Come in.
    """
    source = b"\n".join(
        line.strip() if not line.strip().startswith(b"+") else b"  " + line.strip()
        for line in source.splitlines()
    )
    found = ingest(typst.compile(source), "a.pdf").text
    assert (
        found
        == "# Baker\n\n## What you do\n\n- Bake rye\n    1. at night\n- Sell wheat\n\n### small\n\nCome in.\n"
    )


def tagged(y: float, *entries: tuple[int, str]) -> tuple[Word, ...]:
    """Words of a list on lines one below the other, each with the number of its entry in the structure."""
    return tuple(
        Word(word, 60 + 60 * at, 110 + 60 * at, y - 13 * row, 10, tag=Tag(row + 1, "li", 0, number))
        for row, (number, line) in enumerate(entries)
        for at, word in enumerate(line.split())
    )


def test_entries_of_a_tagged_pdf_need_no_marks_and_go_on_over_the_end_of_a_page() -> None:
    first = tagged(100, (1, "Bake rye"), (2, "Sell wheat to all who"))
    second = tagged(780, (1, "come in at night"), (2, "Sweep"))
    elements, _ = elements_of((Page(595, 842, first), Page(595, 842, second)))
    assert written(elements)[0] == "- Bake rye\n- Sell wheat to all who come in at night\n- Sweep\n"


def test_bold_letters_are_no_headings_where_the_structure_has_some() -> None:
    heading = Word("Baker", 50, 100, 700, 20, True, Tag(1, "h", 1, 1))
    bold = Word("Leeds", 50, 100, 660, 10, True, Tag(2, "p", 0, 2))
    rest = Word("Come.", 50, 100, 630, 10, False, Tag(3, "p", 0, 3))
    elements, _ = elements_of((Page(595, 842, (heading, bold, rest)),))
    assert written(elements)[0] == "# Baker\n\n**Leeds**\n\nCome.\n"


def test_cells_of_a_row_of_the_structure_are_a_row_wherever_they_stand() -> None:
    places = ((50, 700, "Place"), (150, 690, "Leeds"), (50, 660, "Grade"), (150, 640, "B2"))
    words = tuple(
        Word(word, x, x + 40, y, 10, tag=Tag(at, "td", 0, at + 1, 1 + at // 2))
        for at, (x, y, word) in enumerate(places)
    )
    assert written(elements_of((Page(595, 842, words),))[0])[0] == "Place: Leeds\nGrade: B2\n"
