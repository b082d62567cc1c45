"""Print what completes commands, options and files in your shell."""

import argparse
import sys
from collections.abc import Iterator

from rolewright.cli.exit_codes import Exit

EXAMPLES = """\
examples:
  rolewright completion bash > ~/.local/share/bash-completion/completions/rolewright
  rolewright completion zsh > ~/.zfunc/_rolewright"""

_FILES = {"PATH", "FILE"}
_FOLDERS = {"FOLDER"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `completion`."""
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"))


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    import shtab

    from rolewright.cli.parser import build_parser
    from rolewright.knowledge.roles import Library
    from rolewright.rules import RuleSet

    parser = build_parser()
    for action in _actions(parser):
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif action.dest == "rule":
            rules = RuleSet.of()
            action.choices = sorted({name for rule in rules for name in (rule.topic, rule.id)})
        elif action.metavar == "TITLE":
            action.choices = ["show", *Library().ids]
        elif isinstance(action, argparse._SubParsersAction):
            action.help = None  # what is left out of the help would be left out here
    sys.stdout.write(shtab.complete(parser, options.shell) + "\n")
    return Exit.CLEAN


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every argument of a parser and of the commands within."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
