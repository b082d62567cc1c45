"""Print a script that completes commands, options and files in your shell."""

import argparse
import sys

from rolewright.cli.exit_codes import Exit

EXAMPLES = """\
examples:
  rolewright completion bash > ~/.local/share/bash-completion/completions/rolewright
  rolewright completion zsh > ~/.zfunc/_rolewright"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `completion`."""
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"))


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    import shtab

    from rolewright.cli.parser import build_parser

    sys.stdout.write(shtab.complete(build_parser(), options.shell) + "\n")
    return Exit.CLEAN
