"""Mend job descriptions, as far as rules know how, and show the difference.

PATH is a file, a folder, an address, or - for standard input. Files are left alone, and what would change
is shown, unless --write or --interactive is given; of standard input the mended text is printed. Only text
is written into: of a Word file, a PDF or a page --output takes the mended text as Markdown, since the way
back would lose what a text does not hold. Fixes are safe (a broken sign, a doubled item) or suggestions (a
shorter wording): no fix adds a claim or takes a fact away, but wording is yours, so read what comes out.
"""

import sys
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_colour, add_settings, day
from rolewright.cli.desk import Desk
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import STANDARD_INPUT, Posting, one_posting, read_postings
from rolewright.cli.terminal import style
from rolewright.engine import Checker
from rolewright.findings import Applicability
from rolewright.report import Ink, Style
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

    from rolewright.fixing import Fixed

EXAMPLES = """\
examples:
  rolewright fix posting.md                 show what would change
  rolewright fix posting.md --interactive   decide on each, with one key
  rolewright fix jobs/ --safe --write       mend what is mechanical in every posting
  rolewright fix - < posting.md > mended.md
  rolewright fix posting.docx -o posting.md the mended posting as Markdown
  rolewright fix posting.md --select words/wordy,words/filler

exit codes: 0 nothing to mend, or written; 1 something to mend that was only shown; 2 wrong use."""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `fix`."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="file, folder, address, or - for standard input"
    )
    parser.add_argument(
        "--safe", action="store_true", help="only what is mechanical; no wording of yours is changed"
    )
    parser.add_argument("--write", action="store_true", help="put the mended text into the file")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="put the mended text of one posting into another file"
    )
    parser.add_argument("--force", action="store_true", help="let --output replace a file that is there")
    parser.add_argument(
        "--interactive", action="store_true", help="ask about each, with one key; write what you took"
    )
    parser.add_argument(
        "--diff", action="store_true", help="show the difference (usual, but for - and with --write)"
    )
    parser.add_argument(
        "--words",
        action="store_true",
        help="show the words that change, with a few around them, instead of lines (usual in a terminal "
        "without colour, where a line is long)",
    )
    parser.add_argument("--on", metavar="DATE", type=day, help="judge as of this day (default: today)")
    add_colour(parser)
    add_settings(parser)


def run(options: "argparse.Namespace") -> int:
    """Mend every text as asked; what cannot be read or written is told after the rest was mended."""
    _refuse_what_makes_no_sense(options)
    problems: list[Problem] = []
    desk = Desk(options, problems)
    bench = _Bench(options, desk)
    if options.output:
        text = one_posting(options.paths[0], "fix --output")
        if checker := desk.checker_in(text.folder):
            bench.put_elsewhere(text, checker)
        if problems:
            raise UsageError(problems)
        return Exit.INTERNAL if bench.crashed else Exit.CLEAN
    for text in read_postings(options.paths, problems):
        if (checker := desk.checker_in(text.folder)) is None:
            continue
        try:
            if not bench.mend(text, checker):
                break
        except UsageError as error:
            problems.extend(error.problems)
    if problems:
        raise UsageError(problems)
    if bench.crashed:
        return Exit.INTERNAL
    return Exit.FINDINGS if bench.has_shown else Exit.CLEAN


def _refuse_what_makes_no_sense(options: "argparse.Namespace") -> None:
    reads_input = STANDARD_INPUT in options.paths
    if options.write and reads_input:
        raise UsageError(["--write needs a file; what is mended of standard input is printed"])
    if options.output:
        if options.write or options.interactive or options.diff or options.words:
            raise UsageError(["--output writes elsewhere; leave --write, --interactive and --diff out"])
        if len(options.paths) > 1:
            raise UsageError(["--output takes one posting; name one"])
    if options.interactive:
        # Only a conversation needs a terminal.
        from rolewright.cli.keys import can_ask

        if options.write or options.diff or options.words:
            raise UsageError(["--interactive writes what you take; leave --write, --diff and --words out"])
        if reads_input or not can_ask():
            raise UsageError(["--interactive asks in a terminal, and there is none; --write takes all"])


