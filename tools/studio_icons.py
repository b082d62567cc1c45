"""Make the studio's sprite of signs.

    python -m tools.studio_icons

Signs are drawn on a field of 24 by 24 with one stroke; `ICONS` is where a new one is added.
"""

import sys
from pathlib import Path

STATIC = Path(__file__).parent.parent / "src" / "rolewright" / "studio" / "static"

# A path as SVG writes it; what stands after “|” is a dot: x, y, radius, filled.
ICONS = {
    "archive": "M4 4.5h16v4H4zM5.5 8.5v11h13v-11M10 12.5h4",
    "arrow-down": "M12 4.5v15M6 13.5l6 6 6-6",
    "arrow-left": "M19.5 12h-15M10.5 6l-6 6 6 6",
    "arrow-right": "M4.5 12h15M13.5 6l6 6-6 6",
    "arrow-up": "M12 19.5v-15M6 10.5l6-6 6 6",
    "auto": "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16M15 8h3.5M15 12h5M15 16h3.5",
    "bell": "M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10 20.5h4",
    "bold": "M7.5 4.5h5.25a3.5 3.5 0 0 1 0 7H7.5zM7.5 11.5h6a4 4 0 0 1 0 8h-6z",
    "book": "M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2zM12 6.5V20",
    "building": "M5 20.5v-16h9v16M14 9.5h5v11M3.5 20.5h17M8 8h3M8 12h3M8 16h3",
    "calendar": "M4 6.5h16v13.5H4zM4 10.5h16M8 3.5v4.5M16 3.5v4.5",
    "chart": "M4 4v16h16M8 16l3.5-5 3.5 2.5L19.5 7",
    "check": "M4.5 12.5l5 5 10-11",
    "check-circle": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17zM8 12.25l3 3 5-6",
    "chevron-down": "M6 9.5l6 6 6-6",
    "chevron-left": "M14.5 6l-6 6 6 6",
    "chevron-right": "M9.5 6l6 6-6 6",
    "chevron-up": "M6 14.5l6-6 6 6",
    "clock": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17zM12 7.5V12l3.5 2",
    "close": "M6 6l12 12M18 6L6 18",
    "code": "M8.5 7L3.5 12l5 5M15.5 7l5 5-5 5",
    "comment": "M4 4.5h16v11.5h-8.5L7 20v-4H4zM8 8.5h8M8 12h5",
    "copy": "M8.5 8.5h11.5v11.5H8.5zM15.5 8.5V4H4v11.5h4.5",
    "database": "M5 6c0-3.3 14-3.3 14 0v12c0 3.3-14 3.3-14 0zM5 6c0 3.3 14 3.3 14 0M5 12c0 3.3 14 3.3 14 0",
    "download": "M12 4v11M7 10.5l5 5 5-5M4.5 20h15",
    "drag": "|9 6 1.2|15 6 1.2|9 12 1.2|15 12 1.2|9 18 1.2|15 18 1.2",
    "edit": "M4.5 19.5l1-4.5L16.5 4l3.5 3.5L9 18.5zM14 6.5l3.5 3.5",
    "external": "M13.5 4.5h6v6M19.5 4.5l-9 9M10 5.5H4.5v14h14V14",
    "eye": "M2.5 12c4.5-8 14.5-8 19 0-4.5 8-14.5 8-19 0zM12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6z",
    "eye-off": "M4 4.5l16 15M9.5 6.5c5-1.5 9.5 1 12 5.5-1 1.7-2 3-3.3 3.9M6 8c-1.5 1-2.6 2.4-3.5 4 3 5.5 8.5 7.3 13 5.2",
    "file": "M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5",
    "filter": "M3.5 5.5h17L14 13v6.5L10 17.5V13z",
    "flag": "M5.5 20.5v-16c4.5-2.5 8.5 2.5 13.5 0v9c-5 2.5-9-2.5-13.5 0",
    "folder": "M3.5 6h6l2 2.5h9V19h-17z",
    "gain": "M4.5 17.5l5.5-6 3.5 3.5 6-7.5M14.5 7.5h5v5",
    "heading": "M6 5v14M18 5v14M6 12h12",
    "help": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17zM9.5 9.75c0-3.5 5.25-3.25 5.25 0 0 2-2.75 2.25-2.75 4.25|12 16.75 0.6",
    "home": "M4 11.5L12 4l8 7.5M6 10v10h12V10M10 20v-6h4v6",
    "info": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17zM12 11v5.5|12 7.75 0.6",
    "italic": "M10 4.5h7M7 19.5h7M14 4.5l-4 15",
    "key": "M8 11a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9zM11.25 12.25L19.5 4M16 7.5l3 3",
    "keyboard": "M3 6.5h18v11H3zM8 14h8|7 10 0.6|10.3 10 0.6|13.7 10 0.6|17 10 0.6",
    "link": "M10 14a4 4 0 0 0 6 .5l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4.2 4.2 0 0 0 6 6l1-1",
    "list": "M9 6h11M9 12h11M9 18h11|4.75 6 0.8|4.75 12 0.8|4.75 18 0.8",
    "list-numbered": "M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.75V9M3.75 15.5c0-2 3-2 3 0 0 1.25-3 2.5-3 4h3.25",
    "lock": "M5.5 10.5h13v10h-13zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2",
    "mail": "M3.5 5.5h17v13h-17zM3.5 7l8.5 6 8.5-6",
    "menu": "M4 7h16M4 12h16M4 17h16",
    "merge": "M6 4v6c0 4 6 4 6 9M18 4v6c0 4-6 4-6 9M9 16.5l3 3 3-3",
    "minus": "M5 12h14",
    "money": "M3 6.5h18v11H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5zM6 9.5v5M18 9.5v5",
    "moon": "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
    "more": "|5.5 12 1.3|12 12 1.3|18.5 12 1.3",
    "new": "M13 3.5H6v17h12.5V13M18 3v6M15 6h6M9 13h4M9 16.5h6",
    "outline": "M4 5h12M8 10h12M8 14.5h9M4 19h12",
    "people": "M9 5a3.25 3.25 0 1 0 0 6.5A3.25 3.25 0 1 0 9 5zM3 19.5c0-7.3 12-7.3 12 0M15.5 5.25a3.25 3.25 0 0 1 0 6M17 14.5c2.5.500 4 2.3 4 5",
    "phone": "M7 3h10v18H7zM11 18h2",
    "pilcrow": "M17.5 4.5H10a4 4 0 0 0 0 8h2M12 4.5v15M16 4.5v15",
    "place": "M12 21c-4-5-6.5-7.5-6.5-11.3a6.5 6.5 0 0 1 13 0C18.5 13.5 16 16 12 21zM12 7.5a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8z",
    "play": "M7.5 5v14l11-7z",
    "plus": "M12 5v14M5 12h14",
    "print": "M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 13.5h10V20H7z",
    "publish": "M20.5 3.5L3.5 10.5l6.5 3.5 3.5 6.5zM10 14l4.5-4.5",
    "quote": "M4.5 12.5h5.5v5.5H4.5zM4.5 12.5c0-3.5 1-5.5 4-6.5M14 12.5h5.5v5.5H14zM14 12.5c0-3.5 1-5.5 4-6.5",
    "redo": "M19.5 9.5h-9a5 5 0 0 0 0 10h4M15.5 5.5l4 4-4 4",
    "refresh": "M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5",
    "search": "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13zM15.25 15.25L20 20",
    "settings": "M4 7h9M17 7h3M4 17h3M11 17h9M15 5a2 2 0 1 0 0 4 2 2 0 1 0 0-4zM9 15a2 2 0 1 0 0 4 2 2 0 1 0 0-4z",
    "shield": "M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.25 2.25L15.25 9.5",
    "sign-out": "M10 4.5H5v15h5M9.5 12h10.5M16 8l4 4-4 4",
    "sort": "M8 4.5v15M4.5 16l3.5 3.5 3.5-3.5M16 19.5v-15M12.5 8L16 4.5 19.5 8",
    "star": "M12 4l2.45 5.2 5.55.7-4.1 3.9 1.1 5.7-5-2.8-5 2.8 1.1-5.7L4 9.9l5.55-.7z",
    "stop": "M6.5 6.5h11v11h-11z",
    "sun": "M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
    "trash": "M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l1 14h9l1-14M10.25 10.5v6M13.75 10.5v6",
    "tag": "M4 4.5h8l8 8-7.5 7.5-8.5-8z|8.25 8.5 1",
    "undo": "M4.5 9.5h9a5 5 0 0 1 0 10h-4M8.5 5.5l-4 4 4 4",
    "upload": "M12 16V5M7 9.5l5-5 5 5M4.5 20h15",
    "user": "M12 4.5a3.75 3.75 0 1 0 0 7.5 3.75 3.75 0 1 0 0-7.5zM5 20c0-7.5 14-7.5 14 0",
    "warning": "M12 4L2.5 20h19zM12 10v5|12 17.4 0.6",
    "wand": "M4.5 19.5L14 10M16.5 3.5v4M14.5 5.5h4M19.5 11v3M18 12.5h3M9.5 4v3M8 5.5h3",
    # The proof-reader's own: take out, look again, let it stand.
    "severity-error": "M5 20c6-3 11.5-8.5 11.5-12.5 0-4-4.5-3-4.5 1.5 0 5 2.5 8 4.5 8s2.5-2 1-3.5-5.5-1-8.5.500",
    "severity-warning": "M3 15c1.5-4 3-4 4.5 0s3 4 4.5 0 3-4 4.5 0 3 4 4.5 0M12 4.5v4",
    "severity-note": "M4 6h16M4 11h10|5 17.5 1.1|10 17.5 1.1|15 17.5 1.1",
    # How far a posting has come: an open circle that fills.
    "state-draft": "M12 4.5a7.5 7.5 0 0 1 4.2 1.3M18.7 8.6a7.5 7.5 0 0 1 .6 4.6M17.6 17a7.5 7.5 0 0 1-4 2.3M9 18.9a7.5 7.5 0 0 1-3.6-3.2M4.5 11.5a7.5 7.5 0 0 1 1.8-4.4",
    "state-in-review": "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15z@M12 4.5a7.5 7.5 0 0 1 0 15z",
    "state-approved": "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15zM8.5 12.25l2.5 2.5 4.5-5.25",
    "state-published": "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15z@M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8z",
    "state-expired": "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15zM6.75 17.25l10.5-10.5",
}


def symbol(name: str, drawing: str) -> str:
    """One sign: strokes, then what is filled after “@”, and dots after “|”."""
    strokes, *dots = drawing.split("|")
    path, _, filled = strokes.partition("@")
    parts = [f'<path d="{path}"/>'] if path else []
    if filled:
        parts.append(f'<path d="{filled}" fill="currentColor"/>')
    for dot in dots:
        x, y, radius = dot.split()
        parts.append(f'<circle cx="{x}" cy="{y}" r="{radius}" fill="currentColor"/>')
    return f'<symbol id="{name}" viewBox="0 0 24 24">{"".join(parts)}</symbol>'


def sprite() -> str:
    """All signs as one file."""
    symbols = "\n".join(symbol(name, drawing) for name, drawing in sorted(ICONS.items()))
    return f'<svg xmlns="http://www.w3.org/2000/svg">\n{symbols}\n</svg>\n'


def main() -> int:
    """Write the sprite anew."""
    (STATIC / "icons.svg").write_text(sprite(), encoding="utf-8")
    print(f"icons.svg: {len(ICONS)} signs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
