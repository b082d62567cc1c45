"""Show what changed in meaning between two postings: facts, and what is demanded, offered and told.

BEFORE and AFTER are files in any format that is read here, such as a source and its published page, or
folders and exports with many postings; these are paired by their number, their address, or title and place.
How the words are laid out does not matter, nor in which order they stand.
"""

import json
import sys
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format
from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import STANDARD_INPUT_NAME, read_postings
from rolewright.cli.terminal import style
from rolewright.cli.variants import add_variant, document_of
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from rolewright.compare import Comparison
    from rolewright.document import JobDescription
    from rolewright.report.style import Style

EXAMPLES = """\
examples:
  rolewright diff before.md after.md
  rolewright diff posting.md page.html                has the page drifted from its source?
  rolewright diff jobs/ export.json                   every posting of a folder against a tracking system
  git show HEAD:posting.md | rolewright diff - posting.md

exit codes: 0 both say the same; 1 something differs; 2 wrong use."""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `diff`."""
    parser.add_argument("before", metavar="BEFORE", help="file or folder, or - for standard input")
    parser.add_argument("after", metavar="AFTER", help="file or folder, or - for standard input")
    add_format(parser)
    add_variant(parser, "of blocks that are marked, those for this name (default: what all outside may read)")


def run(options: "argparse.Namespace") -> int:
    """Print every pair that differs, and what stands on one side alone."""
    from rolewright.compare.wire import comparison_to_wire

    if options.before == options.after == "-":
        raise UsageError(["only one of the two can come from standard input"])
    pairs = list(_compared(*(_read(path, options.variant) for path in (options.before, options.after))))
    differing = [pair for pair in pairs if pair.differs]
    if options.format == "json":
        wire = [comparison_to_wire(pair.found, pair.before, pair.after) for pair in pairs]
        sys.stdout.write(json.dumps(wire, ensure_ascii=False, indent=2) + "\n")
    else:
        look = style(options.color)
        shown = differing if len(pairs) > 1 else pairs
        sys.stdout.write("\n".join(_text(pair, look) for pair in shown))
        if len(pairs) > 1:
            sys.stdout.write(f"{chr(10) if shown else ''}{len(differing)} of {len(pairs)} postings differ.\n")
    return Exit.FINDINGS if differing else Exit.CLEAN


class _Pair(NamedTuple):
    """A posting as it is called before and after; None where it is missing."""

    before: str | None
    after: str | None
    found: "Comparison"

    @property
    def differs(self) -> bool:
        return self.before is None or self.after is None or bool(self.found)


def _text(pair: _Pair, look: "Style") -> str:
    from rolewright.compare.comparison_text import comparison_text

    if pair.before is not None and pair.after is not None:
        return comparison_text(pair.found, pair.before, pair.after, look)
    where = "is not in what came after" if pair.after is None else "was not there before"
    return f"{pair.before or pair.after} {where}\n"


def _read(path: str, variant: "Sequence[str] | None") -> list[tuple[str, "JobDescription"]]:
    """Every posting of one side with the name by which it is told. UsageError with all that is unreadable."""
    problems: list[Problem] = []
    found = [
        (each.path or STANDARD_INPUT_NAME, document_of(each.text, variant))
        for each in read_postings([path], problems)
    ]
    if problems:
        raise UsageError(problems)
    if not found:
        raise UsageError([Problem("holds no posting", path)])
    return found


def _compared(
    before: "Sequence[tuple[str, JobDescription]]", after: "Sequence[tuple[str, JobDescription]]"
) -> "Iterator[_Pair]":
    from rolewright.compare import Comparison, compare
    from rolewright.compare.matching_postings import matched_postings

    for old, new in matched_postings([each for _, each in before], [each for _, each in after]):
        if old is None or new is None:
            name = before[old][0] if old is not None else None
            other = after[new][0] if new is not None else None
            yield _Pair(name, other, Comparison((), ()))
        else:
            yield _Pair(before[old][0], after[new][0], compare(before[old][1], after[new][1]))
