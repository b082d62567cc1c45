"""What the terminal can show."""

import os
import shutil
import sys

from rolewright.report import Style


def style(colour: str) -> Style:
    """The style for standard output; `colour` is "auto", "always" or "never". Respects NO_COLOR."""
    is_terminal = sys.stdout.isatty()
    wants = colour == "always" or (colour == "auto" and is_terminal and not os.environ.get("NO_COLOR"))
    width = shutil.get_terminal_size((100, 24)).columns if is_terminal else 100
    return Style(colour=wants, width=width)


def use_utf8() -> None:
    """Print the signs of a posting whatever the terminal's locale is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
