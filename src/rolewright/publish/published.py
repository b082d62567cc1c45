"""What comes of publishing."""

from enum import StrEnum

from rolewright.records import record
from rolewright.usage import UsageError


class Importance(StrEnum):
    """What it means that something is absent. Whose requirement it is, the form knows."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"
    UNSURE = "unsure"
    BY_LAW = "by-law"


@record
class Gap:
    """Something that was left out: its property, why, and how to state it.

    What is `REQUIRED` keeps the posting out of what the form is for, such as Google's search for jobs;
    `UNSURE` is what the posting says, but not so that the form could hold it. `BY_LAW` is what the law of the
    variant's place wants; its property is that place and the demand.
    """

    property: str
    importance: Importance
    message: str


@record
class Published:
    """A posting in a form in which it is published, as the content of a file, and what that form lacks.

    `notes` are for its owner: what was made otherwise than the settings say, and why.
    """

    content: bytes
    gaps: tuple[Gap, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The content of a form that is text. UnicodeDecodeError for a PDF or a Word file."""
        return self.content.decode("utf-8")


class UnfinishedError(UsageError):
    """The posting has blanks yet, and nobody may publish a question to its author; each is a problem."""
