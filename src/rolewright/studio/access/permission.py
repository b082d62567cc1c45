"""The one place where it is asked whether somebody may do something.

Everybody who is known may work with all postings; what concerns the studio itself needs an administrator.
Roles and teams would be judged here, and nowhere else.
"""

from enum import StrEnum

from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.problems import RefusedError
from rolewright.studio.words import Sentence, shown


class Action(StrEnum):
    """What somebody may want to do."""

    READ = shown("read")
    WRITE = shown("write")
    DELETE = shown("delete")
    MOVE = shown("move to another state")
    PUBLISH = shown("publish")
    CONFIGURE = shown("change what is common to all postings")
    MANAGE = shown("manage people, back-ups and the studio itself")


_FOR_ADMINISTRATORS = frozenset({Action.MANAGE})


def require(identity: Identity, action: Action, subject: str | None = None) -> None:
    """RefusedError unless `identity` may do it, to the `subject` with that id if there is one."""
    if action in _FOR_ADMINISTRATORS and not identity.is_administrator:
        raise RefusedError(
            shown("This is for administrators, who {do}. Ask one of them.", do=Sentence(action.value))
        )


def must_be_no_token(identity: Identity) -> None:
    """RefusedError for a program: a token that fell into wrong hands must not make itself at home."""
    if identity.via is Via.TOKEN:
        raise RefusedError(shown("This is done in a browser, not with an API token."))
