"""Colours, and whether one can be read on another.

Contrast is that of the Web Content Accessibility Guidelines 2.2, from 1 to 21. A colour is made lighter or
darker in OKLab (Björn Ottosson, 2020), where that leaves its hue as people see it.
"""

from rolewright.tuples import NamedTuple

#: What text must reach on its ground: success criterion 1.4.3, level AA.
READABLE = 4.5
_STEPS = 24


class Colour(NamedTuple):
    """Red, green and blue, each from 0 to 1 as screens count them."""

    red: float
    green: float
    blue: float

    @property
    def luminance(self) -> float:
        """How much light it gives, from 0 to 1."""
        red, green, blue = map(_linear, self)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    @property
    def hex(self) -> str:
        """As `#rrggbb`."""
        return "#" + "".join(f"{round(part * 255):02x}" for part in self)


def colour(written: str) -> Colour:
    """The colour that `#rrggbb` writes."""
    return Colour(*(int(written[at : at + 2], 16) / 255 for at in (1, 3, 5)))


WHITE, BLACK = colour("#ffffff"), colour("#000000")


def contrast(one: Colour, other: Colour) -> float:
    """How well one can be told on the other, from 1 to 21."""
    darker, lighter = sorted((one.luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)


def readable(wanted: Colour, *grounds: Colour, least: float = READABLE) -> Colour:
    """The colour, or the nearest of its hue that can be read on grounds that are all light or all dark."""
    if all(contrast(wanted, ground) >= least for ground in grounds):
        return wanted
    lightness, green_red, blue_yellow = _oklab(wanted)
    is_light = all(contrast(BLACK, ground) > contrast(WHITE, ground) for ground in grounds)
    failing, reached = lightness, 0.0 if is_light else 1.0
    for _ in range(_STEPS):
        middle = (failing + reached) / 2
        tried = _shown(middle, green_red, blue_yellow)
        if all(contrast(tried, ground) >= least for ground in grounds):
            reached = middle
        else:
            failing = middle
    return _shown(reached, green_red, blue_yellow)


def on(ground: Colour) -> Colour:
    """Black or white, whichever can be read better on the ground."""
    return max(WHITE, BLACK, key=lambda each: contrast(each, ground))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * float(part ** (1 / 2.4)) - 0.055


def _oklab(each: Colour) -> tuple[float, float, float]:
    red, green, blue = map(_linear, each)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _shown(lightness: float, green_red: float, blue_yellow: float) -> Colour:
    """The colour as screens can show it: paler where they cannot, and of whole steps in each part."""
    chroma = 1.0
    parts = _rgb(lightness, green_red, blue_yellow)
    while chroma > 0 and not all(-1e-4 <= part <= 1 + 1e-4 for part in parts):
        chroma -= 0.05
        parts = _rgb(lightness, chroma * green_red, chroma * blue_yellow)
    red, green, blue = (round(_encoded(min(max(part, 0.0), 1.0)) * 255) / 255 for part in parts)
    return Colour(red, green, blue)


def _rgb(lightness: float, green_red: float, blue_yellow: float) -> tuple[float, float, float]:
    long = (lightness + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    medium = (lightness - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (lightness - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
