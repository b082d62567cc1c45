"""The one place where it is asked whether somebody may do something.

Everybody who is known may work with all postings; what concerns the studio itself needs an administrator.
Roles and teams would be judged here, and nowhere else.
"""

from enum import StrEnum

from rolewright.studio.access.identity import Identity
from rolewright.studio.problems import RefusedError


class Action(StrEnum):
    """What somebody may want to do."""

    READ = "read"
    WRITE = "write"
    DELETE = "delete"
    MOVE = "move to another state"
    PUBLISH = "publish"
    CONFIGURE = "change what is common to all postings"
    MANAGE = "manage people, back-ups and the studio itself"


_FOR_ADMINISTRATORS = frozenset({Action.MANAGE})


def require(identity: Identity, action: Action, subject: str | None = None) -> None:
    """RefusedError unless `identity` may do it, to the `subject` with that id if there is one."""
    if action in _FOR_ADMINISTRATORS and not identity.is_administrator:
        raise RefusedError(f"this is for administrators, who {action.value}; ask one of them")
