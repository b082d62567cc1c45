"""Takes postings out of whatever holds them. A format is a module in `formats`.

Nothing is fetched, no script runs, and what cannot be read says why in one message.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rolewright.ingest.ingested import Ingested

__all__ = ["PLAIN_ENDINGS", "ingest", "ingest_all", "is_plain"]

#: How files are called that hold a posting as it stands.
PLAIN_ENDINGS = (".md", ".markdown", ".txt", ".text")
_LONGEST_BEGINNING = 1_000
_PAGES_AND_JSON = (b"<!doctype html", b"<html", b'{"', b"{\n", b"[{")
_OF_OFFICES = (b"%pdf", b"pk\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")


def is_plain(content: bytes, name: str | None) -> bool:
    """Whether a content, from a file of this name or from a pipe, is a posting as it stands."""
    beginning = content[:_LONGEST_BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if beginning.startswith(_OF_OFFICES):
        return False
    if name is None:
        return not beginning.startswith(_PAGES_AND_JSON)
    return name.lower().endswith(PLAIN_ENDINGS)


def ingest(content: bytes | str, name: str | None = None) -> "Ingested":
    """The posting in the content of a file. UsageError when there is none, several, or it cannot be read."""
    found = list(ingest_all(content, name))
    if len(found) == 1:
        return found[0]
    from rolewright.ingest.source import Source  # few files hold several

    raise Source(b"", name).error(
        f"holds {len(found)} postings; put each into a file of its own to work on one"
    )


def ingest_all(
    content: bytes | str, name: str | None = None, columns: "Mapping[str, str] | None" = None
) -> "list[Ingested]":
    """Every posting in the content of a file, at least one. `columns` says which column holds which fact."""
    from rolewright.ingest.formats import read  # most files are plain text
    from rolewright.ingest.source import Source

    return read(Source(content.encode() if isinstance(content, str) else content, name), columns or {})
