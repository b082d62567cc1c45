"""An OpenDocument text as a posting: its parts, and which of them are told."""

from collections.abc import Iterator

from rolewright.ingest.ingested import Ingested
from rolewright.ingest.odt.body import BodyReader
from rolewright.ingest.odt.styles import Styles
from rolewright.ingest.office.blocks import Block, Paragraph
from rolewright.ingest.office.package import Package
from rolewright.ingest.office.posting import posting
from rolewright.ingest.office.remarks import Remarks
from rolewright.ingest.office.xml_tree import Node
from rolewright.ingest.source import Source

LABEL = "an OpenDocument text"
_MANIFEST = "META-INF/manifest.xml"
_LOCKED = b"encryption-data"


def read_document(source: Source) -> Ingested:
    """The posting in an OpenDocument text. UsageError where it cannot be read or holds no words."""
    package = Package(source, LABEL)
    if _LOCKED in (package.part(_MANIFEST) or b""):
        package.fail("is protected by a password")
    content, styles_part = package.tree("content.xml"), package.tree("styles.xml")
    body = content.child("office:body", "office:text") if content else None
    if body is None:
        package.fail("has no text where such files keep it")
    styles, remarks = Styles(styles_part, content), Remarks()
    reader = BodyReader(styles, remarks)
    blocks = list[Block](reader.blocks(body))
    for at, note in enumerate(reader.notes, start=1):
        blocks += BodyReader(styles, remarks, f"footnote {at}").blocks(note)
    return posting(source, blocks, lambda: _headers(styles_part, styles), remarks)


def _headers(part: Node | None, styles: Styles) -> Iterator[Paragraph]:
    """The paragraphs of the page headers."""
    for header in part.each("style:header") if part else ():
        blocks = BodyReader(styles, Remarks(), "page header").blocks(header)
        yield from (each for each in blocks if isinstance(each, Paragraph))
