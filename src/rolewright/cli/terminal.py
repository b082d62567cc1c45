"""What the terminal can show."""

import os
import sys

from rolewright.report import Style

#: The width of what is written to a file or another program.
_WIDTH = 100


def style(colour: str) -> Style:
    """The style for standard output; `colour` is "auto", "always" or "never".

    By itself it colours in a terminal only, and not where NO_COLOR is set or TERM is "dumb".
    """
    wants = colour == "always" or (colour == "auto" and sys.stdout.isatty() and not _is_plain())
    return Style(colour=wants, width=_width())


def _is_plain() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def _width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _WIDTH
    except (OSError, ValueError):
        return _WIDTH


def tell(message: str) -> None:
    """Say something beside the output."""
    print(f"rolewright: {message}", file=sys.stderr)


def use_utf8() -> None:
    """Print the signs of a posting whatever the terminal's locale is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
