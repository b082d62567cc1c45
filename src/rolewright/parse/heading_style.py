"""How a line is dressed as a heading, whatever it says."""

from enum import IntEnum

from rolewright.text import pattern


class HeadingStyle(IntEnum):
    """The dress of a possible heading, weakest first. Words must confirm the weaker ones."""

    NONE = 0
    LONE = 1
    LABEL = 2
    QUESTION = 3
    CAPITALS = 4
    BOLD = 5
    MARKED = 6


_BOLD = pattern(
    r"(?:\*\*|__|<(?:b|strong|u|h\d)>)(?P<words>[^*_<]{2,100})(?:\*\*|__|</(?:b|strong|u|h\d)>)[\W_]*"
)
_ORNAMENT = pattern(r"[^\w*<\"'\u201c(\[$£€]+")
_MAX_WORDS = 12
_LONGEST = 110


def heading_style(text: str, start: int, end: int, is_item: bool) -> HeadingStyle:
    """The strongest dress that the line from `start` to `end` wears."""
    if end - start > _LONGEST:
        return HeadingStyle.NONE
    line = text[start:end]
    if not line[0].isalpha():
        ornament = _ORNAMENT.match(line)
        line = line[ornament.end() :] if ornament else line
    spaces = line.count(" ")
    if not line or spaces >= _MAX_WORDS or "\n" in line:
        return HeadingStyle.NONE
    first, last = line[0], line[-1]
    if first in "*_<" and _BOLD.fullmatch(line):
        return HeadingStyle.BOLD
    if last == ":":
        return HeadingStyle.LABEL
    if is_item or last in ".,;":
        return HeadingStyle.NONE
    if last == "!":
        return HeadingStyle.LONE if spaces <= 5 and first.isupper() else HeadingStyle.NONE
    if last == "?":
        return HeadingStyle.QUESTION
    if line.isupper():
        return HeadingStyle.CAPITALS if len(line) > 3 else HeadingStyle.NONE
    if first.islower() or not first.isalpha() or spaces > 8:
        return HeadingStyle.NONE
    return HeadingStyle.LONE
