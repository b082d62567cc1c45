"""Check job descriptions and show how to mend them.

PATH is a file in any format that ingest takes, a folder (its texts, Word files and PDFs), an address such
as https://example.org/jobs/baker, or - for standard input. Of a page and of JSON-LD the posting in it is
checked, and its JobPosting beside it. The text shows each kind of remark once, the most useful first, and
no more than a person can act on. The other formats are for programs: json holds every finding of every
text; sarif is for code scanners and editors; github writes remarks beside the lines of a pull request;
junit is for what shows tests. --output replaces a file only if it begins as Rolewright begins that format,
or with --force.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format, add_settings, day, points
from rolewright.cli.desk import Desk
from rolewright.cli.exit_codes import Exit
from rolewright.cli.formats import FORMATS, Checked, End, OutputForm, form_called
from rolewright.cli.gate import Gate
from rolewright.cli.inputs import read_postings
from rolewright.cli.paper import Screen
from rolewright.settings import FailOn
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

    from rolewright.cli.baselines import Baselines
    from rolewright.cli.out_file import OutFile
    from rolewright.knowledge.variants import Variant

EXAMPLES = """\
examples:
  rolewright check posting.md
  rolewright check page.html                          the words, the JobPosting, and whether they agree
  rolewright check posting.md --preset quiet
  rolewright check posting.md --for google,indeed
  rolewright check jobs/ --select title,pay --fail-on warning
  rolewright check jobs/ --on 2027-01-15 -o report.json

where every change is checked (docs/ci.md has whole files to copy):
  rolewright check jobs/ --format github              in a workflow of GitHub Actions
  rolewright check jobs/ -o rolewright.sarif          for github/codeql-action/upload-sarif
  rolewright check jobs/ -o rolewright.xml            JUnit, for GitLab, Jenkins and others
  rolewright check jobs/ --min-score 60 --fail-on warning
  rolewright baseline jobs/                           once: take what is there for known
  rolewright check jobs/ --baseline rolewright-baseline.json"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `check`."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="file, folder, address, or - for standard input"
    )
    add_format(parser, FORMATS, default=None, help="default: as the ending of --output says, or text")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write into this file, whole or not at all (default: print)"
    )
    parser.add_argument(
        "--force", action="store_true", help="let --output replace a file that Rolewright did not write"
    )
    parser.add_argument(
        "--order",
        choices=("usefulness", "position"),
        default="usefulness",
        metavar="ORDER",
        help="of the text: usefulness, with one kind of remark together, or position, each at its line",
    )
    parser.add_argument("--all", action="store_true", help="leave no remark out of the text")
    parser.add_argument("--on", metavar="DATE", type=day, help="judge as of this day (default: today)")
    parser.add_argument(
        "--variant",
        metavar="NAME",
        help="judge this variant alone: internal, external, a place, or one of yours",
    )
    group = parser.add_argument_group("when to exit with 1")
    group.add_argument(
        "--fail-on",
        choices=tuple(each.value for each in FailOn),
        metavar="SEVERITY",
        help="at error, warning or note, or never (default: error)",
    )
    group.add_argument(
        "--min-score",
        metavar="POINTS",
        type=points,
        help="at a score below this, from 0 to 100; what has no score, such as a text that is no posting, "
        "passes and is named",
    )
    group.add_argument(
        "--baseline", metavar="FILE", type=Path, help="leave aside what this file knows; see baseline --help"
    )
    group.add_argument("--no-baseline", action="store_true", help="count what is known too")
    add_settings(parser)


def run(options: "argparse.Namespace") -> int:
    """Check every text and print as asked; what cannot be read is told after the rest was checked."""
    problems: list[Problem] = []
    desk = Desk(options, problems)
    form, file = _output(options)
    gate = Gate(options)
    baselines: Baselines | None = None
    crashed = False
    variant = _variant(options)
    for text in read_postings(options.paths, problems):
        if file and text.file:
            file.refuse_to_be(text.file)
        if not (checker := desk.checker_in(text.folder)):
            continue
        report = checker.check(
            text.text,
            on=desk.on,
            path=text.path,
            markup=text.markup,
            origins=text.origins,
            file=text.file,
            variant=variant,
        )
        if known := None if options.no_baseline else options.baseline or checker.settings.baseline:
            baselines = baselines or _baselines(problems)
            compared = baselines.compare(report, checker, known)
            if compared is None:
                continue
            report = compared
        limits = gate.limits(checker.settings)
        gate.judge(report, limits)
        form.add(Checked(report, checker.ruleset, limits))
        if file:
            file.hold(report)
        crashed |= report.crashed
    code = Exit.INTERNAL if crashed else Exit.FINDINGS if gate.has_failed else Exit.CLEAN
    form.close(End(Exit.USAGE if problems else code, problems))
    if file:
        file.finish()
        file.tell()
    sys.stdout.flush()
    gate.tell()
    if baselines:
        baselines.tell()
    if problems:
        raise UsageError(problems)
    return code


def _variant(options: "argparse.Namespace") -> "Variant | None":
    if options.variant is None:
        return None
    from rolewright.knowledge.variants import variant_called  # few postings have any

    return variant_called(options.variant)


def _baselines(problems: list[Problem]) -> "Baselines":
    from rolewright.cli.baselines import Baselines  # most checks have none

    return Baselines(problems)


def _output(options: "argparse.Namespace") -> "tuple[OutputForm, OutFile | None]":
    """The form that was asked for, and the file that it goes into, if it goes into one."""
    name = options.format
    if options.output in (None, "-"):
        return form_called(name or "text")(options, Screen()), None
    # Few want a file.
    from rolewright.cli.formats import form_of_file
    from rolewright.cli.out_file import OutFile

    form = form_called(name or form_of_file(options.output))
    file = OutFile(options.output, form.SIGNS, force=options.force)
    return form(options, file), file
