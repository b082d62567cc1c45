"""The posting on the pages of a PDF."""

from collections.abc import Iterable

from rolewright.document.origins import OriginKind
from rolewright.ingest.elements import Element, ElementKind, written
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.pdf.elements_of import elements_of
from rolewright.ingest.pdf.isolation import read_apart
from rolewright.ingest.pdf.scans import checked
from rolewright.ingest.source import Source
from rolewright.parse import parse
from rolewright.parse.facts.title_cleaning import title_in


def posting(source: Source) -> Ingested:
    """The posting in a PDF. UsageError when it cannot be read, or shows no text."""
    pages = read_apart(source)
    notes = checked(source, pages)
    elements, repeated = elements_of(pages)
    text, origins = written(elements)
    if not text.strip():
        raise source.error("shows no text but what repeats on every page")
    if repeated and parse(text).facts.title.value is None and (title := _title(repeated)):
        notes.append("the title was taken from what stands on every page")
        repeated.remove(title.words)
        text, origins = written([title, *elements])
    notes += [f"“{words}” stands on every page and was left out" for words in repeated]
    return Ingested(text, origins=origins, notes=tuple(notes))


def _title(repeated: Iterable[str]) -> Element | None:
    """The first of what stands on every page that surely names a job."""
    for words in repeated:
        named = title_in(words, 0, len(words))
        if named is not None and named.names_a_job:
            return Element(ElementKind.HEADING, words, 1, origin=OriginKind.PAGE, number=1)
    return None
