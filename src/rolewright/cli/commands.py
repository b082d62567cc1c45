"""Which commands there are, and which of them was called with what."""

import os
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from rolewright.cli.plain import read_plainly
from rolewright.usage import UsageError, did_you_mean

if TYPE_CHECKING:
    import argparse

COMMANDS = (
    "new",
    "check",
    "fix",
    "baseline",
    "show",
    "ingest",
    "publish",
    "site",
    "studio",
    "diff",
    "questions",
    "explain",
    "rules",
    "roles",
    "pay",
    "law",
    "schema",
    "test-pack",
    "completion",
)


def parse_arguments(arguments: Sequence[str]) -> "argparse.Namespace":
    """The options of the command, with its `run`. UsageError for a command that is not there."""
    name = arguments[0] if arguments else "--help"
    is_command = name in COMMANDS
    if is_command:
        # No other command is loaded, since a check is awaited.
        options = read_plainly(module_of(name), arguments[1:])
        if options is not None:
            return options
    elif not name.startswith("-"):
        raise UsageError([f"there is no command “{name}”{_guess(name)}"])
    from rolewright.cli.parser import build_parser

    return build_parser([name]).parse_args(arguments) if is_command else build_parser().parse_args([name])


def module_of(command: str) -> ModuleType:
    """The module of a command, which adds its arguments and has its `run`."""
    return import_module(f"rolewright.cli.{command.replace('-', '_')}")


def _guess(name: str) -> str:
    if os.path.exists(name):
        return f"; to check this file: rolewright check {name}"
    return did_you_mean(name, COMMANDS)
