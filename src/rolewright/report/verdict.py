"""What the findings mean for a posting, in a sentence."""

from collections import Counter

from rolewright.findings import Severity
from rolewright.report.style import Ink, Style

INK = {Severity.ERROR: Ink.ERROR, Severity.WARNING: Ink.WARNING, Severity.NOTE: Ink.NOTE}

_VERDICTS = {
    Severity.ERROR: "Do not publish this yet",
    Severity.WARNING: "This can say more to its readers",
    Severity.NOTE: "Good as it stands",
}


def counts_text(counts: Counter[Severity], suppressed: int, style: Style) -> str:
    """How many findings of each severity there are, the gravest first; nothing when there are none."""
    parts = [
        style.paint(
            INK[severity], f"{counts[severity]} {severity.value}{'' if counts[severity] == 1 else 's'}"
        )
        for severity in Severity
        if counts[severity]
    ]
    if suppressed:
        parts.append(style.paint(Ink.FAINT, f"{suppressed} suppressed"))
    return f"{', '.join(parts)}." if parts else ""


def verdict_lines(counts: Counter[Severity], suppressed: int, style: Style, room: int) -> list[str]:
    """Whether the posting can go out, and how many findings there are; in two lines if `room` wants it."""
    gravest = next((severity for severity in Severity if counts[severity]), Severity.NOTE)
    listed = counts_text(counts, suppressed, style)
    verdict = _VERDICTS[gravest] + (":" if listed else ".")
    painted = style.paint(Ink.STRONG if counts.total() else Ink.GOOD, verdict)
    if len(verdict) + 1 + len(counts_text(counts, suppressed, Style())) > room:
        return [painted, listed]
    return [f"{painted} {listed}".rstrip()]


def total_text(postings: int, counts: Counter[Severity], style: Style) -> str:
    """How many findings there are in several postings."""
    listed = counts_text(counts, 0, style) or "nothing to remark."
    return f"{style.paint(Ink.STRONG, f'{postings} texts:')} {listed}"
