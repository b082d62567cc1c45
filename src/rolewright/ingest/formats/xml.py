"""XML of Personio, and the feed that Indeed and other boards read: a list of postings."""

from collections.abc import Iterator

from rolewright.ingest.dialects import known, postings
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source
from rolewright.ingest.told import written
from rolewright.ingest.xml_file import begins_as_xml, value_of

LABEL = "XML"
ENDINGS = (".xml",)


def is_content(source: Source) -> bool:
    """Whether it says that it is XML."""
    return begins_as_xml(source)


def read(source: Source) -> Iterator[Ingested]:
    """Every posting in it."""
    value = value_of(source)
    has_found = False
    for told in postings(value, source, "XML"):
        has_found = True
        yield written(told)
    if not has_found:
        raise source.error(f"holds no posting in a shape that is known: those of {known('XML')}")
