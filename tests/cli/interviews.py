"""Interviews that are driven through a pipe."""

import tomllib
from pathlib import Path

from tests.cli.conftest import Command, Done
from tests.writing.interviewing import PROFILE

ON = ("--on", "2026-11-25", "--color", "never")
FILE = "commercial-electrician.brief.toml"
COMPANY = {
    "company.name": [PROFILE.name],
    "company.does": [PROFILE.does],
    "company.people": list(PROFILE.people),
    "company.apart": list(PROFILE.apart),
    "company.objectives": list(PROFILE.objectives),
    "company.benefits": list(PROFILE.benefits),
    "company.steps": [PROFILE.steps],
    "company.equality": [PROFILE.equality],
}


def profile() -> dict[str, object]:
    """The company as settings know it."""
    several = ("company.people", "company.apart", "company.objectives", "company.benefits")
    return {key: tuple(value) if key in several else value[0] for key, value in COMPANY.items()}


def ask(command: Command, said: str, *arguments: str) -> Done:
    """What comes of an interview in which this is typed."""
    return command("new", *ON[:2], *arguments, stdin=said.encode())


def brief_in(folder: Path, name: str = FILE) -> dict[str, object]:
    """The brief that was kept."""
    return tomllib.loads((folder / name).read_text("utf-8"))
