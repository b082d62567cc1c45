"""Signs at the beginning of a line that would make a heading, an entry or a quotation of plain words."""

import re

_STRUCTURE = re.compile(r"(?:[#>+*-]|(?P<number>\d{1,9})[.)])(?=\s)|(?:---|```|~~~)")
_TABLE = "|"
_ESCAPED = re.compile(r"\A(\d{0,9})\\([#>+*|`~.)-])")
_ESCAPED_ENTRY = re.compile(r"\\[+*-](?=\s)|(?P<number>\d{1,9})\\[.)](?=\s)")


def escaped(line: str, *, with_tables: bool = False) -> str:
    """The line so that Markdown takes it for words: a backslash before the sign, or behind a number."""
    found = _STRUCTURE.match(line)
    if found is None:
        return "\\" + line if with_tables and line.startswith(_TABLE) else line
    at = len(found["number"] or "")
    return f"{line[:at]}\\{line[at:]}"


def escaped_entry(line: str) -> int | None:
    """The number before an escaped line that looks like an entry, 0 for a bullet; None for other lines."""
    found = _ESCAPED_ENTRY.match(line)
    return None if found is None else int(found["number"] or 0)


def unescaped(line: str) -> str:
    """A line that was escaped, and stands where its sign means what it says: as an entry, or in a heading."""
    return _ESCAPED.sub(r"\1\2", line)
