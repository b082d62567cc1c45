"""JSON-LD: schema.org's JobPosting in a file of its own."""

from collections.abc import Iterator
from typing import Any

from rolewright.document.structured import Markup
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.json_file import begins_as_json, begins_as_lines, value_of
from rolewright.ingest.posting_markdown import posting_markdown
from rolewright.ingest.source import Source
from rolewright.knowledge.structured.reading import postings_in

LABEL = "JSON-LD"
ENDINGS = (".jsonld",)


def is_content(source: Source) -> bool:
    """Whether it begins as JSON does, in which it is told by its name."""
    return begins_as_json(source) and not begins_as_lines(source)


def read(source: Source) -> Iterator[Ingested]:
    """Every JobPosting in it."""
    has_found = False
    for posting in job_postings(value_of(source)):
        has_found = True
        yield posting
    if not has_found:
        raise source.error("holds no JobPosting: no object has the “@type” “JobPosting”")


def job_postings(value: Any) -> Iterator[Ingested]:
    """Every JobPosting in a value of JSON."""
    postings = postings_in(value)
    for number, posting in enumerate(postings, start=1):
        label = f"posting {number}" if len(postings) > 1 else None
        yield Ingested(posting_markdown(posting), Markup((posting,)), label=label)
