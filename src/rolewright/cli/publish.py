"""Write a posting as schema.org's JobPosting for search engines, or read one back as Markdown.

The data goes into the page of the posting, within <script type="application/ld+json">. It says what the
posting says and nothing else: what is not known is left out, and named beside the output with the line that
would state it. These lines go into the front matter; docs/structured-data.md lists them all. FILE may also be
a page or JSON-LD, and --to markdown gives the posting in it. A posting with blanks that are still to be
filled, such as a draft with its questions, is not written as data, unless --with-blanks says so. --output
replaces a file only with --force.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_config, settings_near_by
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import read_postings
from rolewright.cli.terminal import tell
from rolewright.publish import publish
from rolewright.publish.published import UnfinishedError
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from rolewright.cli.out_file import OutFile
    from rolewright.publish.published import Gap

EXAMPLES = """\
examples:
  rolewright publish posting.md --to jsonld
  rolewright publish posting.md --to jsonld -o posting.jsonld
  rolewright publish page.html --to markdown          the posting in a page or in JSON-LD, to work on
  rolewright check posting.jsonld                     what search engines would say of it

exit codes: 0 written; 1 not written, since blanks are to be filled; 2 wrong use."""

_TOLD = {
    "required": "left out, and needed by Google:",
    "recommended": "left out, and welcome:",
    "unsure": "not said so that data could hold it:",
}


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `publish`."""
    parser.add_argument("path", metavar="FILE", help="file, or - for standard input")
    parser.add_argument("--to", metavar="FORM", default="jsonld", help="the form (default: jsonld)")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write into this file, whole or not at all (default: print)"
    )
    parser.add_argument("--force", action="store_true", help="let --output replace a file that is there")
    parser.add_argument(
        "--with-blanks", action="store_true", help="write the data although blanks are to be filled yet"
    )
    add_config(parser)


def run(options: "argparse.Namespace") -> int:
    """Print the posting in its form or write it into a file, and tell what is left out."""
    if Path(options.path).is_dir():
        raise UsageError([Problem("is a folder; publish takes one file", options.path)])
    file = _file(options)
    problems: list[Problem] = []
    for path, text, folder, *_ in read_postings([options.path], problems):
        try:
            settings = settings_near_by(options, folder)
            published = publish(text, options.to, settings=settings, with_blanks=options.with_blanks)
        except UnfinishedError as error:
            return _refuse(error, path)
        except UsageError as error:
            raise UsageError([Problem(each.message, path) for each in error.problems]) from None
        if file is None:
            sys.stdout.write(published.text)
            sys.stdout.flush()
        else:
            if path:
                file.refuse_to_be(path)
            file.write(published.text)
            file.finish()
            tell(f"wrote {options.output}")
        _tell_gaps(published.gaps)
    if problems:
        raise UsageError(problems)
    return Exit.CLEAN


def _refuse(error: UnfinishedError, path: str | None) -> int:
    tell(f"{path or 'the posting'} is not written: fill its blanks first, or add --with-blanks")
    for problem in error.problems:
        print(f"  {problem.message}", file=sys.stderr)
    return Exit.FINDINGS


def _file(options: "argparse.Namespace") -> "OutFile | None":
    if options.output in (None, "-"):
        return None
    from rolewright.cli.out_file import OutFile

    return OutFile(options.output, (), force=options.force)


def _tell_gaps(gaps: "Sequence[Gap]") -> None:
    width = max((len(gap.property) for gap in gaps), default=0)
    for importance, heading in _TOLD.items():
        of_it = [gap for gap in gaps if gap.importance == importance]
        if of_it:
            tell(heading)
        for gap in of_it:
            print(f"  {gap.property:<{width}}  {gap.message}", file=sys.stderr)
