"""The arguments of every command."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from rolewright.cli.exit_codes import Exit
from rolewright.usage import UsageError, did_you_mean

COMMANDS = ("check", "show", "explain", "rules", "schema", "test-pack", "completion")

_TEACH = """\
start here:
  rolewright check posting.md            what is wrong, where, and how to mend it
  rolewright check jobs/ --format json   every posting in a folder, for other programs
  pbpaste | rolewright check -           whatever is on the clipboard
  rolewright show posting.md             the posting as the program reads it
  rolewright explain pay/vague           why a rule exists, and what speaks against it

exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong use, 3 a fault of the program.
Nothing leaves this machine: Rolewright makes no network calls."""


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of the command, with its `run`. UsageError for a command that is not there."""
    name = arguments[0] if arguments else "--help"
    if name in COMMANDS:
        return build_parser([name]).parse_args(arguments)
    if not name.startswith("-"):
        raise UsageError([f"there is no command “{name}”{_guess(name)}"])
    options = build_parser().parse_args(arguments or ["--help"])
    return options


def build_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """The parser for these commands. Each command's module adds its own arguments and its `run`."""
    parser = argparse.ArgumentParser(
        prog="rolewright",
        description="Reads a job description in any state, shows what it says and lacks, and explains why.",
        epilog=_TEACH,
        formatter_class=_Help,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in names:
        _add(commands, name, import_module(f"rolewright.cli.{name.replace('-', '_')}"))
    return parser


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, module: ModuleType
) -> None:
    description = (module.__doc__ or "").strip()
    summary = description.partition("\n")[0]
    command = commands.add_parser(
        name,
        help=summary[0].lower() + summary[1:].rstrip("."),
        description=description,
        epilog=module.EXAMPLES,
        formatter_class=_Help,
    )
    module.add_arguments(command)
    command.set_defaults(run=module.run)


def _guess(name: str) -> str:
    if Path(name).exists():
        return f"; to check this file: rolewright check {name}"
    return did_you_mean(name, COMMANDS)


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help in two columns that leave room for the longest command."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28)


class _Version(argparse.Action):
    """--version, which looks up the installed version only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> NoReturn:
        from rolewright import __version__

        print(f"rolewright {__version__}")
        parser.exit(Exit.CLEAN)
