"""Interviews that are driven through a pipe."""

import tomllib
from pathlib import Path

from tests.cli.conftest import Command, Done
from tests.writing.interviewing import PROFILE, typed

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


_LEFT: dict[str, bytes] = {}


def left_before(command: Command, question: str) -> str:
    """An interview that was left before a question, as the file that its answers are in; held once."""
    if question not in _LEFT:
        ask(command, typed(upto=question))
        _LEFT[question] = (command.folder / FILE).read_bytes()
    command.write(FILE, _LEFT[question])
    return FILE


def brief_in(folder: Path, name: str = FILE) -> dict[str, object]:
    """The brief that was kept."""
    return tomllib.loads((folder / name).read_text("utf-8"))
