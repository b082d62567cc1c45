"""Show a posting as the program reads it: its sections and facts."""

import json
import sys
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import one_posting
from rolewright.cli.terminal import style
from rolewright.cli.variants import add_variant, document_of
from rolewright.parse import parse
from rolewright.report.document_wire import document_to_wire
from rolewright.report.outline_text import outline_text

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright show posting.md
  rolewright show posting.md --format json"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `show`."""
    parser.add_argument("path", metavar="FILE", help="file, address, or - for standard input")
    add_format(parser)
    add_variant(parser, "show this variant, where blocks are marked (default: all that the file says)")
    parser.add_argument(
        "--no-config", action="store_true", help="as for check; show reads no settings anyway"
    )


def run(options: "argparse.Namespace") -> int:
    """Print sections and facts."""
    posting = one_posting(options.path, "show")
    document = document_of(posting.text, options.variant) if options.variant else parse(posting.text)
    if options.format == "json":
        sys.stdout.write(json.dumps(document_to_wire(document), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(outline_text(document, posting.path, style(options.color)))
    return Exit.CLEAN
