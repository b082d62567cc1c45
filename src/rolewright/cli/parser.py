"""The arguments of every command, and what is told of a mistake in them."""

import argparse
from collections.abc import Sequence
from types import ModuleType
from typing import Any, NoReturn

from rolewright.cli.commands import COMMANDS, module_of
from rolewright.cli.exit_codes import Exit
from rolewright.usage import UsageError, did_you_mean

_PROGRAM = "rolewright"
_WIDEST = max(map(len, COMMANDS))
_TEACH = """\
start here:
  rolewright check posting.md            what is wrong, where, and how to mend it
  rolewright fix posting.md              what it can mend itself; --interactive asks about each
  rolewright check jobs/ -o report.json  every posting in a folder, for other programs
  rolewright check jobs/ --preset quiet  the few remarks that matter most
  pbpaste | rolewright check -           whatever is on the clipboard
  rolewright show posting.md             the posting as the program reads it
  rolewright explain pay/vague           why a rule exists, and what speaks against it

exit codes: 0 clean, 1 findings at or above --fail-on or a score below --min-score, 2 wrong use,
3 a fault of the program.
Nothing leaves this machine, and nothing is fetched but an address that you name."""


class _Parser(argparse.ArgumentParser):
    """Tells a mistake in a line, and guesses at what was meant; the usage is in the help."""

    def error(self, message: str) -> NoReturn:
        """UsageError, which the program tells as it tells every other mistake."""
        raise UsageError([f"{message}; {self.prog} --help tells more"])

    def parse_known_args(self, *given: Any, **named: Any) -> Any:
        """As argparse does; but a command itself tells of words unknown to it, since it knows its options."""
        options, strange = super().parse_known_args(*given, **named)
        if strange:
            raise UsageError(self._strangers(strange))
        return options, strange

    def _strangers(self, words: Sequence[str]) -> list[str]:
        """What to say of words that this command does not know."""
        command = self.prog.rpartition(" ")[2]
        names = [word.partition("=")[0] for word in words if word.startswith("-")]
        if not names:
            return [f"{command} has no use for “{' '.join(words)}”; {self.prog} --help tells what it takes"]
        known = [name for name in self._option_string_actions if name.startswith("--")]
        return [f"{command} has no option “{name}”{did_you_mean(name, known)}" for name in names]


def build_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """The parser for these commands. Each command's module adds its own arguments and its `run`."""
    parser = _Parser(
        prog=_PROGRAM,
        usage=f"{_PROGRAM} [-h] [--version] COMMAND …",
        description="Reads a job description in any state, shows what it says and lacks, and explains why.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version", action=_Version, nargs=0, default=argparse.SUPPRESS, help="print the version and stop"
    )
    commands = parser.add_subparsers(prog=_PROGRAM, metavar="COMMAND", required=True, help=argparse.SUPPRESS)
    listed = [_added(commands, name, module_of(name)) for name in names]
    parser.epilog = "\n".join(["commands:", *listed, "", _TEACH])
    return parser


def _added(commands: "argparse._SubParsersAction[_Parser]", name: str, module: ModuleType) -> str:
    """Add a command; return its line in the list of commands."""
    description = (module.__doc__ or "").strip()
    summary = description.partition("\n")[0]
    command = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=module.EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_arguments(command)
    command.set_defaults(run=module.run)
    return f"  {name:<{_WIDEST}}  {summary[0].lower()}{summary[1:].rstrip('.')}"


class _Version(argparse.Action):
    """--version, which looks up the installed version only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> NoReturn:
        from rolewright import __version__

        print(f"{_PROGRAM} {__version__}")
        parser.exit(Exit.CLEAN)
