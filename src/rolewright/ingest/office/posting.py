"""The posting in the blocks of a file."""

from collections.abc import Callable, Iterable, Sequence

from rolewright.ingest.elements import Element, ElementKind, written
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.office.blocks import Block, Paragraph
from rolewright.ingest.office.elements_of import elements_of
from rolewright.ingest.office.remarks import Remark, Remarks, notes
from rolewright.ingest.source import Source
from rolewright.parse import parse
from rolewright.parse.facts.title_cleaning import title_in

#: Characters of a posting; the longest information pack has a twentieth of that.
LONGEST = 1_000_000

Headers = Callable[[], Iterable[Paragraph]]


def posting(source: Source, blocks: Sequence[Block], headers: Headers, remarks: Remarks) -> Ingested:
    """The posting in the blocks; `headers` are looked at where they name no job. UsageError without words."""
    elements = list(elements_of(blocks))
    text, origins = written(elements)
    if not text.strip():
        raise source.error(
            "shows no words; if it holds a picture of a posting, its words must be typed or recognised first"
        )
    if len(text) > LONGEST:
        raise source.error(f"has more than {LONGEST // 1_000_000} million characters, so it was not read")
    if parse(text).facts.title.value is None and (title := _title(headers())):
        remarks[Remark.HEADER] = 1
        text, origins = written([title, *elements])
    return Ingested(text, origins=origins, notes=notes(remarks))


def _title(headers: Iterable[Paragraph]) -> Element | None:
    """The first line of the page headers that surely names a job."""
    for paragraph in headers:
        words = " ".join(paragraph.words.split())
        named = title_in(words, 0, len(words))
        if named is not None and named.names_a_job:
            return Element(ElementKind.HEADING, words, 1, number=1, name="page header")
    return None
