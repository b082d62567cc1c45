"""What is taken in: bytes, and the name of the file that they come from."""

from collections.abc import Mapping
from pathlib import PurePath
from urllib.parse import urlsplit

from rolewright.ingest.decoding import Decoded, decoded
from rolewright.records import NO_VALUES, record
from rolewright.usage import Problem, UsageError

_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "application/ld+json": ".jsonld",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/xml": ".xml",
    "message/rfc822": ".eml",
    "text/csv": ".csv",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/xml": ".xml",
}


@record
class Source:
    """The content of a file; `name` is None for what came in by a pipe.

    `kind` is the type of media and `charset` the encoding that servers and messages tell with it. `columns`
    says of a table which column holds which fact, where the user said so.
    """

    content: bytes
    name: str | None = None
    kind: str | None = None
    charset: str | None = None
    columns: Mapping[str, str] = NO_VALUES

    @property
    def ending(self) -> str:
        """How files of its kind end, with the dot in small letters; nothing where that is not known."""
        if self.kind in _ENDINGS:
            return _ENDINGS[self.kind]
        name = self.name or ""
        path = urlsplit(name).path if name.lower().startswith(("http://", "https://")) else name
        return PurePath(path).suffix.lower()

    @property
    def text(self) -> str:
        """The content as text, whatever its encoding. UsageError when it is no text."""
        return self.decoded.text

    @property
    def decoded(self) -> Decoded:
        """The content as text, with the name of its encoding. UsageError when it is no text."""
        found = decoded(self.content, self.charset)
        if found is None:
            raise self.error("is no text; save it as plain text in UTF-8 first")
        return found

    def error(self, message: str, line: int | None = None) -> UsageError:
        """What is wrong with it, in a message that goes on where the name ends."""
        return UsageError([Problem(message, self.name or "standard input", line)])
