"""Publish postings: as data for search engines, as plain text, for a board, and in other forms.

FILE is a posting in any format that is taken in, or a folder of postings. One posting in one form is
printed, or written into the file OUT; several go into the folder OUT, which is made if it is absent, each
under the name of its source. A feed holds all postings in one file. What is not known is left out of a
form, and named beside the output with the line that would state it. Blocks between <!-- rolewright only
internal --> and <!-- rolewright end --> are for some readers alone; a variant of a posting is named after
it. A posting with blanks that are still to be filled, such as a draft with its questions, is not written in
a form for others, unless --with-blanks says so. No file is replaced without --force.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_config, day
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

    from rolewright.publish.forms import Form
    from rolewright.publish.site.manifest import Manifest

_EXAMPLES = """\
examples:
  rolewright publish posting.md --to jsonld
  rolewright publish posting.md -o posting.txt        the form that has this ending
  rolewright publish posting.docx --to social,txt -o out
  rolewright publish jobs --to indeed-xml -o public   every posting of a folder, in one feed
  rolewright publish job.md --to html --audience internal -o out
  rolewright publish job.md --to indeed-xml --for-place us-co --for-place us-ny -o jobs.xml
  rolewright publish page.html --to markdown          the posting in a page or in JSON-LD, to work on
  rolewright check posting.jsonld                     what search engines would say of it

exit codes: 0 all written; 1 some not written, since blanks are to be filled; 2 wrong use, or something could
not be published; the others were."""


def __getattr__(name: str) -> str:
    """What --help tells last, with the forms that there are; asked for only then, since it loads them all."""
    if name == "EXAMPLES":
        from rolewright.publish.forms import form_called, form_names

        widest = max(map(len, form_names()))
        forms = [f"  {each:<{widest}}  {form_called(each).LABEL}" for each in form_names()]
        return "\n".join(["forms:", *forms, "", _EXAMPLES])
    raise AttributeError(name)


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `publish`."""
    parser.add_argument("path", nargs="+", metavar="FILE", help="files or folders, or - for standard input")
    parser.add_argument(
        "--to",
        action="append",
        metavar="FORMS",
        help="the forms, with commas (default: the one with the ending of OUT, or jsonld)",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write into this file, whole or not at all, or into this folder (default: print)",
    )
    group = parser.add_argument_group("which variant, where blocks are marked for some readers")
    group.add_argument(
        "--variant", action="append", metavar="NAME", help="show what is marked for this name too"
    )
    group.add_argument(
        "--for-place",
        dest="places",
        action="append",
        metavar="PLACE",
        help="for this place, by an id such as us-co or in words; each makes a variant of its own",
    )
    group.add_argument(
        "--audience", choices=("internal", "external"), help="who reads it (default: external)"
    )
    group.add_argument("--on", metavar="DATE", type=day, help="the law of this day (default: today)")
    parser.add_argument("--force", action="store_true", help="let --output replace files that are there")
    parser.add_argument(
        "--with-blanks", action="store_true", help="write everything although blanks are to be filled yet"
    )
    parser.add_argument(
        "--site",
        metavar="FOLDER",
        help="where `rolewright site` wrote the careers site: pages have the addresses that they have there",
    )
    add_config(parser)


def run(options: "argparse.Namespace") -> int:
    """Print the posting in its form or write files, and tell what is left out."""
    from rolewright.cli.inputs import read_postings
    from rolewright.cli.publishing import Run
    from rolewright.cli.variants import variants_wanted

    forms = _forms(options)
    problems: list[Problem] = []
    postings = list(read_postings(options.path, problems))
    variants = variants_wanted(options, postings)
    return Run(options, forms, variants, postings, problems, _site(options)).finish()


def _site(options: "argparse.Namespace") -> "Manifest":
    """What stands on the careers site. UsageError for a folder that holds none."""
    from rolewright.publish.site.folder import SiteFolder
    from rolewright.publish.site.manifest import Manifest

    if options.site is None:
        return Manifest()
    found = SiteFolder(Path(options.site), force=False).before()
    if not found.postings:
        raise UsageError([Problem("holds no careers site; `rolewright site` builds one", options.site)])
    return found


def _forms(options: "argparse.Namespace") -> "dict[str, Form]":
    """The forms that are wanted, by their names. UsageError with every name that is none."""
    from rolewright.publish.forms import form_called, form_for, known_as

    names = [name.strip() for names in options.to or () for name in names.split(",") if name.strip()]
    if not names:
        named = options.output if options.output not in (None, "-") else ""
        names = [(named and not Path(named).is_dir() and form_for(named)) or "jsonld"]
    forms: dict[str, Form] = {}
    problems: list[Problem] = []
    for name in names:
        try:
            forms[known_as(name)] = form_called(name)
        except UsageError as error:
            problems.extend(error.problems)
    if problems:
        raise UsageError(problems)
    return forms
