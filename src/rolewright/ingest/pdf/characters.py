"""From the characters of a page, as the library gives them, to words."""

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from rolewright.ingest.pdf.pages import BULLET, Tag, Word
from rolewright.tuples import NamedTuple

_BOLD = re.compile(r"bold|black|heavy|demi|-bd\b", re.IGNORECASE)
_SYMBOLS = re.compile(r"symbol|wingdings|webdings|dingbats", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_BOLD_WEIGHT = 700
_LIGATURES = range(0xFB00, 0xFB07)
# What the library makes of a hyphen at the end of a line, whether or not it parts a word.
_LINE_END_HYPHEN = "\u0002"
# The spaces by which readers of a page tell a new word, in sizes of the font.
_NEW_WORD = 0.35
_NARROW_SPACE, _TOUCHING = 0.12, 0.06
_SPACE_BETWEEN_PIECES = 0.15
_INVISIBLE = 3
_FILLED_AND_DRAWN = 2


class Style(NamedTuple):
    """What all characters of one piece of content have in common."""

    size: float
    is_bold: bool
    is_symbol: bool
    is_invisible: bool
    turn: int
    tag: Tag | None


class Address(NamedTuple):
    """Where a link leads, and the part of the page that it lies on."""

    left: float
    bottom: float
    right: float
    top: float
    to: str

    def is_at(self, x: float, y: float) -> bool:
        """Whether a place is on it."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


class Character(NamedTuple):
    """One character and its place; `text` is nothing where the PDF does not say which it is."""

    text: str
    left: float
    right: float
    base: float
    style: Style


def characters(page: Any, text_page: Any, tags: Mapping[int, Tag]) -> Iterator[Character | None]:
    """The characters of a page in the order of its content; None where words part."""
    styles: dict[int, Style] = {}
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        if code in (0x20, 0xA0, 0x0D, 0x0A, 0x09) or pdfium.FPDFText_IsGenerated(text_page, index) == 1:
            yield None
            continue
        piece = pdfium.FPDFText_GetTextObject(text_page, index)
        key = ctypes.cast(piece, ctypes.c_void_p).value or 0
        if key not in styles:
            styles[key] = _style(text_page, index, piece, tags)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, box)
        style = styles[key]
        left, base, right = _upright(style.turn, page, x.value, y.value, box)
        if not all(map(math.isfinite, (left, base, right, style.size))):
            continue
        yield Character(_character(code, style.is_symbol), left, max(left, right), base, style)


def words(found: Iterator[Character | None], addresses: Sequence[Address]) -> list[Word]:
    """The characters joined to words. What stands aslant, such as a watermark, is left out."""
    made: list[Word] = []
    word: list[Character] = []
    for character in found:
        if character is not None and character.style.turn < 0:
            continue
        if word and (character is None or _parts(word, character)):
            _add(made, word, addresses)
            word = []
        if character is not None and character.text:
            word.append(character)
    if word:
        _add(made, word, addresses)
    return made


def _style(text_page: Any, index: int, piece: Any, tags: Mapping[int, Tag]) -> Style:
    name, flags, matrix = ctypes.create_string_buffer(256), ctypes.c_int(), pdfium.FS_MATRIX()
    pdfium.FPDFText_GetFontInfo(text_page, index, name, len(name), flags)
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    font = name.value.decode("utf-8", "replace")
    mode = pdfium.FPDFTextObj_GetTextRenderMode(piece) if piece else 0
    is_bold = (
        _BOLD.search(font) is not None
        or bool(flags.value & _FORCE_BOLD)
        or pdfium.FPDFText_GetFontWeight(text_page, index) >= _BOLD_WEIGHT
        or mode == _FILLED_AND_DRAWN
    )
    angle = math.degrees(math.atan2(matrix.b, matrix.a)) if matrix.a or matrix.b else 0.0
    quarter = round(angle / 90)
    turn = quarter % 4 if abs(angle - 90 * quarter) < 1 else -1
    size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
    mark = pdfium.FPDFPageObj_GetMarkedContentID(piece) if piece else -1
    return Style(
        max(size, 0.1), is_bold, _SYMBOLS.search(font) is not None, mode == _INVISIBLE, turn, tags.get(mark)
    )


def _upright(turn: int, page: Any, x: float, y: float, box: Any) -> tuple[float, float, float]:
    """Left, base and right of a character as if its line ran from left to right."""
    match turn:
        case 1:
            return y, -x, box.top
        case 2:
            return -x, -y, -box.left
        case 3:
            return -y, x, -box.bottom
        case _:
            return x, y, box.right


def _character(code: int, is_symbol: bool) -> str:
    text = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    if is_symbol or 0xE000 <= code <= 0xF8FF:
        return BULLET
    if code in _LIGATURES:
        return unicodedata.normalize("NFKC", text)
    if text == _LINE_END_HYPHEN:
        return "-"
    if text == "\u00ad":
        return text
    return "" if not text or text == "\ufffd" or unicodedata.category(text) in ("Cc", "Cn", "Cf") else text


def _parts(word: Sequence[Character], character: Character) -> bool:
    before = word[-1]
    size = max(before.style.size, character.style.size)
    gap = character.left - before.right
    return (
        abs(character.base - before.base) > 0.6 * size
        or gap > _NEW_WORD * size
        or (gap > _NARROW_SPACE * size and _is_closely_set(word))
        or character.left < before.left - 0.5 * size
        or before.style.is_symbol != character.style.is_symbol
        or (before.style.tag != character.style.tag and gap > _SPACE_BETWEEN_PIECES * size)
    )


def _is_closely_set(word: Sequence[Character]) -> bool:
    """Whether the letters of a word touch, so that a narrow space is one."""
    return len(word) > 1 and all(
        character.left - before.right < _TOUCHING * character.style.size
        for before, character in pairwise(word)
    )


def _add(made: list[Word], word: list[Character], addresses: Sequence[Address]) -> None:
    first = word[0]
    text = "".join(character.text for character in word)
    if first.style.is_symbol:
        text = BULLET
    left, right = first.left, max(character.right for character in word)
    size = max(character.style.size for character in word)
    is_bold = sum(character.style.is_bold for character in word) * 2 > len(word)
    x, y = (left + right) / 2, first.base + size * 0.3
    address = next((address.to for address in addresses if address.is_at(x, y)), "")
    left, right, base, size = (round(number, 2) for number in (left, right, first.base, size))
    made.append(Word(text, left, right, base, size, is_bold, first.style.tag, address))
