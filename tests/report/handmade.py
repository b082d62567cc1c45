"""Reports put together by hand, so that what they look like is tested without parser and rules."""

from collections.abc import Sequence
from datetime import date

from rolewright.document import Block, BlockKind, Facts, Item, JobDescription, Section, SectionKind
from rolewright.findings import Finding, Fix, Severity, Suppressed
from rolewright.report import Report, Source
from rolewright.scoring import Loss, Part, Scorecard
from rolewright.text import SourceText, Span


def place(text: str, words: str) -> Span:
    """Where `words` stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def finding(
    span: Span | None = None,
    *,
    rule: str = "pay/vague",
    severity: Severity = Severity.WARNING,
    message: str = "Say it in numbers.",
    fixes: Sequence[Fix] = (),
    **data: object,
) -> Finding:
    """A finding of which a test names only what it is about."""
    return Finding(rule, severity, message, span, data, tuple(fixes))


def description(
    text: str,
    *,
    sections: Sequence[Section] | None = None,
    items: Sequence[Item] = (),
    facts: Facts | None = None,
    language: str = "en",
    is_posting: bool = True,
) -> JobDescription:
    """A description of one paragraph and one section, unless a test says otherwise."""
    whole = Span(0, len(text))
    return JobDescription(
        source=SourceText(text),
        blocks=(Block(BlockKind.PARAGRAPH, whole, whole),) if text else (),
        sections=tuple(sections if sections is not None else [Section(SectionKind.SUMMARY, whole)]),
        items=tuple(items),
        facts=facts or Facts(),
        language=language,
        is_posting=is_posting,
    )


def report(
    document: JobDescription | str,
    findings: Sequence[Finding] = (),
    *,
    suppressed: Sequence[Suppressed] = (),
    path: str | None = "posting.md",
    scorecard: Scorecard | None = None,
) -> Report:
    """A report on a description, or on a text."""
    described = description(document) if isinstance(document, str) else document
    return Report(
        source=Source(path, described.text),
        as_of=date(2026, 11, 23),
        ruleset="default@0123456789ab",
        document=described,
        findings=tuple(findings),
        suppressed=tuple(suppressed),
        scorecard=scorecard,
    )


def scorecard(total: int = 63, **gains: float) -> Scorecard:
    """A score with what mending each rule's findings would gain; `pay_vague` is the rule "pay/vague"."""
    losses = (
        Loss(name.replace("_", "/", 1).replace("_", "-"), 1, {Part.INFORMATIVE: gain}, gain)
        for name, gain in gains.items()
    )
    return Scorecard("guide@1", dict.fromkeys(Part, total), total, tuple(losses))
