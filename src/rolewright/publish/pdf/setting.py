"""Sets the PDF of a posting.

Typst does it: it needs nothing from the system, embeds the fonts, and writes the structure that PDF/UA-1
(ISO 14289-1) asks for: tags in reading order, title, language, bookmarks, words for pictures.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rolewright.look import Look, Theme
from rolewright.publish.design.embedded import file_content
from rolewright.publish.design.fonts import FontFile, fonts_of
from rolewright.publish.design.logo import logo_of
from rolewright.publish.design.themes import design_of
from rolewright.publish.pdf.data import look_data, posting_data
from rolewright.publish.view import View
from rolewright.usage import Problem, UsageError

FONTS = Path(__file__).parent.parent / "fonts"
_TEMPLATE = "posting.typ"
_OWN_TEMPLATE = Path(__file__).parent / _TEMPLATE
_ACCESSIBILITY = "PDF/UA-1 error:"
_LARGEST_TEMPLATE = 500_000
_SANS, _SERIF = "Inter", "Libertinus Serif"
# In these ranges the fonts that we bring along have every usual sign; others are sought on this machine.
_COVERED = ((0x0000, 0x058F), (0x1E00, 0x22FF), (0x25A0, 0x25FF), (0xFB00, 0xFB06))


def set_pdf(view: View, look: Look) -> tuple[bytes, tuple[str, ...]]:
    """The PDF, and what keeps it from being as accessible as it should be.

    UsageError where a font, the logo or a template of the company's is not what it should be.
    """
    typst = _typst()
    fonts, data = fonts_of(look), posting_data(view)
    own = [name for name in (look.text_font, look.heading_font or look.text_font) if name]
    usual = _SERIF if look.theme is Theme.WARM else _SANS
    data["look"] = look_data(
        design_of(look),
        look.paper.value,
        _families(look.text_font, usual),
        _families(look.heading_font or look.text_font, usual),
        logo_of(look.logo).content if look.logo else None,
    )
    template, place = _template(look)
    sources = {"main.typ": template, "posting.json": json.dumps(data, ensure_ascii=False).encode()}
    how = {
        "format": "pdf",
        "font_paths": [FONTS, *_folders(fonts)],
        "ignore_system_fonts": not (_lacks_fonts(own, fonts) or _has_other_signs(data)),
        "timestamp": 0,
    }
    try:
        return typst.compile(sources, pdf_standards=["ua-1"], **how), ()
    except typst.TypstError as error:
        if _ACCESSIBILITY in error.message:
            told = error.message.replace(_ACCESSIBILITY, "").strip()
            note = f"the PDF falls short of PDF/UA-1: {told}"
        elif place is None:
            raise
        else:
            raise UsageError([Problem(f"the template is broken: {_told(error)}", place)]) from None
    return typst.compile(sources, **how), (note,)


def _typst() -> Any:
    try:
        import typst
    except ImportError:
        told = 'a PDF needs the extra “documents”: pip install "rolewright[documents]"'
        raise UsageError([told]) from None
    return typst


def _families(own: str | None, usual: str) -> list[str]:
    return [*([own] if own else []), usual, _SERIF if usual == _SANS else _SANS]


def _folders(fonts: Sequence[FontFile]) -> list[Path]:
    return list(dict.fromkeys(font.path.parent for font in fonts))


def _lacks_fonts(own: Sequence[str], fonts: Sequence[FontFile]) -> bool:
    """Whether a font was named that no file of the company's holds, so that it must be on this machine."""
    there = {font.family.lower() for font in fonts} | {_SANS.lower(), _SERIF.lower()}
    return any(name.lower() not in there for name in own)


def _has_other_signs(data: object) -> bool:
    text = json.dumps(data, ensure_ascii=False)
    return any(not any(low <= ord(sign) <= high for low, high in _COVERED) for sign in set(text))


def _template(look: Look) -> tuple[bytes, str | None]:
    """The template, and its place if it is the company's."""
    own = look.templates / _TEMPLATE if look.templates else None
    if own is not None and own.is_file():
        return file_content(own, _LARGEST_TEMPLATE), str(own)
    return _OWN_TEMPLATE.read_bytes(), None


def _told(error: Any) -> str:
    """The message of Typst with the line of the template, on one line."""
    lines = [line.strip() for line in str(error.diagnostic or error.message).splitlines() if line.strip()]
    return " ".join(lines[:2])
