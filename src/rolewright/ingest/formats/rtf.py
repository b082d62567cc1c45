"""Rich text, which every word processor writes: read like Word files."""

from collections.abc import Iterator

from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source

LABEL = "rich text"
ENDINGS = (".rtf",)
#: Bytes of a file; pictures, which are written as text, make real ones a few millions long.
LARGEST_FILE = 30_000_000


def is_content(source: Source) -> bool:
    """Whether it begins as rich text does."""
    return source.content[:100].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf")


def read(source: Source) -> Iterator[Ingested]:
    """The posting that it shows."""
    from rolewright.ingest.office.blocks import Paragraph
    from rolewright.ingest.office.posting import posting
    from rolewright.ingest.office.remarks import Remarks
    from rolewright.ingest.rtf.reader import RtfReader

    if not is_content(source):
        raise source.error("is no rich text, whatever it is called; save it as such, or give it its own name")
    if len(source.content) > LARGEST_FILE:
        raise source.error(
            f"is rich text of more than {LARGEST_FILE // 1_000_000} MB, so it was not read; "
            "take its pictures out"
        )
    remarks = Remarks()
    reader = RtfReader(remarks)
    try:
        blocks = reader.blocks(source.content)
    except ValueError as error:
        raise source.error(f"is rich text {error}, so it was not read") from None
    headers = [each for each in reader.headers if isinstance(each, Paragraph)]
    yield posting(source, blocks, lambda: headers, remarks)
