"""Make the font files that published PDFs embed: Inter, without what postings never need.

    python -m tools.fonts FOLDER

FOLDER holds the files of Inter 4 as its release has them (`Inter-Regular.otf`, …; Debian's package
`fonts-inter` is the same). It needs `fonttools`, which nothing else here does. The card beside the fonts,
`src/rolewright/publish/fonts/inter.md`, says where they come from.
"""

import sys
from pathlib import Path

FONTS = Path(__file__).parent.parent / "src" / "rolewright" / "publish" / "fonts"
STYLES = ("Regular", "Italic", "SemiBold")
# Latin with all its letters, Greek, Cyrillic, punctuation, currencies, arrows, mathematical signs.
UNICODES = "U+0020-007E,U+00A0-024F,U+0259,U+02B0-02DD,U+0300-036F,U+0370-03FF,U+0400-04FF,U+1E00-1EFF," + (
    "U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2150-218B,U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+2713-2717,"
    "U+FB00-FB06,U+FFFD"
)
FEATURES = "kern,mark,mkmk,liga,calt,ccmp,locl,tnum,case"


def main() -> int:
    """Write the fonts anew."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    from fontTools import subset  # type: ignore[import-not-found]  # for making alone, and not locked

    FONTS.mkdir(exist_ok=True)
    for style in STYLES:
        source = Path(sys.argv[1]) / f"Inter-{style}.otf"
        made = FONTS / source.name
        subset.main(
            [
                str(source),
                f"--output-file={made}",
                f"--unicodes={UNICODES}",
                f"--layout-features={FEATURES}",
                "--no-hinting",
            ]
        )
        print(f"{made.name}: {made.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
