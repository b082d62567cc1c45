"""Pages: the text that readers see, with the JobPosting beside it."""

from collections.abc import Iterator, Mapping
from typing import Any

from rolewright.document.structured import Markup
from rolewright.ingest.front_matter import front_matter
from rolewright.ingest.html_apply import address_to_apply
from rolewright.ingest.html_parts import visible
from rolewright.ingest.html_text import page_text
from rolewright.ingest.html_tokens import read_page
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.posting_markdown import posting_markdown
from rolewright.ingest.source import Source
from rolewright.knowledge.structured.reading import UnreadableError, postings_in, read_json
from rolewright.text import Span, count_words

LABEL = "a page"
ENDINGS = (".html", ".htm", ".xhtml")
#: Characters of a page. Real ones have a tenth of that.
LONGEST = 3_000_000
# Of the words for machines; a page that shows fewer is an empty frame for a script to fill.
_LITTLE = 0.3


def is_content(source: Source) -> bool:
    """Whether it begins as pages do."""
    return (
        source.content[:1_000]
        .lstrip(b"\xef\xbb\xbf \t\r\n")
        .lower()
        .startswith((b"<!doctype html", b"<html"))
    )


def read(source: Source) -> Iterator[Ingested]:
    """The posting that the page shows."""
    text = source.text
    if len(text) > LONGEST:
        raise source.error(f"is larger than {LONGEST // 1_000_000} million characters, so it was not read")
    page = read_page(text)
    found: list[Mapping[str, Any]] = []
    broken: list[str] = []
    for script in page.scripts:
        try:
            found.extend(postings_in(read_json(script.text)))
        except UnreadableError as error:
            line = script.line + (error.line or 1) - 1
            broken.append(f"the script on line {line} {error.message.partition(' (line ')[0]}")
    markup = Markup(tuple(found), tuple(broken))
    shown, origins = page_text(page)
    if len(found) == 1 and _is_told_to_machines_alone(shown, told := posting_markdown(found[0])):
        note = "its words are made by scripts, which are not run; the posting is taken from its JSON-LD"
        yield Ingested(told, markup, notes=(note,))
    elif shown.strip():
        address = address_to_apply(visible(page.pieces))
        # What the words tell too is told once.
        facts = front_matter([("apply", None if address and address in shown else address)])
        moved = [origin._replace(start=origin.start + len(facts)) for origin in origins]
        yield Ingested(facts + shown, markup, tuple(moved))
    else:
        raise source.error("shows no text without running its scripts, so there is nothing to check")


def _is_told_to_machines_alone(shown: str, told: str) -> bool:
    """Whether readers see little of what machines are told."""
    return count_words(shown, Span(0, len(shown))) < _LITTLE * count_words(told, Span(0, len(told)))
