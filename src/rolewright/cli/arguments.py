"""Arguments that several commands share."""

import argparse
from datetime import date
from pathlib import Path

from rolewright.rules import Selection
from rolewright.settings import Settings, read_settings, settings_near
from rolewright.usage import UsageError


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Which rules apply."""
    group = parser.add_argument_group("which rules apply")
    group.add_argument(
        "--select", action="append", metavar="RULES", help="only these: ids, topics, all, preview (comma-separated)"
    )
    group.add_argument("--ignore", action="append", metavar="RULES", help="leave these out")
    group.add_argument("--pack", action="append", metavar="FOLDER", type=Path, help="add an organisation's own cards")
    group.add_argument("--config", metavar="FILE", type=Path, help="settings (default: nearest rolewright.toml)")
    group.add_argument("--no-config", action="store_true", help="read no rolewright.toml")
    group.add_argument("--on", metavar="DATE", type=day, help="judge as of this day, YYYY-MM-DD (default: today)")


def add_colour(parser: argparse.ArgumentParser) -> None:
    """When to colour."""
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colour the text (default: in a terminal)"
    )


def day(text: str) -> date:
    """A date of the form 2026-11-23."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date such as 2026-11-23") from None


def settings_of(options: argparse.Namespace, folder: Path) -> Settings:
    """The settings file with the command line's wishes laid over it. UsageError when it cannot be read."""
    settings = _written(options, folder)
    chosen = settings.selection
    return Settings(
        Selection(
            select=_rules(options.select) or chosen.select,
            ignore=(*chosen.ignore, *_rules(options.ignore)),
            severity=chosen.severity,
            options=chosen.options,
            packs=(*chosen.packs, *(options.pack or ())),
            written=chosen.written,
        ),
        settings.jurisdictions,
        settings.company,
    )


def _written(options: argparse.Namespace, folder: Path) -> Settings:
    file = None if options.no_config else options.config or settings_near(folder.absolute())
    if file is None:
        return Settings()
    try:
        return read_settings(file.read_text("utf-8"), file)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError([f"cannot read the settings {file}: {_reason(error)}"]) from None


def _rules(chosen: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for names in chosen or () for name in names.split(",") if name.strip())


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else "it is not UTF-8 text"
