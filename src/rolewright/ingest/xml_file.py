"""XML as values of JSON have them, within limits: an element is its text, or what is in it by name.

A definition of a document's type is refused, since it is what bombs of entities and fetched files are made
with, and no list of postings needs one.
"""

from typing import Any, NoReturn
from xml.parsers import expat

from rolewright.ingest.source import Source

#: Characters of a file of XML. A list of a thousand postings has a third of that.
LONGEST = 30_000_000
#: How deep elements may be nested.
DEEPEST = 40
_LONGEST_BEGINNING = 1_000


def begins_as_xml(source: Source) -> bool:
    """Whether the content says that it is XML, and is no page in it."""
    beginning = source.content[:_LONGEST_BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return beginning.startswith(b"<?xml") and b"<html" not in beginning


def value_of(source: Source) -> dict[str, Any]:
    """The element of the document by its name. UsageError when it is too large, too deep or broken."""
    text = source.text
    if len(text) > LONGEST:
        raise source.error(f"is larger than {LONGEST // 1_000_000} million characters, so it was not read")
    reader = _Reader(source)
    parser = expat.ParserCreate(encoding="utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.say
    parser.StartDoctypeDeclHandler = reader.refuse
    parser.EntityDeclHandler = reader.refuse
    try:
        parser.Parse(text.lstrip("\ufeff \t\r\n").encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        told = expat.errors.messages[error.code]
        raise source.error(f"is broken XML: {told} (column {error.offset + 1})", error.lineno) from None
    return reader.value


class _Reader:
    """Builds the value while the document is read."""

    def __init__(self, source: Source) -> None:
        self.value: dict[str, Any] = {}
        self._source = source
        self._open: list[tuple[str, dict[str, Any], list[str]]] = []

    def begin(self, name: str, _: dict[str, str]) -> None:
        if len(self._open) == DEEPEST:
            raise self._source.error(f"is nested more than {DEEPEST} deep")
        self._open.append((name.rpartition(":")[2], {}, []))

    def say(self, words: str) -> None:
        if self._open:
            self._open[-1][2].append(words)

    def end(self, _: str) -> None:
        name, inner, words = self._open.pop()
        within = self._open[-1][1] if self._open else self.value
        value = inner or "".join(words).strip()
        if name not in within:
            within[name] = value
        elif isinstance(within[name], list):
            within[name].append(value)
        else:
            within[name] = [within[name], value]

    def refuse(self, *_: Any) -> NoReturn:
        raise self._source.error("defines a type of document or entities, which lists of postings never need")
