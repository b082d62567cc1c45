"""Write a job description from a hiring manager's answers.

Without arguments it asks, one question at a time, and writes a brief that can be gone on with later. With
--brief it makes the posting of a brief that is there. The draft says only what the brief, the company profile
in rolewright.toml and the role library say; --trace tells where each sentence is from. What is still to be
said, and what cannot be published as it was said, stands in the draft as a question in square brackets.
"""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import day, read_settings_file, settings_file
from rolewright.cli.exit_codes import Exit
from rolewright.cli.out_file import OutFile
from rolewright.engine import Checker
from rolewright.settings import Settings
from rolewright.usage import Problem, UsageError
from rolewright.writing import Brief, Draft
from rolewright.writing.shorten import words_of
from rolewright.writing.trace_text import trace_text

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright new                                    be asked, and see the posting grow
  rolewright new --resume electrician.brief.toml    go on where you left
  rolewright new --brief brief.toml                 print the draft
  rolewright new --brief brief.toml -o job.md       put it into a file
  rolewright new --brief brief.toml --trace         where each sentence is from
  rolewright new --brief brief.toml --seed 2        the same in other words
  rolewright schema brief                           what a brief may hold, for your editor

exit codes: 0 written, or left for another day; 1 written, with questions left for you; 2 wrong use."""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `new`."""
    parser.add_argument("--brief", metavar="FILE", help="the answers, a TOML file; - for standard input")
    parser.add_argument("--resume", metavar="BRIEF", help="go on with the interview of a brief")
    parser.add_argument("-o", "--output", metavar="FILE", help="put the draft into a file of its own")
    parser.add_argument("--force", action="store_true", help="let -o replace a file that is there")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another number, another wording")
    parser.add_argument("--trace", action="store_true", help="tell of each sentence where it is from")
    parser.add_argument("--on", metavar="DATE", type=day, help="write as of this day (default: today)")
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="settings (default: the nearest rolewright.toml)"
    )
    parser.add_argument("--no-config", action="store_true", help="read no settings")


def run(options: "argparse.Namespace") -> int:
    """Write one draft. The exit code is 1 when it asks for something."""
    out = OutFile(options.output, (), force=options.force) if options.output else None
    if options.brief is None:
        from rolewright.cli.interview import interview  # who has a brief does without

        options.brief = interview(options)
        if options.brief is None:
            return Exit.CLEAN
    checker = Checker(_settings(options))
    brief = _brief(options.brief, checker)
    draft = checker.write(brief, on=options.on or date.today(), seed=options.seed)
    shown = trace_text(draft) if options.trace else draft.text
    if out is None:
        sys.stdout.write(shown)
    else:
        out.write(shown)
        out.finish()
    sys.stderr.write(_summary(draft, options.output))
    return Exit.FINDINGS if draft.questions else Exit.CLEAN


def _settings(options: "argparse.Namespace") -> Settings:
    """Those that hold where the brief lies."""
    folder = Path() if options.brief == "-" else Path(options.brief).parent
    file = settings_file(options, folder)
    return read_settings_file(file) if file else Settings()


def _brief(name: str, checker: Checker) -> Brief:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8")
    except UnicodeDecodeError:
        raise UsageError([Problem("a brief is UTF-8 text", name)]) from None
    except OSError as error:
        raise UsageError([Problem(f"cannot be read: {error.strerror or error}", name)]) from None
    return checker.read_brief(text, name)


def _summary(draft: Draft, file: str | None) -> str:
    """How long it is, and what is still to be said."""
    place = f"{file}: " if file else ""
    lines = [f"{place}{words_of(draft)} words"]
    if draft.questions:
        count = len(draft.questions)
        lines[0] += f", and {count} question{'' if count == 1 else 's'} for you, in square brackets:"
        lines += [f"  - {question}" for question in draft.questions]
    lines += [f"left out, since {each.why}: {each.words or each.key}" for each in draft.left_out]
    return "\n".join(lines) + "\n"
