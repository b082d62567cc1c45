"""Reads postings that are no plain text: pages and JSON-LD. Nothing is fetched, and no script runs.

A page becomes the text that its readers see, with what it tells machines beside it; JSON-LD becomes a posting
in Markdown whose front matter states the facts.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.ingest.ingested import Ingested

__all__ = ["ENDINGS", "ingest", "is_for_ingest"]

#: How files are called that are read here.
ENDINGS = (".html", ".htm", ".xhtml", ".jsonld", ".json")
_LONGEST_BEGINNING = 1_000


def is_for_ingest(text: str, name: str | None) -> bool:
    """Whether a text, from a file of this name or from elsewhere, is a page or JSON."""
    if name is not None and name.lower().endswith(ENDINGS):
        return True
    beginning = text[:_LONGEST_BEGINNING].lstrip("\ufeff \t\r\n").lower()
    return name is None and beginning.startswith(("<!doctype html", "<html", '{"', "{\n", "[{"))


def ingest(text: str, name: str | None = None) -> "Ingested":
    """The posting in a page or in JSON-LD. UsageError when there is none, or when it cannot be read."""
    from rolewright.ingest.ingested import ingested  # few texts are no plain text

    return ingested(text, name)
