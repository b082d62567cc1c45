"""Check job descriptions and show how to mend them.

PATH is a file, a folder (its .md, .markdown, .txt and .text files), or - for standard input. The text
shows each kind of remark once, the most useful first, and no more than a person can act on. With
--format json the output is an array with one report for each text, and holds every finding.
"""

from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format, add_settings, day
from rolewright.cli.desk import Desk
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import read_inputs
from rolewright.cli.output import output
from rolewright.findings import Severity
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright check posting.md
  rolewright check jobs/ --select title,pay --fail-on warning
  rolewright check posting.md --format json --on 2027-01-15 > report.json"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `check`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file, folder, or - for standard input")
    add_format(parser)
    parser.add_argument(
        "--order",
        choices=("usefulness", "position"),
        default="usefulness",
        metavar="ORDER",
        help="of the text: usefulness, with one kind of remark together, or position, each at its line",
    )
    parser.add_argument("--all", action="store_true", help="leave no remark out of the text")
    parser.add_argument(
        "--fail-on",
        choices=(*(severity.value for severity in Severity), "never"),
        default="error",
        metavar="SEVERITY",
        help="exit with 1 at error, warning or note, or never (default: error)",
    )
    parser.add_argument("--on", metavar="DATE", type=day, help="judge as of this day (default: today)")
    add_settings(parser)


def run(options: "argparse.Namespace") -> int:
    """Check every text and print as asked; what cannot be read is told after the rest was checked."""
    problems: list[Problem] = []
    desk = Desk(options, problems)
    out = output(options)
    failing = crashed = False
    for text in read_inputs(options.paths, problems):
        if checker := desk.checker_in(text.folder):
            report = checker.check(text.text, on=desk.on, path=text.path)
            out.add(report, checker.ruleset)
            crashed |= report.crashed
            failing |= options.fail_on != "never" and bool(report.at_least(Severity(options.fail_on)))
    out.close()
    if problems:
        raise UsageError(problems)
    if crashed:
        return Exit.INTERNAL
    return Exit.FINDINGS if failing else Exit.CLEAN
