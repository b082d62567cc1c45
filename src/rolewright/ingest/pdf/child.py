"""Reads the pages of a PDF: what runs in a process of its own, and the only part that knows the library.

The PDF comes by standard input. Standard output gets a line that names what is wrong with it, empty for
nothing, and then the pages as JSON.
"""

import ctypes
import re
import sys
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from rolewright.ingest.pdf.characters import Address, Character, characters, words
from rolewright.ingest.pdf.pages import LONGEST_SIDE, MOST_CHARACTERS, MOST_PAGES, Page, to_json
from rolewright.ingest.pdf.structure import structure

#: The size in points up to which a shape can be the bullet of a list.
_LARGEST_DOT = 7.0
#: Shapes and pictures of a page that are looked at.
_MOST_OBJECTS = 20_000
_MOST_LINKS = 500
_MOST_DOTS = 500
_WRONG_PASSWORD, _UNKNOWN_SECURITY = 4, 5
_LINK = re.compile(r"(?:https?://|mailto:)[^\s()<>]+")


class RefusedError(Exception):
    """A PDF that is not read; the message is the name of the reason, a key of `isolation.REASONS`."""


def read_pages(content: bytes) -> list[Page]:
    """The pages of a PDF. RefusedError when it cannot be read."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (_WRONG_PASSWORD, _UNKNOWN_SECURITY)
        raise RefusedError("locked" if locked else "damaged") from None
    try:
        if len(document) > MOST_PAGES:
            raise RefusedError("long")
        pages, left = [], MOST_CHARACTERS
        for number in range(len(document)):
            pages.append(_page(document, number, left))
            left -= pages[-1].letters
        return pages
    except pypdfium2.PdfiumError:
        raise RefusedError("damaged") from None
    finally:
        document.close()


def main() -> None:
    """Read standard input, write standard output."""
    _limit()
    try:
        answer = "\n" + to_json(read_pages(sys.stdin.buffer.read()))
    except RefusedError as error:
        answer = f"{error}\n"
    except MemoryError:
        answer = "heavy\n"
    sys.stdout.write(answer)


def _limit() -> None:
    """Let the system end this process before it takes all memory or time; not every system can."""
    from rolewright.ingest.pdf.isolation import MOST_MEMORY, MOST_SECONDS

    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (OSError, ValueError):
            continue


def _page(document: Any, number: int, letters_left: int) -> Page:
    page = document[number]
    width, height = page.get_size()
    if not 0 < max(width, height) <= LONGEST_SIDE:
        raise RefusedError("huge")
    text_page = page.get_textpage()
    if pdfium.FPDFText_CountChars(text_page) > letters_left:
        raise RefusedError("wordy")
    found = _turned(list(characters(page, text_page, structure(page))))
    known = [character for character in found if character is not None]
    dots, pictures, shapes = _shapes(page, width * height)
    return Page(
        width,
        height,
        tuple(words(iter(found), _addresses(document, page))),
        dots,
        pictures,
        shapes,
        len(known),
        sum(character.style.is_invisible for character in known),
        sum(not character.text for character in known),
    )


def _turned(found: list[Character | None]) -> list[Character | None]:
    """The characters of lines that run the way most of the page does; the others are marked as aslant."""
    turns = [character.style.turn for character in found if character is not None]
    most = max(range(4), key=turns.count)
    return [
        character
        if character is None or character.style.turn == most
        else character._replace(style=character.style._replace(turn=-1))
        for character in found
    ]


def _shapes(page: Any, area: float) -> tuple[tuple[tuple[float, float], ...], float, int]:
    """Where bullets may be drawn, the share of the page under pictures, and the number of shapes."""
    dots: list[tuple[float, float]] = []
    covered, shapes = 0.0, 0
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        piece = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(piece)
        if kind not in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE):
            continue
        if not pdfium.FPDFPageObj_GetBounds(piece, left, bottom, right, top):
            continue
        width, height = right.value - left.value, top.value - bottom.value
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            covered += max(width, 0) * max(height, 0)
        shapes += 1
        is_few = len(dots) < _MOST_DOTS
        if is_few and 1 < width < _LARGEST_DOT and 1 < height < _LARGEST_DOT and 0.6 < width / height < 1.7:
            dots.append((round((left.value + right.value) / 2, 1), round((bottom.value + top.value) / 2, 1)))
    return tuple(dots), round(min(covered / area, 1.0), 3), shapes


def _addresses(document: Any, page: Any) -> list[Address]:
    """The places of the links of a page, and where they lead."""
    found: list[Address] = []
    at, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while len(found) < _MOST_LINKS and pdfium.FPDFLink_Enumerate(page, at, link):
        action = pdfium.FPDFLink_GetAction(link)
        if not action or not pdfium.FPDFLink_GetAnnotRect(link, box):
            continue
        buffer = ctypes.create_string_buffer(2_000)
        length = pdfium.FPDFAction_GetURIPath(document, action, buffer, len(buffer))
        address = buffer.raw[: max(min(length, len(buffer)) - 1, 0)].decode("utf-8", "replace")
        if length <= len(buffer) and _LINK.fullmatch(address):
            found.append(Address(box.left, box.bottom, box.right, box.top, address))
    return found


if __name__ == "__main__":
    main()
