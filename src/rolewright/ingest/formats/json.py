"""JSON of a tracking system, one posting or a whole board, JSON Resume's jobs, JSON-LD, or a list of rows."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from rolewright.ingest.columns import chosen
from rolewright.ingest.dialects import known, postings
from rolewright.ingest.formats.jsonld import job_postings
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.json_file import begins_as_json, begins_as_lines, value_of
from rolewright.ingest.rows import postings as rows_postings
from rolewright.ingest.source import Source
from rolewright.ingest.told import written
from rolewright.ingest.values import things
from rolewright.usage import UsageError

LABEL = "JSON"
ENDINGS = (".json",)
# Under what systems list their postings.
_BOARDS = ("jobs", "offers", "content", "postings")


def is_content(source: Source) -> bool:
    """Whether it begins as JSON does, and not as one object a line."""
    return begins_as_json(source) and not begins_as_lines(source)


def read(source: Source) -> Iterator[Ingested]:
    """Every posting, in whichever way it is told."""
    value = value_of(source)
    has_found = False
    if not source.columns:  # a user who names columns means a table
        for posting in chain(job_postings(value), map(written, postings(value, source))):
            has_found = True
            yield posting
    if not has_found:
        yield from _in_rows(value, source)


def _in_rows(value: Any, source: Source) -> Iterator[Ingested]:
    """The postings in a list of objects with one value under each name, as tables are kept in JSON."""
    if value == [] or (isinstance(value, dict) and any(value.get(name) == [] for name in _BOARDS)):
        raise source.error("is a board or a list without postings")
    rows = things(value)
    try:
        found = chosen(list(dict.fromkeys(name for row in rows for name in row)), source)
    except UsageError:
        if source.columns:
            raise
        shapes = f"those of {known('JSON')}, schema.org's JobPosting, and rows with a “description”"
        raise source.error(f"holds no posting in a shape that is known: {shapes}") from None
    yield from rows_postings(enumerate(rows, start=1), found, source)
