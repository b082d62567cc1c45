"""The last day to apply, or that there is none."""

import re
from collections.abc import Sequence
from datetime import date

from rolewright.records import record, replace
from rolewright.writing.brief import Brief
from rolewright.writing.interview.forms import Day
from rolewright.writing.interview.question import Said

_ONGOING = re.compile(
    r"(?:on an? )?(?:ongoing|rolling|continuous(?:ly)?)(?: basis)?|(?:open )?until .*\bfilled"
    # “We keep it open till we find someone”
    r"|(?:.*\b(?:open|ongoing|going|up)\s+)?(?:until|till?|when(?:ever)?) (?:its?|the \w+|we|i)\b.*"
    r"\b(?:filled|gone|(?:find|found|got|get|have|hire|hired)\b.{0,25})",
    re.IGNORECASE,
)


@record
class LastDay:
    """A day as people write it, or that applications are taken on an ongoing basis."""

    on: date
    key: str = "deadline"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return ("ongoing",) if brief.ongoing else Day(self.key, self.on).told(brief)

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The day, or that there is none."""
        if _ONGOING.fullmatch(said[-1].words.strip(" .")):
            return replace(brief, deadline=None, ongoing=True)
        return replace(Day(self.key, self.on).take(brief, said), ongoing=None)

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return replace(brief, deadline=None, ongoing=None)
