"""Takes postings out of whatever holds them. A format is a module in `formats`.

Nothing is fetched but an address that was given (`fetch`), no script runs, and what cannot be read says why
in one message.
"""

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rolewright.ingest.ingested import Ingested
    from rolewright.ingest.source import Source

__all__ = [
    "LONGEST_TEXT",
    "PLAIN_ENDINGS",
    "TOO_LONG",
    "ingest",
    "ingest_all",
    "ingest_source",
    "is_plain",
    "is_url",
]

#: How files are called that hold a posting as it stands.
PLAIN_ENDINGS = (".md", ".markdown", ".txt", ".text")
#: Bytes of a text; a check of a longer one would take minutes, and find that it is no posting.
LONGEST_TEXT = 3_000_000
TOO_LONG = (
    f"is larger than {LONGEST_TEXT // 1_000_000} million bytes, which no posting is, so it was not read"
)
_LONGEST_BEGINNING = 1_000
_PAGES = (b"<!doctype html", b"<html", b"<?xml")
_OF_OFFICES = (b"%pdf", b"pk\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")
_MOST_COUNTED = 1_000


def is_plain(content: bytes, name: str | None) -> bool:
    """Whether a content, from a file of this name or from a pipe, is a posting as it stands."""
    beginning = content[:_LONGEST_BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if beginning.startswith(_OF_OFFICES):
        return False
    if name is None:
        return not (beginning.startswith(_PAGES) or _is_json(beginning))
    return name.lower().endswith(PLAIN_ENDINGS)


def _is_json(beginning: bytes) -> bool:
    """Whether it begins as an object or a list of them does; "[city] needs a baker" does not."""
    within = beginning[1:].lstrip()[:1]
    return within == b'"' if beginning[:1] == b"{" else beginning[:1] == b"[" and within in (b"{", b"[")


def is_url(name: str) -> bool:
    """Whether what a user names is an address to fetch, and no file."""
    return name[:8].lower().startswith(("http://", "https://"))


def ingest(content: bytes | str, name: str | None = None) -> "Ingested":
    """The posting in the content of a file. UsageError when there is none, several, or it cannot be read."""
    postings = ingest_all(content, name)
    first = next(postings)
    others = sum(1 for _ in islice(postings, _MOST_COUNTED))
    if not others:
        return first
    from rolewright.ingest.source import Source  # few files hold several

    count = f"more than {_MOST_COUNTED:,}" if others == _MOST_COUNTED else str(others + 1)
    raise Source(b"", name).error(f"holds {count} postings; put each into a file of its own to work on one")


def ingest_all(
    content: bytes | str, name: str | None = None, columns: "Mapping[str, str] | None" = None
) -> "Iterator[Ingested]":
    """Every posting in the content of a file, at least one, one after another as they are read.

    `columns` says of a table which column holds which fact. UsageError when it comes to what cannot be read.
    """
    from rolewright.ingest.source import Source  # most files are plain text

    bare = content.encode() if isinstance(content, str) else content
    return ingest_source(Source(bare, name, columns=columns or {}))


def ingest_source(source: "Source") -> "Iterator[Ingested]":
    """Every posting in what was read or fetched, as `ingest_all`."""
    from rolewright.ingest.formats import postings_in

    return postings_in(source)
