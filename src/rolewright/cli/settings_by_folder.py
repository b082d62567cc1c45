"""The settings of each folder, read once."""

from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import read_settings_file, settings_file
from rolewright.settings import Settings

if TYPE_CHECKING:
    import argparse


class SettingsByFolder:
    """What holds for the postings in a folder, as far as options do not say otherwise."""

    def __init__(self, options: "argparse.Namespace") -> None:
        self._options = options
        self._files: dict[Path, Path | None] = {}
        self._read: dict[Path | None, Settings] = {}

    def of(self, folder: Path) -> Settings:
        """The settings in the folder or the nearest above. UsageError with all that is wrong with them."""
        if folder not in self._files:
            self._files[folder] = settings_file(self._options, folder)
        file = self._files[folder]
        if file not in self._read:
            self._read[file] = read_settings_file(file) if file else Settings()
        return self._read[file]
