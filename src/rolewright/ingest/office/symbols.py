"""Signs of fonts that hold signs in the place of letters, such as Wingdings."""

_FONTS = ("wingdings", "symbol", "webdings", "zapf", "opensymbol", "starsymbol")
_BULLET = "•"
_MEANT = {
    **dict.fromkeys((0xA8, 0x6F, 0x71, 0x72), "☐"),
    **dict.fromkeys((0xFE, 0x52, 0xFD), "☑"),
    **dict.fromkeys((0xE0, 0xE8, 0xF0), "→"),
    0x2A: "✉",
    0x28: "☎",
    0x4A: "☺",
}
_BULLETS = frozenset(
    (0x6C, 0x6E, 0x76, 0x75, 0x9F, 0xA7, 0xB7, 0xD8, 0xFC, 0xFB, 0xFF, 0xA1, 0x77, 0x73, 0x2D, 0xC4)
)


def is_symbols(font: str) -> bool:
    """Whether a font shows signs where others show letters."""
    return font.lower().startswith(_FONTS)


def symbol(code: int) -> str:
    """The sign at a code of such a font: a bullet, a box, an arrow; nothing where it is unknown."""
    place = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    return _BULLET if place in _BULLETS else _MEANT.get(place, "")
