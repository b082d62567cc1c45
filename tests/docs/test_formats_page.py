"""The page on taking in names every format that the program reads."""

from rolewright.ingest.formats import formats
from tools import formats_page

PAGE = formats_page.PAGE.read_text("utf-8")


def test_the_table_is_that_of_the_formats() -> None:
    assert formats_page.page() == PAGE


def test_every_format_and_every_ending_is_on_it() -> None:
    for each in formats():
        assert f"| {each.LABEL} |" in PAGE
        assert all(f"`{ending}`" in PAGE for ending in each.ENDINGS)
