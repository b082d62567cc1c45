"""Make screening questions and an interview scorecard of a posting's own deal-breakers, goals and duties.

Nothing else is asked: every line names the words of the posting that it comes from. What nobody may be asked,
or could answer with a fact, is left out, and the sheet says why. The same questions in the same order for
everybody, rated one by one, tell more than a free talk; docs/questions.md has the evidence. --output replaces
a file only if it begins as Rolewright begins that format, or with --force.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import one_posting
from rolewright.cli.terminal import style, tell
from rolewright.parse import parse
from rolewright.report import Style
from rolewright.report.counted import counted

if TYPE_CHECKING:
    import argparse

    from rolewright.cli.out_file import OutFile
    from rolewright.writing.screening import QuestionSheet

EXAMPLES = """\
examples:
  rolewright questions posting.md
  rolewright questions posting.md -o questions.md     to print, or to fill in
  rolewright questions posting.md --format json       for an applicant tracking system"""

_FORMS = ("text", "markdown", "json")
_ENDINGS = {".md": "markdown", ".markdown": "markdown", ".json": "json"}


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `questions`."""
    parser.add_argument("path", metavar="FILE", help="file, address, or - for standard input")
    add_format(parser, _FORMS, default=None, help="default: as the ending of --output says, or text")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write into this file, whole or not at all (default: print)"
    )
    parser.add_argument(
        "--force", action="store_true", help="let --output replace a file that Rolewright did not write"
    )


def run(options: "argparse.Namespace") -> int:
    """Print the question sheet, or write it into a file."""
    form, file = _output(options)
    posting = one_posting(options.path, "questions")
    from rolewright.writing.screening import question_sheet

    sheet = question_sheet(parse(posting.text), posting.origins)
    if file is None:
        sys.stdout.write(_written(sheet, posting.path, form, style(options.color)))
        return Exit.CLEAN
    if posting.file:
        file.refuse_to_be(posting.file)
    file.write(_written(sheet, posting.path, form, file.style(options.color)))
    file.finish()
    tell(f"wrote {options.output}: {_held(sheet)}")
    return Exit.CLEAN


def _output(options: "argparse.Namespace") -> "tuple[str, OutFile | None]":
    """The form that was asked for, and the file that it goes into, if it goes into one."""
    if options.output in (None, "-"):
        return options.format or "text", None
    from rolewright.cli.out_file import OutFile
    from rolewright.writing.screening_markdown import MARKDOWN_SIGN
    from rolewright.writing.screening_text import TEXT_SIGN
    from rolewright.writing.screening_wire import SCHEMA

    form = options.format or _ENDINGS.get(Path(options.output).suffix.lower(), "text")
    signs = {"text": TEXT_SIGN, "markdown": MARKDOWN_SIGN, "json": f'{{\n  "schema": "{SCHEMA}"'}
    return form, OutFile(options.output, (signs[form],), force=options.force)


def _written(sheet: "QuestionSheet", path: str | None, form: str, style: Style) -> str:
    if form == "json":
        from rolewright.writing.screening_wire import sheet_to_wire

        return json.dumps(sheet_to_wire(sheet, path), ensure_ascii=False, indent=2) + "\n"
    if form == "markdown":
        from rolewright.writing.screening_markdown import sheet_markdown

        return sheet_markdown(sheet)
    from rolewright.writing.screening_text import sheet_text

    return sheet_text(sheet, style)


def _held(sheet: "QuestionSheet") -> str:
    """How many questions a file holds."""
    questions, rows = len(sheet.screening), len(sheet.scorecard)
    return f"{counted(questions, 'screening question')}, {counted(rows, 'row')} in the scorecard"
