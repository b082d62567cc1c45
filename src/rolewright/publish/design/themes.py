"""The themes, and what of them a company's own look changes."""

from rolewright.look import Look, Theme
from rolewright.publish.design.colour import READABLE, Colour, colour, contrast, on, readable
from rolewright.records import record, replace

_SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
_SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif'


@record
class Palette:
    """Colours of one scheme. Whatever is written stands on `paper` or `panel`, but `on_fill` on `fill`.

    `ink` is for text, `faint` for what is said beside it, `accent` for links and signs, `line` for rules.
    """

    paper: str
    panel: str
    ink: str
    faint: str
    line: str
    accent: str
    fill: str
    on_fill: str


@record
class Design:
    """A theme as it is used: its colours by day and by night, and its fonts as lists of families in CSS."""

    theme: Theme
    light: Palette
    dark: Palette
    text_font: str
    heading_font: str


_DESIGNS = {
    Theme.CALM: Design(
        Theme.CALM,
        light=Palette(
            paper="#ffffff",
            panel="#f1f5f7",
            ink="#1b2429",
            faint="#51606a",
            line="#d5dfe4",
            accent="#0f5f80",
            fill="#0f5f80",
            on_fill="#ffffff",
        ),
        dark=Palette(
            paper="#11181c",
            panel="#1b252b",
            ink="#e6ecef",
            faint="#a5b3bb",
            line="#33434c",
            accent="#7cc4e4",
            fill="#7cc4e4",
            on_fill="#0b1215",
        ),
        text_font=_SANS,
        heading_font=_SANS,
    ),
    Theme.WARM: Design(
        Theme.WARM,
        light=Palette(
            paper="#fbf7ef",
            panel="#f4ecdd",
            ink="#2b211a",
            faint="#6a5848",
            line="#ddccb4",
            accent="#983c1b",
            fill="#983c1b",
            on_fill="#ffffff",
        ),
        dark=Palette(
            paper="#1c1713",
            panel="#28211b",
            ink="#f0e7da",
            faint="#bfae9a",
            line="#4a3e33",
            accent="#f0a27e",
            fill="#f0a27e",
            on_fill="#1c1713",
        ),
        text_font=_SERIF,
        heading_font=_SERIF,
    ),
    Theme.PLAIN: Design(
        Theme.PLAIN,
        light=Palette(
            paper="#ffffff",
            panel="#f4f4f4",
            ink="#111111",
            faint="#555555",
            line="#c4c4c4",
            accent="#0b4fb3",
            fill="#111111",
            on_fill="#ffffff",
        ),
        dark=Palette(
            paper="#121212",
            panel="#1e1e1e",
            ink="#ededed",
            faint="#b0b0b0",
            line="#444444",
            accent="#9cc2ff",
            fill="#ededed",
            on_fill="#121212",
        ),
        text_font=_SANS,
        heading_font=_SANS,
    ),
}


def design_of(look: Look) -> Design:
    """The theme with the company's colour and fonts."""
    design = _DESIGNS[look.theme]
    if look.colour:
        own = colour(look.colour)
        design = replace(
            design, light=_coloured(design.light, own, own), dark=_coloured(design.dark, own, None)
        )
    return replace(
        design,
        text_font=_led_by(look.text_font, design.text_font),
        heading_font=_led_by(look.heading_font or look.text_font, design.heading_font),
    )


def change_of_colour(look: Look) -> str | None:
    """What became of the company's colour by day, where it could not be read; by night any may change."""
    palette = design_of(look).light
    if look.colour is None or palette.accent == look.colour:
        return None
    own = colour(look.colour)
    ground = min(colour(palette.paper), colour(palette.panel), key=lambda each: contrast(own, each))
    return (
        f"links are {palette.accent}: {look.colour} on {ground.hex} has a contrast of "
        f"{contrast(own, ground):.1f}, and text needs {READABLE}"
    )


def _coloured(palette: Palette, own: Colour, fill: Colour | None) -> Palette:
    """The palette with the company's colour; by night, buttons have the colour of links."""
    accent = readable(own, colour(palette.paper), colour(palette.panel))
    fill = fill or accent
    return replace(palette, accent=accent.hex, fill=fill.hex, on_fill=on(fill).hex)


def _led_by(family: str | None, others: str) -> str:
    return f'"{family}", {others}' if family else others
