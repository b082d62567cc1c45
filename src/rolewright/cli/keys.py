"""One key at a time from the terminal."""

import os
import sys

_ESCAPE = b"\x1b"
_END_OF_INPUT = "q"


def can_ask() -> bool:
    """Whether somebody sits at a terminal who can see a question and answer it."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def read_key() -> str:
    """The next key that is pressed, without waiting for Return; “q” where there is no more input.

    KeyboardInterrupt for Ctrl-C.
    """
    try:
        import select
        import termios
        import tty
    except ImportError:  # Windows
        return _read_key_on_windows()
    stream = sys.stdin.fileno()
    usual = termios.tcgetattr(stream)
    try:
        tty.setcbreak(stream, termios.TCSANOW)  # what was typed ahead counts
        key = os.read(stream, 1)
        if key == _ESCAPE and select.select([stream], [], [], 0.01)[0]:
            _pass_over_sequence(stream)
        return key.decode("utf-8", "replace") or _END_OF_INPUT
    finally:
        termios.tcsetattr(stream, termios.TCSANOW, usual)


def _pass_over_sequence(stream: int) -> None:
    """Read what an arrow sends after its first sign, since none of it is meant as a letter."""
    sign = os.read(stream, 1)
    if sign in (b"[", b"O"):
        while (sign := os.read(stream, 1)) and not b"@" <= sign <= b"~":
            pass


def _read_key_on_windows() -> str:
    import msvcrt

    key: str = msvcrt.getwch()  # type: ignore[attr-defined,unused-ignore]
    if key == "\x03":
        raise KeyboardInterrupt
    return key
