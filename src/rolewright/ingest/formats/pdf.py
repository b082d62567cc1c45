"""PDFs: the text of their pages as it is read, without what repeats on every page."""

from collections.abc import Iterator

from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source

LABEL = "a PDF"
ENDINGS = (".pdf",)


def is_content(source: Source) -> bool:
    """Whether it begins as PDFs do."""
    return source.content[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-")


def read(source: Source) -> Iterator[Ingested]:
    """The posting that its pages show."""
    from rolewright.ingest.pdf.posting import posting  # few files are PDFs

    yield posting(source)
