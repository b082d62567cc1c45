"""A page or JSON-LD as a posting, and what was found beside its words."""

from collections.abc import Mapping
from typing import Any

from rolewright.document.structured import Markup
from rolewright.ingest.html_text import page_text
from rolewright.ingest.html_tokens import Page, read_page
from rolewright.ingest.posting_markdown import posting_markdown
from rolewright.knowledge.structured.reading import UnreadableError, postings_in, read_json
from rolewright.records import record
from rolewright.usage import Problem, UsageError

#: Characters of a page or a file of JSON. Real ones have a tenth of that.
LONGEST = 3_000_000


@record
class Ingested:
    """A posting as text, with what the page tells machines; `markup` is never empty for JSON-LD."""

    text: str
    markup: Markup


def ingested(text: str, name: str | None) -> Ingested:
    """What stands in a page or a piece of JSON-LD. UsageError when no posting does."""
    if len(text) > LONGEST:
        raise _error(f"is larger than {LONGEST // 1_000_000} million characters, so it was not read", name)
    if text.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        return _from_json(text.lstrip("\ufeff"), name)
    return _from_page(read_page(text), name)


def _from_json(text: str, name: str | None) -> Ingested:
    try:
        postings = postings_in(read_json(text))
    except UnreadableError as error:
        raise _error(error.message, name, error.line) from None
    if not postings:
        raise _error("holds no JobPosting: no object has the “@type” “JobPosting”", name)
    if len(postings) > 1:
        told = f"holds {len(postings)} JobPostings; put each into a file of its own, to check one at a time"
        raise _error(told, name)
    return Ingested(posting_markdown(postings[0]), Markup(postings))


def _from_page(page: Page, name: str | None) -> Ingested:
    found: list[Mapping[str, Any]] = []
    broken: list[str] = []
    for script in page.scripts:
        try:
            found.extend(postings_in(read_json(script.text)))
        except UnreadableError as error:
            line = script.line + (error.line or 1) - 1
            broken.append(f"the script on line {line} {error.message.partition(' (line ')[0]}")
    text = page_text(page)
    if not text.strip():
        raise _error("shows no text without running its scripts, so there is nothing to check", name)
    return Ingested(text, Markup(tuple(found), tuple(broken)))


def _error(message: str, name: str | None, line: int | None = None) -> UsageError:
    return UsageError([Problem(message, name or "standard input", line)])
