"""Explain a rule, with its evidence and examples, or list the rules of a topic."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_colour
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style
from rolewright.report.card_text import card_text, rules_text
from rolewright.rules.find import find_card, find_topic
from rolewright.rules.precision import measured

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright explain pay/vague
  rolewright explain pay/vague --all
  rolewright explain words
  rolewright explain house/no-jargon --pack ./house-rules"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `explain`."""
    parser.add_argument(
        "rule", metavar="RULE", help="a rule's id, such as pay/vague, or a topic, such as pay"
    )
    parser.add_argument("--all", action="store_true", help="show every example, not the first few")
    parser.add_argument(
        "--pack", action="append", metavar="FOLDER", type=Path, help="look in these cards too"
    )
    add_colour(parser)


def run(options: "argparse.Namespace") -> int:
    """Print the rule's card, or the topic's rules."""
    packs = options.pack or ()
    if rules := find_topic(options.rule, packs):
        sys.stdout.write(rules_text(rules, style(options.color)))
    else:
        card = find_card(options.rule, packs)
        told = card_text(card, style(options.color), measured(card.rule.id), everything=options.all)
        sys.stdout.write(told)
    return Exit.CLEAN
