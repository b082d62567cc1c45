"""Print a JSON Schema: of the report, of a rule card, a role file, a brief, or of the settings."""

import json
import sys
from typing import TYPE_CHECKING

from rolewright.cli.exit_codes import Exit

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright schema report > report.schema.json
  rolewright schema card
  rolewright schema role
  rolewright schema brief
  rolewright schema settings"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `schema`."""
    parser.add_argument(
        "what",
        nargs="?",
        choices=("report", "card", "role", "brief", "settings"),
        default="report",
        help="default: report",
    )


def run(options: "argparse.Namespace") -> int:
    """Print the schema."""
    from rolewright.knowledge.roles.schema import role_schema
    from rolewright.report.schema import report_schema
    from rolewright.rules.schema import card_schema
    from rolewright.settings import settings_schema
    from rolewright.writing.brief_schema import brief_schema

    made = {
        "report": report_schema,
        "card": card_schema,
        "role": role_schema,
        "brief": brief_schema,
        "settings": settings_schema,
    }
    make = made[options.what]
    sys.stdout.write(json.dumps(make(), ensure_ascii=False, indent=2) + "\n")
    return Exit.CLEAN
