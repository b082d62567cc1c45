"""Rich text in pieces: braces, control words with their numbers, and bytes of text."""

import re
from collections.abc import Iterator

from rolewright.tuples import NamedTuple

_TOKEN = re.compile(
    rb"\\(?:(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})?[ ]?|'(?P<hex>[0-9a-fA-F]{2})|(?P<sign>[^a-zA-Z]))"
    rb"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)|\\",
    re.DOTALL,
)
# Signs behind a backslash that stand for a word or a letter.
_SIGNS = {
    b"~": "nbsp",
    b"-": "softhyphen",
    b"_": "nbhyphen",
    b"*": "*",
    b"\n": "par",
    b"\r": "par",
    b"\t": "tab",
}


class Token(NamedTuple):
    """A control word with its number, None for none; or bytes of text, or a brace as the word."""

    word: str
    number: int | None = None
    text: bytes = b""


def tokens(content: bytes) -> Iterator[Token]:
    """The pieces of rich text in their order. What is broken is left out; binary data is jumped over."""
    at = 0
    while (found := _TOKEN.match(content, at)) is not None:
        at = found.end()
        if found["text"] is not None:
            yield Token("", text=found["text"])
        elif found["brace"] is not None:
            yield Token(found["brace"].decode())
        elif found["hex"] is not None:
            yield Token("'", text=bytes((int(found["hex"], 16),)))
        elif found["word"] is not None:
            word = found["word"].decode()
            number = None if found["number"] is None else int(found["number"])
            if word == "bin":
                at += max(number or 0, 0)
            else:
                yield Token(word, number)
        elif found["sign"] is not None:
            sign = found["sign"]
            yield Token(_SIGNS[sign]) if sign in _SIGNS else Token("", text=sign)
