"""Lines that somebody types, or that come from a pipe."""

import sys
from contextlib import suppress


class Lines:
    """Asks for one line after the other."""

    def __init__(self) -> None:
        self.is_terminal = sys.stdin.isatty() and sys.stdout.isatty()
        if self.is_terminal:
            with suppress(ImportError):  # Windows edits lines by itself
                import readline  # noqa: F401  (to have it loaded is what gives a line its arrow keys)

    def read(self, prompt: str) -> str:
        """The next line. EOFError when there is none, KeyboardInterrupt for Ctrl-C."""
        if self.is_terminal:
            return input(prompt)
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        # Nobody sees a Return that came through a pipe.
        sys.stdout.write("\n")
        return line.rstrip("\r\n")
