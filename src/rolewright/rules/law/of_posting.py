"""What a detector may ask about the laws on its posting.

Most postings are checked under no law, so that what reads and judges laws is loaded when it is asked for.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from rolewright.document import Workplace
from rolewright.findings import Hit, Severity
from rolewright.records import NO_VALUES
from rolewright.text import Span

if TYPE_CHECKING:
    from rolewright.knowledge.jurisdictions.applicable import Applicable
    from rolewright.rules.context import Context
    from rolewright.rules.law.judge import Judge


class PostingLaw:
    """The laws that hold for one posting, and what they say of it."""

    __slots__ = ("_applicable", "_context", "_judge", "declared")

    def __init__(self, context: "Context", declared: tuple[str, ...]) -> None:
        self._context = context
        self._applicable: tuple[Applicable, ...] | None = None  # asked once, and then known
        self._judge: Judge | None = None
        #: The places whose law was declared to hold, such as "us-co".
        self.declared = declared

    @property
    def applicable(self) -> "tuple[Applicable, ...]":
        """The laws that hold, whether declared or inferred; see `Applicable`."""
        if self._applicable is None:
            self._applicable = self._find_applicable()
        return self._applicable

    def _find_applicable(self) -> "tuple[Applicable, ...]":
        context = self._context
        facts = context.facts
        says_where = facts.locations or facts.workplace.value is Workplace.REMOTE
        if not self.declared and not says_where:
            return ()
        # What is kept for the people inside is no posting, unless its own front matter names a law.
        if not context.is_advertised and "jurisdictions" not in context.document.front_matter:
            return ()
        from rolewright.knowledge.jurisdictions.applicable import applicable  # reads the table of laws
        from rolewright.knowledge.jurisdictions.employer import Employer

        known = context.company
        employer = Employer(
            known.get("head_count"), known.get("head_counts", NO_VALUES), known.get("government", "")
        )
        return applicable(context.document, self.declared, employer)

    @property
    def judge(self) -> "Judge":
        """What the posting says to each demand of the laws."""
        if self._judge is None:
            from rolewright.rules.law.judge import Judge

            self._judge = Judge(self._context)
        return self._judge

    @property
    def unknown_places(self) -> tuple[tuple[str, str], ...]:
        """What was declared as a place whose law holds and is none, each with the end of a sentence on it."""
        from rolewright.knowledge.jurisdictions.applicable import unknown

        if not (slips := unknown(self.declared)):
            return ()
        from rolewright.knowledge.jurisdictions.known_place import near_misses  # few have a slip

        return tuple((name, near_misses(name) or ".") for name in slips)

    def unmet(self, *demands: str) -> Iterator[Hit]:
        """A hit for each of the demands, such as "pay", that the posting plainly does not meet."""
        from rolewright.rules.law.hits import unmet

        return unmet(self._context, *demands)

    def beyond_limit(self, *limits: str) -> Iterator[Hit]:
        """A hit for each range of pay that goes beyond one of the limits, such as "width-absolute"."""
        from rolewright.rules.law.hits import beyond_limit

        return beyond_limit(self._context, *limits)

    def coming(self, days: int) -> Iterator[Hit]:
        """A hit for each law that starts within so many days after that of the check."""
        from rolewright.rules.law.coming import coming

        return coming(self._context, days)

    def is_told(self, demand: str) -> bool | None:
        """Whether the posting says what laws demand, such as "ai-use"; None where that cannot be told."""
        from rolewright.knowledge.jurisdictions.jurisdiction import DemandKind

        answer = self.judge.answer_to(DemandKind(demand))
        return answer.met if answer else None

    def on_open_ends(self) -> tuple[Mapping[str, Any], Severity] | None:
        """What laws say that refuse pay with one end, and how grave that is; None where none does."""
        if not self.applicable:
            return None
        from rolewright.rules.law.hits import on_open_ends

        return on_open_ends(self._context)

    def is_commission_enough(self) -> bool:
        """Whether the posting says that it pays commission alone, and a law that holds asks for no more."""
        if not self.applicable:
            return False
        from rolewright.rules.law.hits import is_commission_enough

        return is_commission_enough(self._context)

    def is_least_pay_enough(self) -> bool:
        """Whether the least that is paid is stated, and the laws that hold ask for that and no range."""
        if not self.applicable:
            return False
        from rolewright.rules.law.hits import is_least_enough

        return is_least_enough(self._context)

    def local_experience(self) -> Iterator[Span]:
        """Every demand for experience from the place itself, by the reading that laws are held against."""
        from rolewright.rules.law.said import local_experience

        return local_experience(self._context)
