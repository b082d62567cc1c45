"""OpenDocument texts, as LibreOffice and Google Docs write them: read like Word files."""

from collections.abc import Iterator

from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source

LABEL = "an OpenDocument text"
ENDINGS = (".odt", ".ott")
_MIME_TYPE = b"mimetypeapplication/vnd.oasis.opendocument.text"


def is_content(source: Source) -> bool:
    """Whether it begins as the packages of such texts do."""
    return source.content.startswith(b"PK") and _MIME_TYPE in source.content[:200]


def read(source: Source) -> Iterator[Ingested]:
    """The posting that it shows."""
    from rolewright.ingest.odt.document import read_document

    yield read_document(source)
