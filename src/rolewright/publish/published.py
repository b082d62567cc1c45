"""What comes of publishing."""

import builtins
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from rolewright.publish.gap_names import name_of
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
    variant's place wants; its property is that place and the demand. Where a line of the front matter states
    it, that has the `key`, and an `example` for its value.
    """

    property: str
    importance: Importance
    why: str = ""
    key: str = ""
    example: str = ""

    @builtins.property
    def name(self) -> str:
        """What is absent, as people call it."""
        return name_of(self.property)

    @builtins.property
    def message(self) -> str:
        """How to state it, or why it is absent where there is no line for it."""
        line = f"write “{self.key}: {self.example}”" if self.key else ""
        return ", ".join(filter(None, (line, self.why)))

    def to_json(self) -> dict[str, str]:
        """As values that JSON can hold."""
        return {
            "property": self.property,
            "importance": self.importance.value,
            "why": self.why,
            "key": self.key,
            "example": self.example,
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> "Gap":
        """The gap that `to_json` told."""
        words = (str(told[name]) for name in ("why", "key", "example"))
        return cls(str(told["property"]), Importance(told["importance"]), *words)


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
