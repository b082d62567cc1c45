"""From bytes to text, whatever encoding they are in."""

import codecs
import re

from rolewright.tuples import NamedTuple

# A byte order mark tells more than any label; of UTF-32 it begins as that of UTF-16 does.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LABEL = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_LONGEST_BEGINNING = 4_096
# What Python can decode, and no text is sent in.
_NO_LABELS = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "raw_unicode_escape", "unicode_escape", "utf-7"}
)
# These labels mean Windows-1252 wherever they stand, as the encoding standard of the web has it.
_MEANS_WINDOWS = frozenset({"ascii", "iso8859-1"})


class Decoded(NamedTuple):
    """A text, and the name of its encoding where that was not UTF-8."""

    text: str
    encoding: str | None = None


def decoded(content: bytes, label: str | None = None) -> Decoded | None:
    """The text in `content`; None when it is no text.

    `label` is the encoding that came with it, such as in the header of a message. Labels are often wrong, so
    what is sound UTF-8 is read as such, and what the label does not fit is read as Windows-1252.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = _read(content, encoding)
            return None if text is None else Decoded(text, _name(encoding))
    if b"\0" in content:
        return None
    if (text := _read(content, "utf-8")) is not None:
        return Decoded(text)
    for encoding in filter(None, (_known(label), _known(_labelled(content)), "cp1252")):
        if (text := _read(content, encoding)) is not None:
            return Decoded(text, _name(encoding))
    return Decoded(content.decode("cp1252", "replace"), _name("cp1252"))


def _labelled(content: bytes) -> str | None:
    """The encoding that a page or a file of XML names itself."""
    found = _LABEL.search(content, 0, _LONGEST_BEGINNING)
    return found[1].decode("ascii") if found else None


def _known(label: str | None) -> str | None:
    """The codec of a label that names an encoding of text."""
    try:
        codec = codecs.lookup(label or "")
        "".encode(codec.name)  # others, such as "rot13", turn text into text
    except (LookupError, ValueError):
        return None
    if codec.name in _NO_LABELS:
        return None
    return "cp1252" if codec.name in _MEANS_WINDOWS else codec.name


def _read(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except ValueError:
        return None


def _name(encoding: str) -> str | None:
    """The encoding as people call it; None for UTF-8."""
    usual = {"utf-8-sig": None, "utf-16": "UTF-16", "utf-32": "UTF-32", "cp1252": "Windows-1252"}
    return usual[encoding] if encoding in usual else encoding.upper()
