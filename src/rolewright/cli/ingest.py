"""Take postings out of documents, pages, e-mails, tables and tracking systems, as Markdown.

PATH is a file, a folder (all files in it that can hold a posting), an address such as
https://example.org/jobs/baker, or - for standard input. A file may hold many postings: the board of a
tracking system, a table. Each becomes a file in FOLDER, called by its title, employer and place; without
--output a single one is printed. What was left out or mended is told. A file that is there with other words
is left alone, unless --force is given. docs/taking-in.md tells of the formats and their limits.
"""

import sys
from typing import TYPE_CHECKING

from rolewright.cli.exit_codes import Exit
from rolewright.usage import UsageError

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright ingest posting.docx                      print it as Markdown
  rolewright ingest old-postings/ -o jobs/            everything in a folder that is a posting
  rolewright ingest https://example.org/jobs/baker -o jobs/
  rolewright ingest board.json -o jobs/ --dry-run     what would become of a whole board
  rolewright ingest table.csv -o jobs/ --limit 100
  rolewright ingest table.csv -o jobs/ --map "title=Job Title,employer=Company,description=Text"

exit codes: 0 all taken in; 2 wrong use, or something that could not be read."""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `ingest`."""
    parser.add_argument(
        "sources", nargs="+", metavar="PATH", help="file, folder, address, or - for standard input"
    )
    parser.add_argument(
        "-o", "--output", metavar="FOLDER", help="write a file for each posting into this folder"
    )
    parser.add_argument(
        "--map",
        action="append",
        metavar="COLUMNS",
        type=columns,
        help="which columns of a table hold what, as fact=COLUMN with commas (default: by usual names)",
    )
    parser.add_argument(
        "--limit", metavar="N", type=count, help="take in no more than N postings of each source"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="tell what would be written, and write nothing"
    )
    parser.add_argument("--force", action="store_true", help="replace files with other words in them")


def columns(text: str) -> dict[str, str]:
    """Which column holds what, from "title=Job Title,description=Text"."""
    pairs = [piece.partition("=") for piece in text.split(",")]
    if all(key.strip() and name.strip() for key, _, name in pairs):
        return {key.strip(): name.strip() for key, _, name in pairs}
    from argparse import ArgumentTypeError

    raise ArgumentTypeError(f"“{text}” is not of the form fact=COLUMN, with commas between several")


def count(text: str) -> int:
    """A whole number from 1."""
    if text.isdecimal() and int(text):
        return int(text)
    from argparse import ArgumentTypeError

    raise ArgumentTypeError(f"“{text}” is no number of postings")


def run(options: "argparse.Namespace") -> int:
    """Take in every source; what cannot be read is told after the rest."""
    from rolewright.cli.taking_in import Intake, Shelf, only_one
    from rolewright.ingest.columns import unknown_facts

    wanted = {key: name for each in options.map or () for key, name in each.items()}
    if wrong := list(unknown_facts(wanted)):
        raise UsageError(wrong)
    intake = Intake(options.sources, wanted, options.limit, options.output)
    if options.output is None and not options.dry_run:
        sys.stdout.write(only_one(intake))
        sys.stdout.flush()
        intake.notes.tell()
        problems = intake.problems
    else:
        shelf = Shelf(options.output, is_dry=options.dry_run, force=options.force)
        for taken in intake:
            shelf.put(taken)
        sys.stdout.flush()
        intake.notes.tell()
        shelf.tell()
        problems = [*intake.problems, *shelf.problems]
    if problems:
        raise UsageError(problems)
    return Exit.CLEAN
