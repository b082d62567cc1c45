"""The JSON in a file, within limits."""

from typing import Any

from rolewright.ingest.source import Source
from rolewright.knowledge.structured.reading import UnreadableError, read_json

#: Characters of a file of JSON. A board of a thousand postings has half of that.
LONGEST = 30_000_000
_LONGEST_BEGINNING = 1_000


def begins_as_json(source: Source) -> bool:
    """Whether the content begins as an object or a list does, and not as rich text."""
    beginning = _beginning(source)
    return beginning[:1] in (b"{", b"[") and not beginning.startswith(b"{\\rtf")


def begins_as_lines(source: Source) -> bool:
    """Whether the content begins as one object a line does."""
    beginning = source.content.lstrip(b"\xef\xbb\xbf \t\r\n")
    end = beginning.find(b"\n")
    first, then = beginning[:end].rstrip(), beginning[end : end + _LONGEST_BEGINNING].lstrip()
    return end > 0 and first[:1] == b"{" and first[-1:] == b"}" and then[:1] == b"{"


def value_of(source: Source) -> Any:
    """The value that the content says. UsageError when it is too large, too deep or broken."""
    text = source.text.lstrip("\ufeff")
    if len(text) > LONGEST:
        raise source.error(f"is larger than {LONGEST // 1_000_000} million characters, so it was not read")
    try:
        return read_json(text)
    except UnreadableError as error:
        raise source.error(error.message, error.line) from None


def _beginning(source: Source) -> bytes:
    return source.content[:_LONGEST_BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n")
