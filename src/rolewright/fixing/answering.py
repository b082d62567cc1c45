"""Answers a remark with a reason: the comment that silences its rule where it stands, or everywhere."""

from collections.abc import Iterator

from rolewright.document import Block, BlockKind
from rolewright.findings import Edit, Finding
from rolewright.findings.edits import edited
from rolewright.fixing.settle import Check
from rolewright.report import Report
from rolewright.rules.words_named import compared_words, quoted_words
from rolewright.text import Span
from rolewright.usage import Problem, UsageError

_LONGEST = 300
# A comment on a line of its own would part a list, a table or a quotation in two.
_ANSWERED_ON_THEIR_LINE = (BlockKind.ITEM, BlockKind.TABLE, BlockKind.QUOTE, BlockKind.HEADING)


def answer(
    report: Report, finding: Finding, reason: str, check: Check, *, everywhere: bool = False
) -> tuple[Edit, ...]:
    """The edit that writes the comment beside the words of a finding of the report.

    With `everywhere`, and where no comment would reach the finding, it holds for the whole text; without, it
    leaves the rule's remarks on other words alone. UsageError without a reason, or where no comment helps.
    """
    said = _said(reason)
    text = report.source.text
    for edit in _ways(report, finding, said, everywhere=everywhere):
        after = check(edited(text, [edit]))
        alone = not everywhere and finding.span is not None
        if _silences(after, finding, edit) and not (alone and _silences_others(after, report, finding)):
            return (edit,)
    raise UsageError([Problem("this remark cannot be answered by a comment; change the text", "finding")])


def _silences(after: Report, finding: Finding, edit: Edit) -> bool:
    """Whether this very finding is answered in the text with the edit."""
    place = _place_after(finding.span, edit)
    return any(
        each.finding.rule == finding.rule and each.finding.span == place for each in after.suppressed
    ) and not any(each.rule == finding.rule and each.span == place for each in after.findings)


def _place_after(span: Span | None, edit: Edit) -> Span | None:
    """Where words stand once the edit has put its comment before or behind them."""
    if span is None or edit.span.start >= span.end:
        return span
    return span.shifted(len(edit.text) - edit.span.length)


def _silences_others(after: Report, before: Report, finding: Finding) -> bool:
    """Whether remarks of the rule on other words than those of the finding are answered besides."""
    known = {words for rule, words in _answered(before) if rule == finding.rule}
    own = _words(before, finding)
    return any(
        rule == finding.rule and words != own and words not in known for rule, words in _answered(after)
    )


def _answered(report: Report) -> Iterator[tuple[str, str]]:
    for each in report.suppressed:
        yield each.finding.rule, _words(report, each.finding)


def _words(report: Report, finding: Finding) -> str:
    return compared_words(report.document.source[finding.span]) if finding.span is not None else ""


def _said(reason: str) -> str:
    """The reason on one line, without what would end the comment. UsageError for none."""
    said = " ".join(reason.split()).replace("--", "–").replace(">", "›").strip()
    if not said:
        raise UsageError([Problem("say why it is right as it is, for those who read it later", "reason")])
    if len(said) > _LONGEST:
        raise UsageError([Problem(f"say it in at most {_LONGEST} characters", "reason")])
    return said


def _ways(report: Report, finding: Finding, reason: str, *, everywhere: bool) -> Iterator[Edit]:
    text = report.source.text
    line_end = "\r\n" if "\r\n" in text else "\n"
    named = ""
    if finding.span is not None and not everywhere:
        named = quoted_words(report.document.source[finding.span])
        named = named and f" {named}"
        comment = f"<!-- rolewright ignore {finding.rule}{named}: {reason} -->"
        block = _block_of(report, finding.span)
        if block is not None and block.kind in _ANSWERED_ON_THEIR_LINE:
            end = _end_of_line(text, max(finding.span.start, finding.span.end - 1))
            yield Edit(Span(end, end), f" {comment}")
        elif block is not None:
            start = text.rfind("\n", 0, block.span.start) + 1
            yield Edit(Span(start, start), f"{comment}{line_end}")
            end = _end_of_line(text, max(finding.span.start, finding.span.end - 1))
            yield Edit(Span(end, end), f" {comment}")
    comment = f"<!-- rolewright ignore-file {finding.rule}{named}: {reason} -->"
    end = len(text.rstrip())
    yield Edit(Span(end, len(text)), f"{line_end}{line_end}{comment}{line_end}")


def _block_of(report: Report, span: Span) -> Block | None:
    for block in report.document.blocks:
        if block.span.start <= span.start < block.span.end and block.kind is not BlockKind.FRONT_MATTER:
            return block
    return None


def _end_of_line(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    return end - 1 if text[end - 1 : end] == "\r" else end
