"""JSON-LD: schema.org's JobPosting in a file of its own."""

from collections.abc import Iterator, Mapping

from rolewright.document.structured import Markup
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.posting_markdown import posting_markdown
from rolewright.ingest.source import Source
from rolewright.knowledge.structured.reading import UnreadableError, postings_in, read_json

LABEL = "JSON-LD"
ENDINGS = (".jsonld", ".json")
#: Characters of a file of JSON. Real ones have a tenth of that.
LONGEST = 3_000_000


def is_content(source: Source) -> bool:
    """Whether it begins as JSON does, and not as rich text."""
    beginning = source.content[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return beginning.startswith((b"{", b"[")) and not beginning.startswith(b"{\\rtf")


def read(source: Source, columns: Mapping[str, str]) -> Iterator[Ingested]:
    """Every JobPosting in it."""
    text = source.text.lstrip("\ufeff")
    if len(text) > LONGEST:
        raise source.error(f"is larger than {LONGEST // 1_000_000} million characters, so it was not read")
    try:
        postings = postings_in(read_json(text))
    except UnreadableError as error:
        raise source.error(error.message, error.line) from None
    if not postings:
        raise source.error("holds no JobPosting: no object has the “@type” “JobPosting”")
    for number, posting in enumerate(postings, start=1):
        label = f"posting {number}" if len(postings) > 1 else None
        yield Ingested(posting_markdown(posting), Markup((posting,)), label=label)
