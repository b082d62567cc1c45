"""In which encoding the bytes of rich text stand, which depends on their font."""

import codecs

from rolewright.ingest.office.symbols import symbol

_CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_SYMBOLS = 2


class Fonts:
    """The fonts of a file by their numbers, and what holds where none says more."""

    def __init__(self) -> None:
        self._charsets: dict[int, int] = {}
        self._page = "cp1252"

    def take_page(self, word: str, number: int | None) -> None:
        """The encoding of the whole file."""
        if word == "ansicpg":
            self._page = _known(f"cp{number}") or ("utf-8" if number == 65001 else self._page)
        else:
            self._page = _PAGES[word]

    def take_font(self, font: int, charset: int) -> None:
        """The set of letters of a font."""
        self._charsets[font] = charset

    def decoded(self, content: bytes, font: int) -> str:
        """Bytes in a font, as letters. What no encoding knows is left out."""
        charset = self._charsets.get(font, -1)
        if charset == _SYMBOLS:
            return "".join(symbol(code) or (chr(code) if code < 0x21 else "") for code in content)
        page = _CHARSETS.get(charset, self._page) if charset > 1 else self._page
        return content.decode(page, "ignore")


def _known(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
