"""The lines of a table that is text, and the sign between its cells."""

import codecs
import csv
import io
from contextlib import suppress

from rolewright.ingest.columns import is_header
from rolewright.ingest.source import Source

#: Bytes from the beginning by which the sign is told.
_BEGINNING = 65_536
_SIGNS = (",", ";", "\t", "|")
_ROWS_LOOKED_AT = 20
_PIECE = 1 << 20


def lines_of(source: Source) -> io.TextIOBase:
    """The text, line by line; UTF-8, as most are, without a second copy of the whole."""
    if _is_utf8(source.content):
        return io.TextIOWrapper(io.BytesIO(source.content), "utf-8-sig", newline="")
    return io.StringIO(source.text.removeprefix("\ufeff"), newline="")


def delimiter_of(source: Source) -> str:
    """The sign that parts the header and the rows behind it into the same number of cells, most of all."""
    beginning = Source(source.content[:_BEGINNING], source.name, source.kind, source.charset).text
    if source.ending == ".tsv":
        return "\t"
    return max(_SIGNS, key=lambda sign: _evenness(beginning, sign))


def has_header(source: Source) -> bool:
    """Whether the first line names a column of words and others that are known, as no prose does."""
    first = source.content[:_BEGINNING].partition(b"\n")[0].decode("utf-8", "ignore")
    return any(is_header([name.strip(' "\ufeff\r') for name in first.split(sign)]) for sign in _SIGNS)


def _evenness(text: str, sign: str) -> tuple[float, int]:
    """Which share of the first rows has as many cells as the header, and how many those are."""
    rows = list[list[str]]()
    with suppress(csv.Error):  # the beginning may end within a cell
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            rows.append(row)
            if len(rows) == _ROWS_LOOKED_AT:
                break
    width = len(rows[0]) if rows else 0
    if width < 2:
        return 0.0, width
    # The last row may be cut off.
    whole = rows[1:-1] or rows[1:]
    alike = sum(len(row) == width for row in whole)
    return (alike / len(whole) if whole else 1.0), width


def _is_utf8(content: bytes) -> bool:
    """Whether all of it is UTF-8, and text."""
    if b"\0" in content:
        return False
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(content)
    try:
        for start in range(0, len(view), _PIECE):
            decoder.decode(view[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
