"""Build a careers site: a list, a page for each posting, feeds and a sitemap, for any server to hand out.

FOLDER holds the postings, in any format that is taken in. The site goes into the folder OUT, where only what
changed is written anew; nothing is touched there that is not of the site. A posting whose closing date has
passed, or that is gone, leaves a page that says so. Drafts (`draft: true`) and postings with blanks are left
out and named. The look is that of [publish] in rolewright.toml; its address is needed for canonical links,
the sitemap and the feed.
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_config, day
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import Posting, read_postings
from rolewright.cli.lacking import Blanks, Lacking
from rolewright.cli.terminal import tell
from rolewright.publish.site.places import marked_in_vain
from rolewright.report.counted import counted
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from rolewright.publish.site.building import Site, SiteSource

EXAMPLES = """\
examples:
  rolewright site jobs -o public
  rolewright site jobs -o public --check              only if no posting has an error
  rolewright site jobs -o public --on 2027-01-16      as of that day

exit codes: 0 built; 1 built without postings that have blanks, or, with --check, not built because of errors;
2 wrong use, or some posting could not be published; the others were."""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `site`."""
    parser.add_argument("paths", nargs="+", metavar="FOLDER", help="folders or files with postings")
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help="the folder of the site")
    parser.add_argument("--on", metavar="DATE", type=day, help="as of this day (default: today)")
    parser.add_argument(
        "--check", action="store_true", help="check the postings first, and build nothing if one has an error"
    )
    parser.add_argument("--force", action="store_true", help="replace files that are not of the site")
    add_config(parser)


def run(options: "argparse.Namespace") -> int:
    """Build the site and tell what came of it."""
    from rolewright.cli.settings_by_folder import SettingsByFolder
    from rolewright.publish.site.building import SiteSource, build
    from rolewright.publish.site.folder import SiteFolder

    on = options.on or date.today()
    problems: list[Problem] = []
    postings = list(read_postings(options.paths, problems))
    if not postings:
        raise UsageError(problems or ["there is no posting to build a site of"])
    settings = SettingsByFolder(options)
    folder = SiteFolder(Path(options.output), force=options.force)
    _refuse_source(options)
    sources = [SiteSource(each.path or "", each.text, settings.of(each.folder)) for each in postings]
    if options.check and _tell_errors(postings, sources, on):
        return Exit.FINDINGS
    usual = sources[0].settings
    unread = [each.file for each in problems if each.file]
    site = build(sources, usual.look, usual.company.name, on, folder.before(), unread)
    folder.write(site)
    for posting in postings:
        _tell_left_out(posting, site)
    _tell(site, postings, options.output, has_address=usual.look.address is not None)
    problems.extend(site.problems)
    if problems:
        raise UsageError(dict.fromkeys(problems))
    return Exit.FINDINGS if site.unfinished else Exit.CLEAN


def _refuse_source(options: "argparse.Namespace") -> None:
    """UsageError where the site would stand among the postings, and be read as some of them the next time."""
    out = Path(options.output).resolve()
    if any(Path(path).is_dir() and Path(path).resolve() == out for path in options.paths):
        raise UsageError([Problem("holds the postings; name another folder for the site", options.output)])


def _tell_errors(postings: "Sequence[Posting]", sources: "Sequence[SiteSource]", on: date) -> bool:
    """Name every error of every posting; whether there was one."""
    from rolewright.engine import Checker
    from rolewright.findings import Severity
    from rolewright.report.places import place_at

    checkers: dict[int, Checker] = {}
    count = 0
    for posting, source in zip(postings, sources, strict=True):
        key = id(source.settings)
        checker = checkers[key] = checkers.get(key) or Checker(source.settings)
        report = checker.check(
            posting.text, on=on, path=posting.path, markup=posting.markup, origins=posting.origins
        )
        for finding in report.findings:
            if finding.severity is Severity.ERROR:
                count += 1
                where = place_at(report, finding.span.start).behind_path if finding.span else ""
                tell(f"{posting.path}{where}: {finding.message} ({finding.rule})")
    if count:
        tell(f"nothing is built: {counted(count, 'error')} to mend first")
    return bool(count)


def _tell_left_out(posting: Posting, site: "Site") -> None:
    """Name the blocks that no page of a posting shows: those for names of one's own, and for other places."""
    built = site.manifest.postings.get(posting.path or "")
    names = marked_in_vain(posting.text, [page.place for page in built.pages]) if built else ()
    if names:
        tell(f"{posting.name}: the site leaves out what is marked for {'; '.join(names)}")


def _tell(site: "Site", postings: "Sequence[Posting]", out: str, *, has_address: bool) -> None:
    """What came of it: what the pages lack, what was left out, and how much was built."""
    by_name = {posting.path or "": posting for posting in postings}
    lacking, blanks = Lacking(), Blanks()
    for name, built in site.manifest.postings.items():
        for page in built.pages:
            for lack in page.lacks if name in by_name else ():
                lacking.add(by_name[name], page.entry.place, lack.of_whom, [lack.gap])
    lacking.tell()
    for name in site.drafts:
        tell(f"{name} is a draft, and is left out")
    for name, error in site.unfinished.items():
        blanks.add(by_name[name], error.problems)
    blanks.tell("left out")
    pages = site.manifest.pages
    jobs = sum(1 for page in pages if page.is_open and page.job)
    count, closed = len(site.open), len(pages) - len(site.open)
    told = [counted(count, "job")]
    if has_address and jobs < count:
        told.append(f"{jobs} of them in the feed for Indeed")
    if closed or site.manifest.gone:
        told.append(f"{closed + len(site.manifest.gone)} closed")
    told.append(f"{counted(len(site.files), 'file')} written" if site.files else "nothing changed")
    tell(f"{out}: {', '.join(told)}")
    if not has_address:
        tell("no canonical links, sitemap and feeds: they need “address” under [publish] in rolewright.toml")
