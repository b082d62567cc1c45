"""Tables in Parquet, one posting a row, read a thousand rows at a time."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.ingest.columns import Columns, chosen
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.rows import Row, postings
from rolewright.ingest.source import Source

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

LABEL = "a table in Parquet"
ENDINGS = (".parquet",)
#: Bytes of a group of rows when it is unpacked. Groups are usually a tenth of that.
LARGEST_GROUP = 1_000_000_000
_AT_ONCE = 1_000


def is_content(source: Source) -> bool:
    """Whether it begins and ends as Parquet does."""
    return source.content[:4] == b"PAR1" == source.content[-4:]


def read(source: Source) -> Iterator[Ingested]:
    """The posting in each row, as the rows come, counted from 1."""
    try:
        import pyarrow
        from pyarrow.parquet import ParquetFile
    except ImportError:
        advice = 'pip install "rolewright[tables]"'
        raise source.error(f"is a table in Parquet, which needs the extra “tables”: {advice}") from None
    try:
        table = ParquetFile(pyarrow.BufferReader(source.content))
        groups = (table.metadata.row_group(at) for at in range(table.num_row_groups))
        if any(group.total_byte_size > LARGEST_GROUP for group in groups):
            size = LARGEST_GROUP // 1_000_000
            raise source.error(f"has a group of rows of more than {size:,} MB, so it was not read")
        found = chosen(table.schema_arrow.names, source)
        yield from postings(_rows(table, found), found, source)
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        told = str(error).partition("\n")[0][:200]
        raise source.error(f"is no Parquet that can be read: {told}") from None


def _rows(table: "ParquetFile", columns: Columns) -> Iterator[tuple[int, Row]]:
    at = 0
    for batch in table.iter_batches(batch_size=_AT_ONCE, columns=list(columns.names)):
        for row in batch.to_pylist():
            at += 1
            yield at, row
