"""Take what is found now for known, so that only what is new counts from here on.

PATH is a file or a folder. What is found goes into a baseline, a file that belongs beside the postings
and under version control; `check --baseline FILE`, or `baseline = "FILE"` under [check] in
rolewright.toml, then tells only what is not in it. Postings that are not named keep what is known of
them. A finding is known by its rule and words, never by its line, so that it stays known when text
around it changes.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_settings, day
from rolewright.cli.exit_codes import Exit
from rolewright.report.counted import counted

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright baseline jobs/                   take what is found there for known
  rolewright check jobs/ --baseline rolewright-baseline.json
  rolewright baseline --prune jobs/           forget what is gone, and take nothing new for known"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `baseline`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file or folder")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="the baseline (default: as the settings say, or rolewright-baseline.json)",
    )
    parser.add_argument("--prune", action="store_true", help="only take out what is not found any more")
    parser.add_argument("--on", metavar="DATE", type=day, help="judge as of this day (default: today)")
    add_settings(parser)


def run(options: "argparse.Namespace") -> int:
    """Check every posting and write down what was found; nothing is written if one cannot be read."""
    from rolewright.cli.baselines import NAME, is_there, key_of, read
    from rolewright.cli.desk import Desk
    from rolewright.cli.inputs import STANDARD_INPUT, read_postings
    from rolewright.cli.out_file import OutFile
    from rolewright.report.baseline import Baseline, identities, pruned
    from rolewright.usage import Problem, UsageError

    if STANDARD_INPUT in options.paths:
        raise UsageError(["a baseline knows postings by their paths, and standard input has none"])
    problems: list[Problem] = []
    desk = Desk(options, problems)
    reports = [
        (
            checker.check(text.text, on=desk.on, path=text.path, markup=text.markup, origins=text.origins),
            checker,
        )
        for text in read_postings(options.paths, problems)
        if (checker := desk.checker_in(text.folder))
    ]
    if problems:
        raise UsageError(problems)
    named = next((each.settings.baseline for _, each in reports), None)
    file = Path(options.output or named or NAME)
    before = read(file).postings if file.exists() or options.prune else {}
    postings = {key: found for key, found in before.items() if is_there(key, file)}
    for report, checker in reports:
        key = key_of(report.source.path or "", file)
        if options.prune:
            postings[key] = tuple(pruned(report, postings.get(key, ()), checker.ruleset))
        else:
            postings[key] = tuple(identities(report))
    out = OutFile(str(file), (), force=True)
    out.write(Baseline(postings).to_text())
    out.finish()
    after = sum(map(len, postings.values()))
    if options.prune:
        gone = sum(map(len, before.values())) - after
        print(f"{file}: {gone} gone, {after} still known.")
    else:
        how = "" if file == named else f" --baseline {file}"
        print(f"{file}: {counted(after, 'finding')} known from now on.")
        print(f"rolewright check {' '.join(options.paths)}{how} tells what is new.")
    return Exit.INTERNAL if any(report.crashed for report, _ in reports) else Exit.CLEAN
