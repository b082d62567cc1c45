"""Colour and width in a terminal."""

import unicodedata
from enum import StrEnum
from functools import lru_cache

_NARROWEST, _WIDEST = 40, 110
_WIDE = ("W", "F")
_MARKS_ON_LETTERS = ("Mn", "Me")
# They join the letters of scripts and the parts of emoji, and command nothing.
_JOINERS = "\u200c\u200d"
_BYTE_ORDER_MARK = "\ufeff"
_BLANKS = "\t\v\f"
_SIGN = "\ufffd"


class Ink(StrEnum):
    """What a piece of output is, and the terminal code (SGR, ECMA-48) that shows it."""

    STRONG = "1"
    FAINT = "2"
    ERROR = "1;31"
    WARNING = "1;33"
    NOTE = "1;36"
    GOOD = "32"
    GONE = "31"
    GONE_WORDS = "1;9;31"
    COME_WORDS = "1;4;32"
    NAME = "36"


class Style:
    """Paints text, or leaves it plain; knows how wide the page is, in columns."""

    def __init__(self, *, colour: bool = False, width: int = 100) -> None:
        self.colour = colour
        self.width = max(_NARROWEST, min(width, _WIDEST))

    def paint(self, ink: Ink, text: str) -> str:
        """`text` in `ink`."""
        return f"\x1b[{ink.value}m{text}\x1b[0m" if self.colour and text else text


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes, once `visible` (Unicode Standard Annex 11)."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if character in _JOINERS or character == _BYTE_ORDER_MARK:
        return 0
    if unicodedata.category(character) in _MARKS_ON_LETTERS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def visible(text: str) -> str:
    """`text` on one line and harmless: control characters, which might command the terminal, become signs.

    So do the marks that turn the direction of writing, since they make a line read other than it is.
    """
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if character == _BYTE_ORDER_MARK:
        return ""
    is_blank = character in _BLANKS or unicodedata.category(character) == "Zs"
    return " " if is_blank else _SIGN


def wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns; only a word that is longer is cut."""
    lines: list[str] = []
    left = 0
    for word in text.split():
        taken = columns(word)
        if lines and taken < left:
            lines[-1] += f" {word}"
            left -= taken + 1
        else:
            lines.extend(_pieces(word, width))
            left = width - columns(lines[-1])
    return lines or [""]


def _pieces(word: str, width: int) -> list[str]:
    """A word cut where it reaches the width."""
    pieces = [""]
    taken = 0
    for character in word:
        taken += _columns(character)
        if taken > width and pieces[-1]:
            pieces.append("")
            taken = _columns(character)
        pieces[-1] += character
    return pieces


def shortened(text: str, width: int) -> str:
    """`text`, or its start with an ellipsis where it takes more than `width` columns."""
    start = _pieces(text[: 4 * width], width)[0]
    return text if start == text else f"{_pieces(start, width - 1)[0].rstrip()}…"
