"""A remark as lines with labels in the margin: what is wrong, why, and how to mend it."""

from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from typing import TypeAlias

from rolewright.findings import Finding, Severity
from rolewright.report.counted import counted
from rolewright.report.excerpt import MARGIN
from rolewright.report.sources import cited
from rolewright.report.style import Ink, Style, columns, visible, wrapped
from rolewright.report.verdict import INK

#: By rule, the sentence that says why; it is taken out when it was told.
Reasons: TypeAlias = MutableMapping[str, str]

_INDENT = "  "
_GAP = "  "
_LABEL = max(map(len, Severity))


def remark(finding: Finding, style: Style, *, places: int = 1, gain: float = 0.0) -> Iterator[str]:
    """What a rule says, with its name at the end; in how many places if several, and the points to win."""
    room = style.width - MARGIN
    message = wrapped(visible(finding.message), room)
    signed = finding.rule + (f", {places} places" if places > 1 else "") + gain_text(gain)
    name = style.paint(Ink.NAME, finding.rule) + style.paint(Ink.FAINT, signed.removeprefix(finding.rule))
    if columns(message[-1]) + len(_GAP) + len(signed) <= room:
        message[-1] += _GAP + name
    else:
        message.append(name)
    yield from _labelled(finding.severity, INK[finding.severity], message, style)


def gain_text(gain: float) -> str:
    """How many points there are to win, if that is one at least."""
    points = round(gain)
    return f", {counted(points, 'point')}" if points else ""


def why(rule: str, reasons: Reasons, style: Style) -> Iterator[str]:
    """The reason of a rule, unless it was told already."""
    if reason := reasons.pop(rule, None):
        lines = [style.paint(Ink.FAINT, line) for line in wrapped(reason, style.width - MARGIN)]
        yield from _labelled("why", Ink.FAINT, lines, style)


def mends(titles: Sequence[str], style: Style) -> Iterator[str]:
    """Ways to mend it."""
    for at, title in enumerate(titles):
        yield from _labelled(
            "" if at else "mend", Ink.GOOD, wrapped(visible(title), style.width - MARGIN), style
        )


def sources(findings: Iterable[Finding], style: Style) -> Iterator[str]:
    """The pages on which remarks rest; an address stands unbroken on its own line, so it can be copied."""
    for each in cited(findings):
        lines = [*wrapped(visible(each.title), style.width - MARGIN), visible(each.url)]
        yield from _labelled("source", Ink.FAINT, [style.paint(Ink.FAINT, line) for line in lines], style)


def _labelled(label: str, ink: Ink, lines: Iterable[str], style: Style) -> Iterator[str]:
    for line in lines:
        yield f"{_INDENT}{style.paint(ink, label)}{' ' * (_LABEL - len(label))}{_GAP}{line}"
        label = ""
