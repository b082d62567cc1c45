"""How a line is dressed as a heading, whatever it says."""

import re
from enum import IntEnum


class HeadingStyle(IntEnum):
    """The dress of a possible heading, weakest first. Words must confirm the weaker ones."""

    NONE = 0
    LONE = 1
    LABEL = 2
    QUESTION = 3
    CAPITALS = 4
    BOLD = 5
    MARKED = 6


_BOLD = re.compile(r"(?:\*\*|__|<(?:b|strong|u|h\d)>)(?P<words>[^*_<]{2,100})(?:\*\*|__|</(?:b|strong|u|h\d)>)[\W_]*")
_ORNAMENT = re.compile(r"[^\w*<\"'\u201c(\[$£€]+")
_MAX_WORDS = 12


def heading_style(text: str, start: int, end: int, is_item: bool, after_blank: bool) -> HeadingStyle:
    """The strongest dress that the line from `start` to `end` wears."""
    ornament = _ORNAMENT.match(text, start, end)
    line = text[ornament.end() if ornament else start : end]
    if not line:
        return HeadingStyle.NONE
    if "\n" in line or line.count(" ") >= _MAX_WORDS:
        return HeadingStyle.NONE
    first, last = line[0], line[-1]
    if first in "*_<" and _BOLD.fullmatch(line):
        return HeadingStyle.BOLD
    if line.isupper() and len(line) > 3 and not is_item and last not in ".,;":
        return HeadingStyle.CAPITALS
    if last == ":":
        return HeadingStyle.LABEL
    if last == "?" and not is_item:
        return HeadingStyle.QUESTION
    if last in ".!,;" or is_item or first.islower() or line.count(" ") > 8 or not first.isalpha():
        return HeadingStyle.NONE
    return HeadingStyle.LONE
