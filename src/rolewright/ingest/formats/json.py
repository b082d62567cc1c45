"""JSON of a tracking system, one posting or a whole board; JSON Resume's jobs; JSON-LD under this name."""

from collections.abc import Iterator, Mapping
from itertools import chain

from rolewright.ingest.dialects import known, postings
from rolewright.ingest.formats.jsonld import job_postings
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.json_file import begins_as_json, begins_as_lines, value_of
from rolewright.ingest.source import Source
from rolewright.ingest.told import written

LABEL = "JSON"
ENDINGS = (".json",)


def is_content(source: Source) -> bool:
    """Whether it begins as JSON does, and not as one object a line."""
    return begins_as_json(source) and not begins_as_lines(source)


def read(source: Source, columns: Mapping[str, str]) -> Iterator[Ingested]:
    """Every posting, in whichever way it is told."""
    value = value_of(source)
    has_found = False
    for posting in chain(job_postings(value), map(written, postings(value, source))):
        has_found = True
        yield posting
    if not has_found:
        raise source.error(
            f"holds no posting in a shape that is known: those of {known()}, and schema.org's JobPosting"
        )
