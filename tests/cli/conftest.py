"""The command line as a test uses it."""

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rolewright.cli.main import main
from rolewright.writing.brief_toml import company_toml

PLAIN = """\
# Baker

We bake bread in Leeds. Our last baker has retired, so we are hiring for a full-time position on site.

## What you will do

- Bake two hundred loaves before six in the morning
- Teach an apprentice to shape them

## What you need

- Two years of experience at a deck oven

## What we offer

- A loaf a day, and Sundays off

## How to apply

Candidates send a résumé to Rye & Sons, and come to bake with us for a morning.
"""
VAGUE = PLAIN.replace("- A loaf a day", "- Competitive salary\n- A loaf a day")
LEFTOVER = PLAIN.replace("Leeds", "[city]")


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What was printed, read as JSON."""
        return json.loads(self.out)


class Command:
    """Runs `rolewright` in a folder of its own, where a test may put files."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capture = capture
        self._patch = patch

    def write(self, name: str, content: str | bytes) -> Path:
        """A file with this content, and the folders that it needs."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Done:
        """Run with these arguments."""
        self._patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(arguments)
        captured = self._capture.readouterr()
        return Done(code, captured.out, captured.err)


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """`rolewright`, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return Command(tmp_path, capsys, monkeypatch)


@pytest.fixture
def known(command: Command) -> Command:
    """`rolewright` beside a company profile."""
    from tests.cli.interviews import profile

    told = {each.removeprefix("company."): value for each, value in profile().items()}
    command.write("rolewright.toml", company_toml(told))
    return command
