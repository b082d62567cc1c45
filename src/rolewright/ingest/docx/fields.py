"""Fields: what Word computes, such as links, page numbers and the table of contents."""

import re

_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"', re.IGNORECASE)
_CONTENTS = re.compile(r"\s*(?:TOC|TOA|INDEX)\b", re.IGNORECASE)
_PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|FILENAME)\b", re.IGNORECASE)


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
    def is_contents(self) -> bool:
        """Whether it is a table of contents."""
        return _CONTENTS.match(self.instruction) is not None

    @property
    def is_left_out(self) -> bool:
        """Whether its result is no part of the posting."""
        return not self.is_shown or self.is_contents or _PAGES.match(self.instruction) is not None
