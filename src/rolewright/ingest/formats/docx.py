"""Word files: headings, lists, tables and links by styles and looks. Only parts with words are unpacked."""

from collections.abc import Iterator

from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source

LABEL = "a Word file"
ENDINGS = (".docx", ".docm", ".dotx", ".dotm")


def is_content(source: Source) -> bool:
    """Whether it is a package with the parts of a Word file."""
    if not source.content.startswith(b"PK"):
        return False
    from rolewright.ingest.office.package import names_in

    return any(name.startswith("word/") and name.endswith(".xml") for name in names_in(source.content))


def read(source: Source) -> Iterator[Ingested]:
    """The posting that it shows."""
    from rolewright.ingest.docx.document import read_document

    yield read_document(source)
