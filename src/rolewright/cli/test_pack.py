"""Test the cards of your own rules.

Every bad case must be found and mended as its card says, every good one left alone.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.exit_codes import Exit
from rolewright.report.counted import counted

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright test-pack ./house-rules"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `test-pack`."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the pack: <topic>/<problem>.toml")


def run(options: "argparse.Namespace") -> int:
    """Run the cases and print those that fail."""
    from rolewright.parse import parse
    from rolewright.rules.testing import check_pack

    result = check_pack(options.folder, parse)
    for failure in result.failures:
        print(failure)
    print(f"{counted(result.cards, 'card')}, {counted(result.cases, 'case')}, {len(result.failures)} failed")
    return Exit.FINDINGS if result.failures else Exit.CLEAN
