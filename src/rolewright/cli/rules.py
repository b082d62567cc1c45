"""List the rules: id, severity and what each is about.

Without options these are the rules of a default check; --all adds those in preview.
"""

import argparse
import json
import sys
from pathlib import Path

from rolewright.cli.arguments import add_colour, add_settings, settings_of
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style
from rolewright.engine import Checker
from rolewright.report import rules_text

EXAMPLES = """\
examples:
  rolewright rules
  rolewright rules --select pay
  rolewright rules --select all --format json"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `rules`."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    add_colour(parser)
    add_settings(parser)


def run(options: argparse.Namespace) -> int:
    """Print the selected rules."""
    ruleset = Checker(settings_of(options, Path())).ruleset
    if options.format == "json":
        rows = [
            {
                "id": rule.id,
                "severity": rule.severity.value,
                "summary": rule.summary,
                "fix": rule.fix.value if rule.fix else None,
                "language": rule.language,
                "preview": rule.preview,
                "options": dict(rule.options),
            }
            for rule in ruleset
        ]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(rules_text(ruleset, style(options.color)))
    return Exit.CLEAN
