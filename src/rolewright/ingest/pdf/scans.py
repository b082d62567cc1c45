"""PDFs that hold pictures of a text and not the text."""

import re
from collections.abc import Sequence

from rolewright.ingest.pdf.pages import Page
from rolewright.ingest.source import Source
from rolewright.knowledge.common_words import is_common

_SCAN = "is a scan: its pages are pictures without text; have it recognised (OCR) first"
_DRAWN = "holds no text: its letters are drawn as shapes; export it again from the program it was written in"
_GARBLED = "does not say which letters its signs are; export it again, or have it recognised (OCR) first"
_MISREAD = (
    "is a scan, and the text that was recognised in it makes no sense; have it recognised (OCR) again first"
)
_FORM = "is a form that only Adobe's own reader shows; print it to a PDF there first"
#: What a PDF shows whose text only one program can put together.
_PLEASE_WAIT = re.compile(r"Please wait\W+If this message is not eventually replaced", re.IGNORECASE)
# A page with fewer letters than this beside a picture that covers it has a stamp or a number, and no text.
_FEW_LETTERS = 60
_COVERING = 0.5
_MOST_UNKNOWN = 0.1
# Of the small words that fill any English text, a recognised one has at least this share.
_FEWEST_COMMON = 0.2
_WORD = re.compile(r"[^\W\d_]+")


def checked(source: Source, pages: Sequence[Page]) -> list[str]:
    """What its owner should know of how the text was got. UsageError for a PDF without text to be read."""
    letters = sum(page.letters for page in pages)
    pictured = [number for number, page in enumerate(pages, start=1) if _is_picture(page)]
    if pictured and len(pictured) == len(pages):
        raise source.error(_SCAN)
    if not letters:
        pictures = any(page.pictures > 0.1 for page in pages)
        drawn = any(page.shapes > 20 for page in pages)
        raise source.error(_SCAN if pictures else _DRAWN if drawn else "shows no text")
    if sum(page.unknown for page in pages) > _MOST_UNKNOWN * letters:
        raise source.error(_GARBLED)
    text = " ".join(word.text for page in pages for word in page.words)
    if _PLEASE_WAIT.search(text):
        raise source.error(_FORM)
    notes = []
    if sum(page.invisible for page in pages) > letters / 2:
        if not _makes_sense(text):
            raise source.error(_MISREAD)
        notes.append("is a scan, and its text was recognised by a program; compare it with the pages")
    if pictured:
        which = ", ".join(map(str, pictured))
        notes.append(f"page {which} is a picture without text, and was not read")
    return notes


def _is_picture(page: Page) -> bool:
    return page.letters < _FEW_LETTERS and page.pictures > _COVERING


def _makes_sense(text: str) -> bool:
    words = _WORD.findall(text.casefold())
    whole = [word for word in words if len(word) > 1]
    common = sum(map(is_common, whole))
    return bool(whole) and len(whole) > len(words) / 2 and common >= _FEWEST_COMMON * len(whole)
