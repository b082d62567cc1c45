"""Remarks on a posting, and the edits that mend it."""

from collections.abc import Mapping
from enum import StrEnum

from rolewright.records import NO_VALUES, record
from rolewright.text import Span


class Severity(StrEnum):
    """How much a finding matters. `ERROR` must not be published; `NOTE` is taste or contested research."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest, counting up."""
        return list(Severity).index(self)

    def at_least(self, other: "Severity") -> bool:
        """Whether this is as grave as `other` or graver."""
        return self.rank <= other.rank


class Applicability(StrEnum):
    """How far a fix may be trusted: mechanical, a matter of wording, or advice only."""

    SAFE = "safe"
    SUGGEST = "suggest"
    SHOW = "show"


@record
class Edit:
    """Put `text` in the place of the characters of `span`."""

    span: Span
    text: str


@record
class Fix:
    """Edits that belong together, and who proposes them: a rule, or a named model."""

    title: str
    edits: tuple[Edit, ...]
    applicability: Applicability
    origin: str = "rule"


@record
class Hit:
    """What a detector saw: words, or the whole posting when `span` is None.

    `data` fills the placeholders of the card's message; `message` replaces the card's message altogether.
    `severity` replaces the card's severity, unless the user's settings fix that of the rule. `extent` is how
    far the fault goes, at most 1, where a limit is only just passed or by far. 0 costs no points, as for what
    is seen only with an extra.
    """

    span: Span | None = None
    data: Mapping[str, object] = NO_VALUES
    fixes: tuple[Fix, ...] = ()
    message: str | None = None
    severity: Severity | None = None
    extent: float = 1.0


@record
class Finding:
    """A remark by the rule `rule`. A finding about the whole posting has the span None.

    One of a small `extent` costs a score little, one of 0 nothing; 1 is a whole fault.
    """

    rule: str
    severity: Severity
    message: str
    span: Span | None = None
    data: Mapping[str, object] = NO_VALUES
    fixes: tuple[Fix, ...] = ()
    extent: float = 1.0


#: What has passed a limit by a hair is remarked on all the same.
_LEAST_EXTENT = 0.05


def extent(measured: float, limit: float, whole: float) -> float:
    """How far something measured has gone from its `limit`, where it is no fault yet, to a `whole` fault.

    A score that fell by a jump at the limit would hang on a word more or less.
    """
    return min(1.0, max(_LEAST_EXTENT, (measured - limit) / (whole - limit)))


@record
class Suppressed:
    """A finding that the posting's owner has answered, with the owner's reason."""

    finding: Finding
    reason: str
