"""Check job descriptions: what is wrong, where, why, and how to mend it.

PATH is a file, a folder (its .md, .markdown and .txt files), or - for standard input. With --format json the
output is an array with one report a file, and holds every finding.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from rolewright.cli.arguments import add_colour, add_settings, settings_of
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import STANDARD_INPUT, read_inputs
from rolewright.cli.terminal import style
from rolewright.engine import Checker
from rolewright.findings import Severity
from rolewright.report import Report, to_text, to_wire
from rolewright.usage import Problem, UsageError

EXAMPLES = """\
examples:
  rolewright check posting.md
  rolewright check jobs/ --select title,pay --fail-on warning
  rolewright check posting.md --format json --on 2027-01-15 > report.json"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `check`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file, folder, or - for standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument(
        "--fail-on",
        choices=[*(severity.value for severity in Severity), "never"],
        default="error",
        metavar="SEVERITY",
        help="exit with 1 at error, warning or note; never (default: error)",
    )
    add_colour(parser)
    add_settings(parser)


def run(options: argparse.Namespace) -> int:
    """Check every path and print as asked; what cannot be read is reported after the rest was checked."""
    problems: list[Problem] = []
    reports = _reports(options, problems)
    failing = crashed = False
    write = _write_json if options.format == "json" else _write_text
    for report in write(reports, options):
        crashed |= report.crashed
        failing |= options.fail_on != "never" and bool(report.at_least(Severity(options.fail_on)))
    if problems:
        raise UsageError(problems)
    if crashed:
        return Exit.INTERNAL
    return Exit.FINDINGS if failing else Exit.CLEAN


def _reports(options: argparse.Namespace, problems: list[Problem]) -> Iterator[Report]:
    on = options.on or date.today()
    checker = Checker(settings_of(options, _folder(options.paths[0])))
    for note in checker.ruleset.notes:
        print(f"rolewright: {note}", file=sys.stderr)
    for path, text in read_inputs(options.paths, problems):
        yield checker.check(text, on=on, path=path)


def _folder(path: str) -> Path:
    """Where the settings of a posting are looked for."""
    if path == STANDARD_INPUT:
        return Path()
    return Path(path) if Path(path).is_dir() else Path(path).parent


def _write_text(reports: Iterator[Report], options: argparse.Namespace) -> Iterator[Report]:
    page = style(options.color)
    for at, report in enumerate(reports):
        sys.stdout.write(("\n" if at else "") + to_text(report, page))
        yield report


def _write_json(reports: Iterator[Report], options: argparse.Namespace) -> Iterator[Report]:
    opening = "[\n"
    for report in reports:
        sys.stdout.write(opening + json.dumps(to_wire(report), ensure_ascii=False))
        opening = ",\n"
        yield report
    sys.stdout.write("[]\n" if opening == "[\n" else "\n]\n")
