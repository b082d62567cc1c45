"""Tables in CSV and TSV, one posting a row: columns of usual names, or those that `--map` names."""

import csv
import io
from collections.abc import Iterator

from rolewright.ingest.columns import chosen
from rolewright.ingest.delimited import delimiter_of, has_header, lines_of
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.rows import Row, postings
from rolewright.ingest.source import Source

LABEL = "a table in CSV"
ENDINGS = (".csv", ".tsv")
#: Characters of one cell. A description has a hundredth of that.
LONGEST_CELL = 1_000_000


def is_content(source: Source) -> bool:
    """Whether a content without a name has a header; otherwise its name says that it is a table."""
    return source.name is None and source.kind is None and has_header(source)


def read(source: Source) -> Iterator[Ingested]:
    """The posting in each row, as the rows come. Rows are counted with the header, as spreadsheets do."""
    lines = lines_of(source)
    reader = csv.reader(lines, delimiter=delimiter_of(source))
    csv.field_size_limit(LONGEST_CELL)
    try:
        header = [name.strip() for name in next(reader, [])]
        if not any(header):
            raise source.error("is empty")
        rows = _rows(reader, header)
        yield from postings(rows, chosen(header, source), source)
    except csv.Error as error:
        raise source.error(f"is no table that can be read: {error}", reader.line_num) from None
    finally:
        if isinstance(lines, io.TextIOWrapper):
            lines.close()


def _rows(reader: Iterator[list[str]], header: list[str]) -> Iterator[tuple[int, Row]]:
    for at, cells in enumerate(reader, start=2):
        if cells:
            yield at, dict(zip(header, cells, strict=False))
