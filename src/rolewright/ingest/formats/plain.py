"""Plain text and Markdown, which are postings as they stand."""

from collections.abc import Iterator

from rolewright.ingest import LONGEST_TEXT, PLAIN_ENDINGS, TOO_LONG
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source

LABEL = "plain text"
ENDINGS = PLAIN_ENDINGS


def is_content(source: Source) -> bool:
    """Never: whatever begins as no other format does is plain text."""
    return False


def read(source: Source) -> Iterator[Ingested]:
    """The text."""
    if len(source.content) > LONGEST_TEXT:
        raise source.error(TOO_LONG)
    text, encoding = source.decoded
    if not text.strip():
        raise source.error("is empty")
    notes = (f"was read as {encoding}; save it in UTF-8 to be sure of every sign",) if encoding else ()
    yield Ingested(text, notes=notes)
