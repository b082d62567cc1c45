"""Gives each folder the checker that its settings ask for."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import with_wishes
from rolewright.cli.settings_by_folder import SettingsByFolder
from rolewright.cli.terminal import tell
from rolewright.engine import Checker
from rolewright.settings import Settings
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse


class Desk:
    """The checkers of one command, each made once, and the day for which it judges."""

    def __init__(self, options: "argparse.Namespace", problems: list[Problem]) -> None:
        self.on: date = options.on or date.today()
        self._options = options
        self._problems = problems
        self._settings = SettingsByFolder(options)
        self._in_folder: dict[Path, Checker | None] = {}
        self._by_settings: dict[int, Checker] = {}

    def checker_in(self, folder: Path) -> Checker | None:
        """The checker for texts in `folder`; None when the settings there are wrong, which is recorded."""
        if folder not in self._in_folder:
            try:
                self._in_folder[folder] = self._by(self._settings.of(folder))
            except UsageError as error:
                self._in_folder[folder] = None
                # Several folders may have the same wrong settings.
                self._problems.extend(each for each in error.problems if each not in self._problems)
        return self._in_folder[folder]

    def _by(self, settings: Settings) -> Checker:
        known = self._by_settings.get(id(settings))
        if known is None:
            known = self._by_settings[id(settings)] = Checker(with_wishes(settings, self._options))
            for note in known.ruleset.notes:
                tell(note)
        return known
