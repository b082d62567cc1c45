"""Write a job description from a hiring manager's answers.

Without arguments it asks, one question at a time, and writes a brief that can be gone on with later. With
--brief it makes the posting of a brief that is there. The draft says only what the brief, the company profile
in rolewright.toml and the role library say; --trace tells where each sentence is from. What is still to be
said, and what cannot be published as it was said, stands in the draft as a question in square brackets.

With --from it turns a posting that is there into a brief, and tells what that leaves open, so that it can be
written anew. -o job.toml takes the brief; -o job.md takes the posting written anew, with its brief beside
it in job.brief.toml.
"""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_config, day, settings_near_by
from rolewright.cli.exit_codes import Exit
from rolewright.cli.out_file import OutFile
from rolewright.engine import Checker
from rolewright.report.counted import counted
from rolewright.settings import Settings
from rolewright.usage import Problem, UsageError, unreadable
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
  rolewright new --from posting.md -o brief.toml    a brief from a posting that is there
  rolewright new --from posting.md -o job.md        the same written anew, and its brief in job.brief.toml
  rolewright schema brief                           what a brief may hold, for your editor

exit codes: 0 written, or left for another day; 1 written, with questions left for you; 2 wrong use."""


#: The endings of files that hold a posting rather than a brief.
_OF_POSTINGS = (".md", ".markdown", ".txt")


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `new`."""
    parser.add_argument("--brief", metavar="FILE", help="the answers, a TOML file; - for standard input")
    parser.add_argument(
        "--from", dest="posting", metavar="FILE", help="turn a posting into a brief; - for standard input"
    )
    parser.add_argument("--resume", metavar="BRIEF", help="go on with the interview of a brief")
    parser.add_argument("-o", "--output", metavar="FILE", help="put the draft into a file of its own")
    parser.add_argument("--force", action="store_true", help="let -o replace a file that is there")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another number, another wording")
    parser.add_argument("--trace", action="store_true", help="tell of each sentence where it is from")
    parser.add_argument("--on", metavar="DATE", type=day, help="write as of this day (default: today)")
    add_config(parser)


def run(options: "argparse.Namespace") -> int:
    """Write one draft or brief. The exit code is 1 when it asks for something."""
    _refuse_what_makes_no_sense(options)
    out = OutFile(options.output, (), force=options.force) if options.output else None
    if options.posting is not None:
        return _turn_into_brief(options, out)
    if options.brief is None:
        from rolewright.cli.interview import interview  # who has a brief does without

        options.brief = interview(options)
        if options.brief is None:
            return Exit.CLEAN
        if out is None and options.output:  # named on another day
            out = OutFile(options.output, (), force=options.force)
    checker = Checker(_settings(options, options.brief))
    draft = checker.write(_brief(options.brief, checker), on=options.on or date.today(), seed=options.seed)
    _put(trace_text(draft) if options.trace else draft.text, out)
    sys.stderr.write(_summary(draft, options.output))
    return Exit.FINDINGS if draft.questions else Exit.CLEAN


def _refuse_what_makes_no_sense(options: "argparse.Namespace") -> None:
    named = {"--brief": options.brief, "--from": options.posting, "--resume": options.resume}
    given = [name for name, value in named.items() if value is not None]
    if len(given) > 1:
        raise UsageError([f"{' and '.join(given)} are different ways to begin; give one of them"])
    if options.posting is not None and options.trace:
        raise UsageError(["--trace tells of a draft; write one from the brief first"])


def _turn_into_brief(options: "argparse.Namespace", out: OutFile | None) -> int:
    """Write the brief of a posting, and tell what a draft from it would ask."""
    # Who writes from a brief does without.
    from rolewright.cli.brief_file import SUFFIX
    from rolewright.cli.inputs import one_posting
    from rolewright.parse import parse
    from rolewright.writing.brief_from import brief_from
    from rolewright.writing.brief_toml import brief_toml

    posting = one_posting(options.posting, "new --from")
    checker = Checker(settings_near_by(options, posting.folder))
    brief = brief_from(parse(posting.text), checker.library)
    if not brief.role:
        raise UsageError([Problem("names no job, so no brief can be made of it", options.posting)])
    draft = checker.write(brief, on=options.on or date.today(), seed=options.seed)
    if out is not None and posting.file:
        out.refuse_to_be(posting.file)
    is_redraft = out is not None and Path(options.output).suffix.lower() in _OF_POSTINGS
    if is_redraft:
        name = str(Path(options.output).with_suffix(SUFFIX))
        beside = OutFile(name, (), force=options.force)
        _put(draft.text, out)
        _put(brief_toml(brief), beside)
        sys.stderr.write(f"{options.output}: the posting written anew; {name}: its brief\n")
    else:
        _put(brief_toml(brief), out)
        sys.stderr.write(f"{options.output or 'printed'}: a brief, to write a posting from with --brief\n")
    end = f"{counted(len(draft.questions), 'question')}:" if draft.questions else "nothing more"
    sys.stderr.write(f"{'it' if is_redraft else 'a draft from it'} asks {end}\n")
    sys.stderr.writelines(f"  - {question}\n" for question in draft.questions)
    if brief.background:
        unused = _passages(len(brief.background))
        sys.stderr.write(f"{unused} not used; “background” in the brief tells why\n")
    return Exit.FINDINGS if draft.questions else Exit.CLEAN


def _put(text: str, out: OutFile | None) -> None:
    if out is None:
        sys.stdout.write(text)
    else:
        out.write(text)
        out.finish()


def _settings(options: "argparse.Namespace", name: str) -> Settings:
    """Those that hold where a file lies."""
    return settings_near_by(options, Path() if name == "-" else Path(name).parent)


def _brief(name: str, checker: Checker) -> Brief:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8")
    except UnicodeDecodeError:
        raise UsageError([Problem("a brief is UTF-8 text", name)]) from None
    except OSError as error:
        raise UsageError([unreadable(name, error)]) from None
    return checker.read_brief(text, name)


def _summary(draft: Draft, file: str | None) -> str:
    """How long it is, and what is still to be said."""
    place = f"{file}: " if file else ""
    lines = [f"{place}{words_of(draft)} words"]
    if draft.questions:
        lines[0] += f", and {counted(len(draft.questions), 'question')} for you, in square brackets:"
        lines += [f"  - {question}" for question in draft.questions]
    lines += [f"left out, since {each.why}: {each.words or each.key}" for each in draft.left_out]
    return "\n".join(lines) + "\n"


def _passages(count: int) -> str:
    return "1 passage of the posting is" if count == 1 else f"{count} passages of the posting are"
