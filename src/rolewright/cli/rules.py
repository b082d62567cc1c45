"""List the rules that a check applies.

These are all that are out of preview, need no extra and are not there for boards alone, unless
rolewright.toml or an option says otherwise; --select all lists every rule there is.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format, add_settings, settings_near_by, with_wishes
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style
from rolewright.engine import ruleset_of
from rolewright.report.card_text import boards_of, rules_text
from rolewright.rules import Rule

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright rules
  rolewright rules --select pay
  rolewright rules --preset quiet
  rolewright rules --for google,indeed
  rolewright rules --select all --format json"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `rules`."""
    add_format(parser)
    add_settings(parser)


def run(options: "argparse.Namespace") -> int:
    """Print the selected rules."""
    ruleset = ruleset_of(with_wishes(settings_near_by(options, Path()), options))
    if options.format == "json":
        sys.stdout.write(json.dumps(_rows(ruleset), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(rules_text(ruleset, style(options.color)))
    return Exit.CLEAN


def _rows(rules: Iterable[Rule]) -> list[dict[str, object]]:
    return [
        {
            "id": rule.id,
            "severity": rule.severity.value,
            "summary": rule.summary,
            "fix": rule.fix.value if rule.fix else None,
            "language": rule.language,
            "preview": rule.preview,
            "extra": rule.extra,
            "boards": boards_of(rule),
            "options": dict(rule.options),
        }
        for rule in rules
    ]
