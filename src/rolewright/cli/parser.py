"""The arguments of every command."""

import argparse
from importlib import import_module
from types import ModuleType

_COMMANDS = ("check", "show", "explain", "rules", "schema", "test_pack", "completion")
_TEACH = """\
start here:
  rolewright check posting.md              what is wrong, where, and how to mend it
  rolewright check jobs/ --format json     every posting in a folder, for other programs
  pbpaste | rolewright check -             whatever is on the clipboard
  rolewright show posting.md               the posting as the program reads it
  rolewright explain pay/vague             why a rule exists, its evidence and what speaks against it

exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong use, 3 a fault of the program.
Nothing leaves this machine: Rolewright makes no network calls."""


class _Lazy(argparse.Action):
    """--version, which looks up the installed version only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from rolewright import __version__

        parser.exit(message=f"rolewright {__version__}\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser. Each command's module adds its own arguments and its `run`."""
    parser = argparse.ArgumentParser(
        prog="rolewright",
        description="Reads a job description in any state, shows what it says and lacks, and explains every remark.",
        epilog=_TEACH,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Lazy, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in _COMMANDS:
        module = import_module(f"rolewright.cli.{name}")
        _add(commands, name.replace("_", "-"), module)
    return parser


def _add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, module: ModuleType) -> None:
    summary, _, description = (module.__doc__ or "").partition("\n\n")
    command = commands.add_parser(
        name,
        help=summary[0].lower() + summary[1:].rstrip("."),
        description=f"{summary}\n\n{description}".strip(),
        epilog=module.EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_arguments(command)
    command.set_defaults(run=module.run)
