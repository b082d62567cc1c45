"""The styles of a Word file: those that Word knows, in the colours and fonts of the look."""

from typing import TYPE_CHECKING, Any

from rolewright.look import Look, Paper, Theme
from rolewright.publish.design.themes import Design
from rolewright.publish.word.words import LINK

if TYPE_CHECKING:
    from docx.document import Document

#: A line with a fact at the head.
FACT = "Fact"
#: Text as it was typed.
CODE = "Code"

# Fonts that Word brings along; what it has not, it replaces by what is nearest.
_FONTS = {Theme.CALM: "Calibri", Theme.WARM: "Georgia", Theme.PLAIN: "Arial"}
_SIZES = {Theme.CALM: 11.0, Theme.WARM: 10.5, Theme.PLAIN: 10.0}
_MILLIMETRES = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
_MARGIN = 24
_HEADINGS = (1.35, 1.1, 1.0, 1.0, 1.0)


def dress(document: "Document", design: Design, look: Look) -> None:
    """Set paper, fonts, sizes and colours of every style that postings use."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt

    width, height = _MILLIMETRES[look.paper]
    for section in document.sections:
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin = section.right_margin = Mm(_MARGIN)
        section.top_margin = section.bottom_margin = Mm(_MARGIN)
    size = _SIZES[design.theme]
    text = look.text_font or _FONTS[design.theme]
    headings = look.heading_font or text
    styles: Any = document.styles
    _set(styles["Normal"], text, size, design.light.ink)
    styles["Normal"].paragraph_format.space_after = Pt(0.6 * size)
    styles["Normal"].paragraph_format.line_spacing = 1.15
    _set(styles["Title"], headings, 2.1 * size, design.light.ink, bold=True)
    _unruled(styles["Title"])
    for level, factor in enumerate(_HEADINGS, 1):
        colour = design.light.accent if level == 1 else design.light.ink
        _set(styles[f"Heading {level}"], headings, factor * size, colour, bold=True)
        styles[f"Heading {level}"].paragraph_format.space_before = Pt(1.4 * size)
        styles[f"Heading {level}"].paragraph_format.space_after = Pt(0.4 * size)
    for name in ("List Bullet", "List Number"):
        for each in (name, f"{name} 2", f"{name} 3"):
            styles[each].paragraph_format.space_after = Pt(0.25 * size)
    _set(styles["Quote"], text, size, design.light.faint)
    fact = styles.add_style(FACT, WD_STYLE_TYPE.PARAGRAPH)
    fact.base_style = styles["Normal"]
    fact.paragraph_format.space_after = Pt(0.15 * size)
    code = styles.add_style(CODE, WD_STYLE_TYPE.PARAGRAPH)
    code.base_style = styles["Normal"]
    _set(code, "Consolas", 0.9 * size, design.light.ink)
    link = styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER)
    link.font.underline = True
    link.font.color.rgb = _rgb(design.light.accent)


def _set(style: Any, font: str, size: float, colour: str, *, bold: bool | None = None) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size, style.font.bold = font, Pt(round(2 * size) / 2), bold
    style.font.color.rgb = _rgb(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    # A theme's font would win over a name.
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{kind}"), font)


def _unruled(style: Any) -> None:
    """The title without the line that Word's own has below it."""
    from docx.oxml.ns import qn

    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _rgb(colour: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(colour[1:].upper())
