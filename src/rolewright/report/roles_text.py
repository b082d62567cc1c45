"""Roles in a list, and what a search found, for a person at a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rolewright.knowledge.roles import How, Match, Names
from rolewright.report.counted import counted
from rolewright.report.style import Ink, Style, wrapped


def roles_text(roles: Iterable[Names], style: Style) -> str:
    """The roles by family: id, title, and what each is for."""
    listed = sorted(roles, key=lambda role: (role.family, role.id))
    width = max((len(role.id) for role in listed), default=0)
    lines: list[str] = []
    for family, members in groupby(listed, key=lambda role: role.family):
        lines.append(style.paint(Ink.STRONG, family))
        for role in members:
            lines += _beside(role, width, role.purpose, style)
        lines.append("")
    return "\n".join([*lines, counted(len(listed), "role")]) + "\n"


def matches_text(matches: Sequence[Match[Names]], style: Style) -> str:
    """The roles that were found, the likeliest first, each with the reason."""
    width = max(len(match.role.id) for match in matches)
    lines = [line for match in matches for line in _beside(match.role, width, reason(match), style)]
    return "\n".join(lines) + "\n"


def reason(match: Match[Names]) -> str:
    """Why a role was found, in a phrase."""
    title = match.role.title
    said = match.name == title
    if match.how is How.EXACT:
        return f"{title}: its title"
    if match.how is How.VARIANT:
        return f"{title}: also called “{match.name}”, {match.means}"
    if match.how is How.ABBREVIATION:
        return f"{title}: written out" if said else f"{title}: “{match.name}” is short for {match.means}"
    words = ", ".join(f"“{word}”" for word in match.words)
    return (
        f"{title}: {words} in its title"
        if said
        else f"{title}: {words} in “{match.name}”, as it is also called"
    )


def _beside(role: Names, width: int, text: str, style: Style) -> Iterator[str]:
    margin = f"  {style.paint(Ink.NAME, role.id)}{' ' * (width - len(role.id) + 2)}"
    for line in wrapped(text, style.width - width - 4):
        yield f"{margin}{line}"
        margin = " " * (width + 4)
