"""Plain text and Markdown, which are postings as they stand."""

from collections.abc import Iterator

from rolewright.ingest import PLAIN_ENDINGS
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source

LABEL = "plain text"
ENDINGS = PLAIN_ENDINGS


def is_content(source: Source) -> bool:
    """Never: whatever begins as no other format does is plain text."""
    return False


def read(source: Source) -> Iterator[Ingested]:
    """The text."""
    text, encoding = source.decoded
    notes = (f"was read as {encoding}; save it in UTF-8 to be sure of every sign",) if encoding else ()
    yield Ingested(text, notes=notes)
