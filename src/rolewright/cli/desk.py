"""Gives each folder the checker that its settings ask for."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import settings_file, settings_in
from rolewright.cli.terminal import tell
from rolewright.engine import Checker
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse


class Desk:
    """The checkers of one command, each made once, and the day for which it judges."""

    def __init__(self, options: "argparse.Namespace", problems: list[Problem]) -> None:
        self.on: date = options.on or date.today()
        self._options = options
        self._problems = problems
        self._files: dict[Path, Path | None] = {}
        self._checkers: dict[Path | None, Checker | None] = {}

    def checker_in(self, folder: Path) -> Checker | None:
        """The checker for texts in `folder`; None when the settings there are wrong, which is recorded."""
        if folder not in self._files:
            self._files[folder] = settings_file(self._options, folder)
        file = self._files[folder]
        if file not in self._checkers:
            self._checkers[file] = self._made(file)
        return self._checkers[file]

    def _made(self, file: Path | None) -> Checker | None:
        try:
            checker = Checker(settings_in(file, self._options))
        except UsageError as error:
            self._problems.extend(error.problems)
            return None
        for note in checker.ruleset.notes:
            tell(note)
        return checker
