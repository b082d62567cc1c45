"""Make the font files of the studio: Inter for the interface, Libertinus Serif for headings and postings.

    python -m tools.studio_fonts

Inter is taken from `src/rolewright/publish/fonts`, Libertinus Serif from the library `typst`, which has it
for PDFs. It needs `fonttools` and `brotli`, which nothing else here does. The card beside the fonts,
`src/rolewright/studio/static/fonts/fonts.md`, says where they come from.
"""

import importlib.util
import re
import struct
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "rolewright"
INTER = SOURCE / "publish" / "fonts"
FONTS = SOURCE / "studio" / "static" / "fonts"
# Latin with all its letters, punctuation, currencies, arrows; Inter has Greek and Cyrillic too.
LATIN = (
    "U+0020-007E,U+00A0-024F,U+0300-036F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,"
    "U+2150-218B,U+2190-2199,U+2212,U+2260-2265,U+2713-2717,U+FB00-FB06,U+FFFD"
)
ALL = LATIN + ",U+0370-03FF,U+0400-04FF"
FEATURES = "kern,mark,mkmk,liga,calt,ccmp,locl,tnum,lnum,onum,pnum,case"


def fonts_within(library: bytes) -> Iterator[bytes]:
    """Find OpenType files that stand whole in a larger file, by what they tell of their lengths."""
    for match in re.finditer(rb"OTTO", library):
        start = match.start()
        (tables,) = struct.unpack(">H", library[start + 4 : start + 6])
        if not 8 <= tables <= 40:
            continue
        entries = [
            struct.unpack(">4sLLL", library[start + 12 + 16 * i : start + 28 + 16 * i]) for i in range(tables)
        ]
        if any(entry[0] == b"name" for entry in entries):
            yield library[start : start + max(offset + length for _, _, offset, length in entries)]


def libertinus(style: str) -> bytes:
    """One style of Libertinus Serif, as the library for PDFs carries it."""
    found = importlib.util.find_spec("typst")
    if found is None or found.origin is None:
        raise SystemExit("The library typst is not installed: install rolewright with its extra “documents”.")
    wanted = f"Libertinus Serif {style}".encode("utf-16-be")
    for path in Path(found.origin).parent.glob("*.so"):
        for font in fonts_within(path.read_bytes()):
            if wanted + b"\0" in font + b"\0" or wanted in font:
                from fontTools.ttLib import TTFont  # type: ignore[import-not-found]  # for making alone

                with tempfile.NamedTemporaryFile(suffix=".otf") as file:
                    file.write(font)
                    file.flush()
                    if TTFont(file.name)["name"].getDebugName(4) == f"Libertinus Serif {style}":
                        return font
    raise SystemExit(f"Libertinus Serif {style} is not in the library typst.")


def write(made: Path, font: bytes, unicodes: str) -> None:
    """Write one font as woff2, without what the studio never needs."""
    from fontTools import subset  # type: ignore[import-not-found]  # for making alone

    with tempfile.NamedTemporaryFile(suffix=".otf") as file:
        file.write(font)
        file.flush()
        subset.main(
            [
                file.name,
                f"--output-file={made}",
                "--flavor=woff2",
                f"--unicodes={unicodes}",
                f"--layout-features={FEATURES}",
                "--no-hinting",
            ]
        )
    print(f"{made.name}: {made.stat().st_size:,} bytes")


def main() -> int:
    """Write the fonts anew."""
    FONTS.mkdir(exist_ok=True)
    for style in ("Regular", "Italic", "SemiBold"):
        write(FONTS / f"Inter-{style}.woff2", (INTER / f"Inter-{style}.otf").read_bytes(), ALL)
    for style in ("Regular", "Italic", "Semibold"):
        write(FONTS / f"LibertinusSerif-{style}.woff2", libertinus(style), LATIN)
    return 0


if __name__ == "__main__":
    sys.exit(main())
