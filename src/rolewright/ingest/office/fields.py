"""Fields: what Word computes, such as links, page numbers and the table of contents."""

import re

_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"', re.IGNORECASE)
_CONTENTS = re.compile(r"\s*(?:TOC|TOA|INDEX)\b", re.IGNORECASE)
_PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|FILENAME)\b", re.IGNORECASE)
_BUTTON = re.compile(r"\s*MACROBUTTON\s+\S+\s+(.{1,300})", re.IGNORECASE | re.DOTALL)


class Field:
    """A field: its instruction, and whether its result has begun."""

    def __init__(self, instruction: str = "", *, is_shown: bool = False) -> None:
        self.instruction = instruction
        self.is_shown = is_shown

    @property
    def link(self) -> str:
        """Where it leads, or nothing."""
        found = _LINK.match(self.instruction)
        return found[1] if found else ""

    @property
    def words(self) -> str:
        """What its instruction itself shows: the words of a button, which templates use for their blanks."""
        return button_words(self.instruction)

    @property
    def is_contents(self) -> bool:
        """Whether it is a table of contents."""
        return _CONTENTS.match(self.instruction) is not None

    @property
    def is_left_out(self) -> bool:
        """Whether its result is no part of the posting."""
        return not self.is_shown or self.is_contents or _PAGES.match(self.instruction) is not None


def button_words(instruction: str) -> str:
    """The words of a button that would run a macro; nothing for other fields. No macro is run."""
    found = _BUTTON.match(instruction)
    return found[1].strip() if found else ""
