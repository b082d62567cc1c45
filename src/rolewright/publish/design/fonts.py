"""The company's own font files: the names by which they are called, and the text to embed them."""

import struct
from collections.abc import Sequence
from pathlib import Path

from rolewright.look import Look
from rolewright.publish.design.embedded import Embedded, file_content
from rolewright.records import record
from rolewright.usage import Problem, UsageError, did_you_mean

#: The largest font file, in bytes.
LARGEST = 1_000_000
_KINDS = {b"\0\1\0\0": "font/ttf", b"true": "font/ttf", b"OTTO": "font/otf"}
# In the table of names: the family as those write who have more than four styles, or the usual one.
_TYPOGRAPHIC_FAMILY, _FAMILY = 16, 1
_WINDOWS, _UNICODE = 3, 0
_ITALIC = 1


@record
class FontFile:
    """A font in a file: the family that it belongs to, its weight from 1 to 1000, and whether it slants."""

    path: Path
    family: str
    weight: int
    is_italic: bool
    embedded: Embedded


def fonts_of(look: Look) -> tuple[FontFile, ...]:
    """The font files of those families that the look uses.

    UsageError with every file that is no font, and where none of them is of a family that is used.
    """
    problems: list[Problem] = []
    fonts = []
    for path in look.font_files:
        try:
            fonts.append(font_in(path, file_content(path, LARGEST)))
        except UsageError as error:
            problems.extend(error.problems)
    wanted = {name.lower() for name in (look.text_font, look.heading_font) if name}
    if fonts and not problems and not any(font.family.lower() in wanted for font in fonts):
        families = sorted({font.family for font in fonts})
        problems.append(Problem(_unused(look, families), str(look.font_files[0])))
    if problems:
        raise UsageError(problems)
    return tuple(font for font in fonts if font.family.lower() in wanted)


def _unused(look: Look, families: Sequence[str]) -> str:
    wanted = look.text_font or look.heading_font
    there = ", ".join(f"“{family}”" for family in families)
    if wanted is None:
        return f"is used by nothing: name it in “text_font” or “heading_font”; “font_files” hold {there}"
    return f"is not “{wanted}”{did_you_mean(wanted, families)}; “font_files” hold {there}"


def font_in(path: Path, content: bytes) -> FontFile:
    """The font that a file holds. UsageError where it holds none."""
    media_type = _KINDS.get(content[:4])
    try:
        tables = _tables(content)
        if media_type is None or not (family := _family(tables[b"name"])):
            raise KeyError
        weight = struct.unpack_from(">H", tables[b"OS/2"], 4)[0] if b"OS/2" in tables else 400
        style = struct.unpack_from(">H", tables[b"OS/2"], 62)[0] if b"OS/2" in tables else 0
    except (KeyError, struct.error):
        raise UsageError([Problem("is no TrueType or OpenType font", str(path))]) from None
    return FontFile(
        path, family, min(max(weight, 1), 1000), bool(style & _ITALIC), Embedded(media_type, content)
    )


def _tables(content: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">H", content, 4)
    tables = {}
    for at in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", content, 12 + 16 * at)
        tables[tag] = content[offset : offset + length]
    return tables


def _family(names: bytes) -> str:
    """The name of the family, in English where it has several."""
    _, count, storage = struct.unpack_from(">HHH", names)
    found = {}
    for at in range(count):
        platform, _, language, name, length, offset = struct.unpack_from(">HHHHHH", names, 6 + 12 * at)
        if platform in (_WINDOWS, _UNICODE) and name in (_FAMILY, _TYPOGRAPHIC_FAMILY):
            words = names[storage + offset : storage + offset + length].decode("utf-16-be", "replace")
            found[name == _TYPOGRAPHIC_FAMILY, language & 0xFF == 9, -at] = words
    return _clean(found[max(found)]) if found else ""


def _clean(family: str) -> str:
    """The name without signs that would end it in a style sheet."""
    return "".join(sign for sign in family if sign.isprintable() and sign not in "\"'\\<>{};").strip()
