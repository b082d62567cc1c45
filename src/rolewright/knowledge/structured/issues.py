"""What may be wrong with a JobPosting."""

from enum import StrEnum

from rolewright.tuples import NamedTuple


class Issue(StrEnum):
    """The kinds of what may be wrong, each with a rule of its own."""

    MISSING = "missing"
    RECOMMENDED = "recommended"
    UNKNOWN = "unknown"
    VALUE = "value"


class Remark(NamedTuple):
    """Something wrong at one place of the data: `path` is such as `baseSalary.currency`.

    What is not `sure` is told from what others quote of the source, and so is no more than a note.
    """

    issue: Issue
    path: str
    told: str
    sure: bool = True
