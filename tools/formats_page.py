"""The table of docs/taking-in.md, made from the modules of the formats; all else there is written by hand."""

import re
from collections.abc import Iterator
from inspect import getdoc
from pathlib import Path

from rolewright.ingest.formats import formats

PAGE = Path(__file__).parent.parent / "docs/taking-in.md"
_HEAD = "| what | files called | how it is read |\n|---|---|---|\n"
_TABLE = re.compile(r"(<!-- made by tools/formats_page\.py -->\n\n)(?:\|.*\|\n)*")


def page() -> str:
    """The whole page, its table brought up to date."""
    return _TABLE.sub(lambda found: found[1] + _HEAD + "".join(_rows()), PAGE.read_text("utf-8"))


def _rows() -> Iterator[str]:
    """A row for each format: its label, its endings, and the first sentence of its module."""
    for each in formats():
        called = " ".join(f"`{ending}`" for ending in each.ENDINGS)
        sentence = (getdoc(each) or "").partition("\n\n")[0]
        yield f"| {each.LABEL} | {called} | {' '.join(sentence.split())} |\n"
