"""A text that was mended, and what was done to it."""

from rolewright.findings import Fix
from rolewright.records import record
from rolewright.report import Report
from rolewright.text import Span


@record
class Mended:
    """A fix that was applied: of which rule, what stood there, and what stands there now.

    `round` counts from 1: a later one mends what an earlier one brought to light, or had to leave for lack of
    room. `span` is the place of `before` in the text as it was at the start of that round.
    """

    rule: str
    fix: Fix
    before: str
    after: str
    span: Span
    round: int = 1

    @property
    def title(self) -> str:
        """What the fix does, in a few words."""
        return self.fix.title


@record
class Fixed:
    """The text after all fixes, the fixes in the order of their rounds, and the reports on both texts."""

    text: str
    mended: tuple[Mended, ...]
    before: Report
    after: Report

    @property
    def is_changed(self) -> bool:
        """Whether anything was mended."""
        return self.text != self.before.source.text