class _Bench:
    """Mends one text after the other, and remembers how it went."""

    def __init__(self, options: "argparse.Namespace", desk: Desk) -> None:
        self.has_shown = False
        self.crashed = False
        self._options = options
        self._on = desk.on
        self._upto = Applicability.SAFE if options.safe else Applicability.SUGGEST
        self._style = style(options.color)

    def mend(self, text: Posting, checker: Checker) -> bool:
        """Mend a text as asked; False when its owner wants to stop."""
        if self._options.write or self._options.interactive:
            _must_be_text(text)
        if self._options.interactive:
            return self._ask(text, checker)
        fixed = checker.fix(text.text, on=self._on, path=text.path, upto=self._upto)
        self.crashed |= fixed.after.crashed
        if self._options.write and fixed.is_changed:
            _write(text, fixed)
        if text.path is None and not (self._options.diff or self._options.words):
            sys.stdout.write(fixed.text)
        elif self._options.diff or self._options.words or not self._options.write:
            self._show(text, fixed)
        self._sum_up(text, fixed, "mended" if self._options.write or text.path is None else "to mend")
        return True

    def put_elsewhere(self, text: Posting, checker: Checker) -> None:
        """Write the mended text into the file of --output."""
        from rolewright.cli.out_file import OutFile

        out = OutFile(self._options.output, (), force=self._options.force)
        if text.file:
            out.refuse_to_be(text.file)
        fixed = checker.fix(text.text, on=self._on, path=text.path, upto=self._upto)
        self.crashed |= fixed.after.crashed
        out.write(fixed.text)
        out.finish()
        self._sum_up(text, fixed, f"mended in {self._options.output}")

    def _show(self, text: Posting, fixed: "Fixed") -> None:
        exact = not sys.stdout.isatty()
        if self._options.words or self._is_hard_to_compare(text, fixed):
            from rolewright.fixing.words_text import words_text as difference
        else:
            from rolewright.fixing.diff_text import diff_text as difference

        sys.stdout.write(difference(text.text, fixed.text, text.name, self._style, exact=exact))
        self.has_shown |= fixed.is_changed and not self._options.write

    def _is_hard_to_compare(self, text: Posting, fixed: "Fixed") -> bool:
        """Whether a person could not find what changed in a line; other programs always get whole lines."""
        if self._style.colour or not sys.stdout.isatty():
            return False
        from rolewright.fixing.words_text import has_long_change

        return has_long_change(text.text, fixed.text)

    def _ask(self, text: Posting, checker: Checker) -> bool:
        from rolewright.cli.asking import End, ask
        from rolewright.cli.keys import read_key
        from rolewright.fixing.session import Session

        print(self._style.paint(Ink.STRONG, text.name))
        session = Session(
            text.text, lambda each: checker.check(each, on=self._on, path=text.path), upto=self._upto
        )
        try:
            end = ask(session, read_key, self._style, session.gain)
        except KeyboardInterrupt:
            print(f"\n{text.name}: nothing was written.")
            raise
        fixed = session.fixed
        self.crashed |= fixed.after.crashed
        if fixed.is_changed:
            _write(text, fixed)
        self._sum_up(text, fixed, "mended")
        return end is End.ALL_ASKED

    def _sum_up(self, text: Posting, fixed: "Fixed", done: str) -> None:
        from rolewright.fixing.summary_text import summary_text

        sys.stdout.flush()
        print(summary_text(fixed, text.name, Style(), done), file=sys.stderr)


def _must_be_text(text: Posting) -> None:
    """UsageError for what was taken out of a document, a page or a table."""
    if not text.is_original:
        why = "is no text in UTF-8, and into nothing else is written"
        advice = f"rolewright fix {text.file or '-'} -o mended.md gives the mended posting as Markdown"
        raise UsageError([Problem(f"{why}; {advice}", text.path)])


def _write(text: Posting, fixed: "Fixed") -> None:
    from rolewright.cli.replace_file import replace_file

    assert text.file is not None
    replace_file(text.file, text.text, fixed.text)
