"""The table of docs/roles.md, made from the role library; all else on that page is written by hand."""

import re
from itertools import groupby
from pathlib import Path

from rolewright.knowledge.roles import Library, Role

PAGE = Path(__file__).parent.parent / "docs/roles.md"
_ROWS = re.compile(r"(?<=\| family \| roles \|\n\|---\|---\|\n)(?:\|.*\|\n)*")


def page() -> str:
    """The whole page, its table brought up to date."""
    return _ROWS.sub("".join(map(_row, _families())), PAGE.read_text("utf-8"), count=1)


def _families() -> list[tuple[str, list[Role]]]:
    roles = sorted(Library(), key=lambda role: (role.family, role.id))
    return [(family, list(group)) for family, group in groupby(roles, key=lambda role: role.family)]


def _row(family: tuple[str, list[Role]]) -> str:
    name, roles = family
    return f"| {name} | {', '.join(role.id for role in roles)} |\n"
