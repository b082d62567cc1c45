"""Arguments that several commands share."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.records import replace
from rolewright.rules import Board, Preset
from rolewright.settings import MOST_POINTS, Settings, read_settings, settings_near
from rolewright.usage import UsageError

if TYPE_CHECKING:
    import argparse

KNOWN_BOARDS = ", ".join(board.value for board in Board)


def add_format(
    parser: "argparse.ArgumentParser",
    forms: Sequence[str] = ("text", "json"),
    default: str | None = "text",
    help: str = "default: text",
) -> None:
    """In which form, and whether in colour."""
    parser.add_argument("--format", choices=forms, default=default, help=help)
    add_colour(parser)


def add_colour(parser: "argparse.ArgumentParser") -> None:
    """When to colour."""
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="default: in a terminal"
    )


def add_settings(parser: "argparse.ArgumentParser") -> None:
    """Which rules apply."""
    group = parser.add_argument_group("which rules apply")
    group.add_argument(
        "--preset",
        choices=tuple(preset.value for preset in Preset),
        help="what “default” means: quiet, the few remarks that matter most; default; or strict, with "
        "everything that has proved itself, taste counting as much as the guide",
    )
    group.add_argument(
        "--select",
        action="append",
        metavar="RULES",
        help="these alone: ids, topics, default, preview or all, with commas",
    )
    group.add_argument("--ignore", action="append", metavar="RULES", help="leave these out")
    group.add_argument(
        "--for",
        dest="boards",
        action="append",
        metavar="BOARDS",
        type=boards,
        help=f"check what these want too, with commas: {KNOWN_BOARDS}",
    )
    group.add_argument(
        "--pack", action="append", metavar="FOLDER", type=Path, help="add an organisation's own cards"
    )
    add_config(group)


def add_config(parser: "argparse._ActionsContainer") -> None:
    """Which settings are read."""
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="settings (default: the nearest rolewright.toml)"
    )
    parser.add_argument("--no-config", action="store_true", help="read no settings")


def points(text: str) -> int:
    """A score from 0 to 100."""
    if text.isdecimal() and int(text) <= MOST_POINTS:
        return int(text)
    from argparse import ArgumentTypeError

    raise ArgumentTypeError(f"“{text}” is no score from 0 to {MOST_POINTS}")


def boards(text: str) -> tuple[Board, ...]:
    """The boards in a list with commas."""
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in {board.value for board in Board}]
    if names and not unknown:
        return tuple(map(Board, names))
    from argparse import ArgumentTypeError

    wrong = " or ".join(f"“{name}”" for name in unknown)
    told = f"no board is called {wrong}" if unknown else "name a board"
    raise ArgumentTypeError(f"{told}; known are {KNOWN_BOARDS}")


def day(text: str) -> date:
    """A date of the form 2026-11-23."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"“{text}” is no date such as 2026-11-23") from None


def settings_file(options: "argparse.Namespace", folder: Path) -> Path | None:
    """The settings that hold for postings in `folder`, if there are any."""
    if options.no_config:
        return None
    chosen: Path | None = options.config
    return chosen or settings_near(folder.resolve())


def settings_near_by(options: "argparse.Namespace", folder: Path) -> Settings:
    """What the settings that hold in `folder` say; the usual ones where there are none."""
    file = settings_file(options, folder)
    return read_settings_file(file) if file else Settings()


def with_wishes(settings: Settings, options: "argparse.Namespace") -> Settings:
    """The settings with the command line's wishes laid over them."""
    written = settings.selection
    selection = replace(
        written,
        select=_rules(options.select) or written.select,
        ignore=(*written.ignore, *_rules(options.ignore)),
        packs=(*written.packs, *(options.pack or ())),
        boards=tuple(board for chosen in options.boards or () for board in chosen) or written.boards,
    )
    preset = Preset(options.preset) if options.preset else settings.preset
    return replace(settings, selection=selection, preset=preset)


def read_settings_file(file: Path) -> Settings:
    """What a settings file says. UsageError when it cannot be read, or with every mistake in it."""
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = (error.strerror or error) if isinstance(error, OSError) else "it is not UTF-8"
        raise UsageError([f"cannot read the settings {file}: {reason}"]) from None
    return read_settings(text, file)


def _rules(chosen: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for names in chosen or () for name in names.split(",") if name.strip())
