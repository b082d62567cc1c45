"""Measure the contrast of the studio's colours, by day and by night.

    python -m tools.studio_contrast

It reads `tokens.css`, and prints what stands in docs/studio-design.md: every pair of words and ground, and
of a line that must be seen and its ground, with what WCAG 2.2 asks of it.
"""

import re
import sys
from pathlib import Path

TOKENS = Path(__file__).parent.parent / "src" / "rolewright" / "studio" / "static" / "style" / "tokens.css"
GROUNDS = ("paper", "desk", "panel")
# Words need 4.5 to 1 (1.4.3), the edge of a control and the sign of focus 3 to 1 (1.4.11).
WORDS = [(words, ground) for words in ("ink", "faint", "accent") for ground in GROUNDS] + [
    *((words, ground) for words in ("error", "warning", "note", "good") for ground in ("paper", "desk")),
    *((words, f"{words}-soft") for words in ("error", "warning", "note", "good")),
    ("accent-strong", "accent-soft"),
    *(("ink", f"{ground}-soft") for ground in ("accent", "error", "warning", "note", "good")),
    *(("ink", ground) for ground in ("highlight", "inserted", "deleted")),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("on-error", "error"),
    ("paper", "ink"),
]
LINES = [("edge", "paper"), ("edge", "desk"), ("focus", "paper"), ("focus", "desk")]


def palette() -> dict[str, tuple[str, str]]:
    """The colour by day and by night of every token that has both."""
    usual = TOKENS.read_text("utf-8").partition("@media")[0]
    found = re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", usual)
    colours = {name: (day, night) for name, day, night in found}
    return colours | {"focus": colours["accent"]}


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1, as WCAG defines it."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def measured() -> list[tuple[str, str, float, float, float]]:
    """Of every pair: what is written, on what, the contrast by day and by night, and what is asked."""
    colours = palette()
    return [
        (
            over,
            under,
            contrast(colours[over][0], colours[under][0]),
            contrast(colours[over][1], colours[under][1]),
            asked,
        )
        for pairs, asked in ((WORDS, 4.5), (LINES, 3.0))
        for over, under in pairs
    ]


def table() -> str:
    """The measurements as Markdown; rounded down, so that no figure is better than what it measures."""
    rows = [
        f"| `--{over}` on `--{under}` | {int(day * 10) / 10} | {int(night * 10) / 10} | {asked} |"
        for over, under, day, night, asked in measured()
    ]
    return "\n".join(["| pair | by day | by night | asked |", "|---|---|---|---|", *rows])


def main() -> int:
    """Print the table."""
    print(table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
