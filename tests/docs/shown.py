"""What a page of the docs shows of commands, and whether it is what they print."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def page(name: str) -> str:
    """A page of the docs."""
    return (ROOT / "docs" / name).read_text("utf-8")


def commands_on(text: str) -> list[tuple[str, str]]:
    """Each command of `rolewright` on a page, without its name, and what is shown of its output."""
    return re.findall(r"^```console\n\$ rolewright ([^\n]+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def assert_is_printed(shown: str, printed: str) -> None:
    """Every piece of what is shown was printed, one after the other; a line of dots leaves something out."""
    at = 0
    for piece in filter(None, re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)):
        found = printed.find(piece, at)
        assert found >= 0, f"{piece!r} is not in {printed!r}"
        at = found + len(piece)
