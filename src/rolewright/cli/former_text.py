"""The text that a posting had before it came back from a Word file, and what that file could not hold."""

import re
from pathlib import Path

from rolewright.text.front_matter import front_matter_span
from rolewright.tuples import NamedTuple

_MARK = re.compile(r"<!--\s*rolewright\s+(?!end\b)([^:>\n]*?)\s*(?::[^\n]*?)?-->")
_MOST_NAMED = 5


class FormerText(NamedTuple):
    """What a file holds. `text` is empty where that is no text."""

    content: bytes
    text: str

    def kept(self, coming: str) -> str:
        """The front matter, where the text that comes states nothing apart from its words, as of a Word file.

        It holds what no document does, such as the address, the number and the day of posting.
        """
        span = front_matter_span(self.text)
        return self.text[: span.end].rstrip() + "\n\n" if span and not front_matter_span(coming) else ""

    def lost(self, told: str) -> str:
        """`told` with the marks for some readers and the answers to rules that would go; or nothing."""
        marks = [f"“{found[1]}”" for found in _MARK.finditer(self.text)]
        more = f" and {len(marks) - _MOST_NAMED} more" if len(marks) > _MOST_NAMED else ""
        return told + ", ".join(marks[:_MOST_NAMED]) + more if marks else ""


def former_text(file: Path) -> FormerText:
    """What a file holds; nothing where it cannot be read."""
    try:
        content = file.read_bytes()
        return FormerText(content, content.decode("utf-8"))
    except UnicodeDecodeError:
        return FormerText(content, "")
    except OSError:
        return FormerText(b"", "")
