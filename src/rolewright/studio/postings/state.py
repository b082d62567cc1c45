"""How far a posting has come, and where it can go from there."""

from collections.abc import Iterator
from enum import StrEnum

from rolewright.records import record


class State(StrEnum):
    """The states that people move a posting through."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"


#: What is shown of a published posting whose deadline has passed; nobody moves one there.
EXPIRED = "expired"


@record
class Move:
    """A way from one state to another; `label` is what a button says, `is_back` whether it undoes another."""

    before: State
    after: State
    label: str
    is_back: bool = False


#: Every move that is allowed. Whoever works alone needs nobody's review; who is allowed to make a move is
#: asked where permissions are.
MOVES = (
    Move(State.DRAFT, State.IN_REVIEW, "Ask for review"),
    Move(State.DRAFT, State.PUBLISHED, "Publish"),
    Move(State.IN_REVIEW, State.APPROVED, "Approve"),
    Move(State.IN_REVIEW, State.DRAFT, "Send back", is_back=True),
    Move(State.APPROVED, State.PUBLISHED, "Publish"),
    Move(State.APPROVED, State.DRAFT, "Work on it again", is_back=True),
    Move(State.PUBLISHED, State.DRAFT, "Withdraw", is_back=True),
)


def moves_from(state: str) -> Iterator[Move]:
    """Where a posting can go from a state."""
    return (move for move in MOVES if move.before == state)
