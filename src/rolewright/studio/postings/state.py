"""How far a posting has come, and where it can go from there."""

from collections.abc import Iterator
from enum import StrEnum

from rolewright.records import record
from rolewright.studio.words import shown


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
    """A way from one state to another; `label` is what a button says, `is_back` whether it undoes another.

    `hint` tells what comes of it. One that `is_later` cannot be made yet, and its hint says what comes first.
    """

    before: State
    after: State
    label: str
    is_back: bool = False
    hint: str = ""
    is_later: bool = False


#: Every move that is allowed. Whoever works alone needs nobody's review; who is allowed to make a move is
#: asked where permissions are.
MOVES = (
    Move(
        State.DRAFT,
        State.IN_REVIEW,
        shown("Ask for review"),
        hint=shown("it is read once more, then it can be approved"),
    ),
    Move(State.DRAFT, State.PUBLISHED, shown("Publish"), hint=shown("at once, without a review")),
    Move(State.IN_REVIEW, State.APPROVED, shown("Approve"), hint=shown("then it can be published")),
    Move(State.IN_REVIEW, State.DRAFT, shown("Send back"), is_back=True, hint=shown("as a draft")),
    Move(
        State.APPROVED,
        State.PUBLISHED,
        shown("Publish"),
        hint=shown("it goes on the careers site when that is built"),
    ),
    Move(
        State.APPROVED,
        State.DRAFT,
        shown("Work on it again"),
        is_back=True,
        hint=shown("as a draft"),
    ),
    Move(State.PUBLISHED, State.DRAFT, shown("Withdraw"), is_back=True, hint=shown("as a draft")),
)
#: What people look for where it cannot be done yet.
LATER = (
    Move(State.DRAFT, State.APPROVED, shown("Approve"), hint=shown("ask for a review first"), is_later=True),
    Move(State.IN_REVIEW, State.PUBLISHED, shown("Publish"), hint=shown("approve it first"), is_later=True),
)


def moves_from(state: str) -> Iterator[Move]:
    """Where a posting can go from a state."""
    return (move for move in MOVES if move.before == state)


def later_from(state: str) -> Iterator[Move]:
    """Where a posting in a state can go after another step."""
    return (move for move in LATER if move.before == state)
