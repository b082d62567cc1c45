"""The role that a title means, where it can mean only one."""

from rolewright.knowledge.roles import Library, Role, sure


def titled_role(title: str, library: Library) -> Role | None:
    """The one role of the library that bears a title; None when none does, or several."""
    ids = [match.role.id for match in sure(title, library.names)]
    return library.role(ids[0]) if len(ids) == 1 else None
