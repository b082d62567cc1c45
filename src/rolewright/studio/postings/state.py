"""How far a posting has come."""

from enum import StrEnum


class State(StrEnum):
    """The states that people move a posting through."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"


#: What is shown of a published posting whose deadline has passed; nobody moves one there.
EXPIRED = "expired"
