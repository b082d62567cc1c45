"""PDFs: the text of their pages as it is read, without what repeats on every page."""

from collections.abc import Iterator, Mapping

from rolewright.ingest.elements import written
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.pdf.isolation import read_apart
from rolewright.ingest.pdf.scans import checked
from rolewright.ingest.pdf.telling import told
from rolewright.ingest.source import Source

LABEL = "a PDF"
ENDINGS = (".pdf",)


def is_content(source: Source) -> bool:
    """Whether it begins as PDFs do."""
    return source.content[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-")


def read(source: Source, columns: Mapping[str, str]) -> Iterator[Ingested]:
    """The posting that its pages show."""
    pages = read_apart(source)
    notes = checked(source, pages)
    elements, repeated = told(pages)
    text, origins = written(elements)
    if not text.strip():
        raise source.error("shows no text but what repeats on every page")
    notes += [f"“{words}” stands on every page and was left out" for words in repeated]
    yield Ingested(text, origins=origins, notes=tuple(notes))
