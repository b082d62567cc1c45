"""Where output goes: to standard output, or into a file."""

import sys
from typing import Protocol

from rolewright.cli.terminal import style
from rolewright.report import Style


class Paper(Protocol):
    """Something to write on."""

    def write(self, text: str) -> None:
        """Put `text` after what was written."""

    def style(self, colour: str) -> Style:
        """What can be shown there; `colour` is "auto", "always" or "never"."""


class Screen:
    """Standard output."""

    def write(self, text: str) -> None:
        """Print at once."""
        sys.stdout.write(text)

    def style(self, colour: str) -> Style:
        """As the terminal can."""
        return style(colour)
