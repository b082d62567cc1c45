"""Colour and width in a terminal."""

import unicodedata
from enum import StrEnum

_WIDE = ("W", "F")


class Ink(StrEnum):
    """What a piece of output is, and the terminal code (SGR, ECMA-48) that shows it."""

    STRONG = "1"
    FAINT = "2"
    UNDERLINE = "4"
    ERROR = "1;31"
    WARNING = "1;33"
    NOTE = "1;36"
    GOOD = "32"
    NAME = "36"


class Style:
    """Paints text, or leaves it plain; knows how wide the page is, in columns."""

    def __init__(self, *, colour: bool, width: int) -> None:
        self.colour = colour
        self.width = max(40, min(width, 110))

    def paint(self, ink: Ink, text: str) -> str:
        """`text` in `ink`."""
        return f"\x1b[{ink.value}m{text}\x1b[0m" if self.colour and text else text


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes (Unicode Standard Annex 11)."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def visible(text: str) -> str:
    """`text` with control characters, which might command the terminal, shown as signs; tabs as a blank."""
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else " " if letter in "\t\u00a0\u2009\u202f\u3000" else "\ufffd" for letter in text
    )


def wrapped(text: str, width: int, indent: str) -> str:
    """`text` in lines of at most `width` columns, each after `indent`."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and columns(indent) + columns(line) + 1 + columns(word) > width:
            lines.append(indent + line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(indent + line)
    return "\n".join(lines)
