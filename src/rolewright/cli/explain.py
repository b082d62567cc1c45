"""Explain a rule, with its evidence and examples."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_colour
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style
from rolewright.report.card_text import card_text
from rolewright.rules.find import find_card
from rolewright.rules.precision import measured

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright explain pay/vague
  rolewright explain house/no-jargon --pack ./house-rules"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `explain`."""
    parser.add_argument("rule", metavar="RULE", help="a rule's id, such as pay/vague")
    parser.add_argument(
        "--pack", action="append", metavar="FOLDER", type=Path, help="look in these cards too"
    )
    add_colour(parser)


def run(options: "argparse.Namespace") -> int:
    """Print the rule's card."""
    card = find_card(options.rule, options.pack or ())
    sys.stdout.write(card_text(card, style(options.color), measured(card.rule.id)))
    return Exit.CLEAN
