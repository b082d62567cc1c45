"""What the findings and the score mean for a posting, in a sentence."""

from collections import Counter
from collections.abc import Set

from rolewright.findings import Finding, Severity
from rolewright.report.counted import counted
from rolewright.report.report import Report
from rolewright.report.style import Ink, Style
from rolewright.rules import Preset
from rolewright.scoring import Scorecard
from rolewright.text import is_question
from rolewright.tuples import NamedTuple

INK = {Severity.ERROR: Ink.ERROR, Severity.WARNING: Ink.WARNING, Severity.NOTE: Ink.NOTE}

#: What to write below a title.
WHAT_IS_FIRST = "Say what the person will do, and what they need for it."

_UNFIT = "Do not publish this yet"
_ASKS = "Answer first what this draft asks"
_GOOD = "Good as it stands"
_BETTER = "This can say more to its readers"
#: The lowest total of a verdict, the best first.
_VERDICTS = (
    (85, _GOOD),
    (70, "Good, and a little work makes it better"),
    (50, _BETTER),
    (0, "This loses good readers"),
)


class Glance(NamedTuple):
    """What matters most about one report; what a baseline knows is not counted."""

    name: str
    score: int | None
    errors: int
    warnings: int

    @property
    def rank(self) -> tuple[bool, int, int, int]:
        """Where it stands among others, the worst first; what has no score, such as a notice, comes last."""
        return self.score is None, self.score or 0, -self.errors, -self.warnings


def glance(report: Report) -> Glance:
    """One report at a glance."""
    counts = Counter(finding.severity for finding in report.new)
    return Glance(
        report.source.path or "standard input",
        report.scorecard.total if report.scorecard else None,
        counts[Severity.ERROR],
        counts[Severity.WARNING],
    )


def counts_text(counts: Counter[Severity], suppressed: int, style: Style, known: int = 0) -> str:
    """How many findings of each severity there are, the gravest first; nothing when there are none."""
    parts = [
        style.paint(INK[severity], counted(counts[severity], severity.value))
        for severity in Severity
        if counts[severity]
    ]
    if known:
        parts.append(style.paint(Ink.FAINT, f"{known} known, in the baseline"))
    if suppressed:
        parts.append(style.paint(Ink.FAINT, f"{suppressed} suppressed"))
    return f"{', '.join(parts)}." if parts else ""


def verdict_text(report: Report) -> str:
    """Whether the posting can go out, and how good it is, in a few words."""
    if errors := report.at_least(Severity.ERROR):
        return _ASKS if all(_asks(each, report) for each in errors) else _UNFIT
    has_warnings = bool(report.at_least(Severity.WARNING))
    if report.scorecard:
        # Laws cost no points, and one unfair word costs few: neither can be published as it stands.
        fitting = _VERDICTS[1:] if has_warnings else _VERDICTS
        return next(verdict for least, verdict in fitting if report.scorecard.total >= least)
    return _BETTER if has_warnings else _GOOD


def _asks(finding: Finding, report: Report) -> bool:
    """Whether it only points at a question that a draft asks of its writer."""
    return finding.span is not None and is_question(report.document.source[finding.span])


def score_text(scorecard: Scorecard) -> str:
    """The total and its four parts."""
    parts = ", ".join(f"{part.value} {points}" for part, points in scorecard.parts.items())
    return f"Score {scorecard.total} of 100: {parts}."


def hidden_text(report: Report) -> str:
    """What costs points and is not told, since its rules were not chosen; nothing when all is told."""
    if report.scorecard is None:
        return ""
    told = {finding.rule for finding in report.findings} | {each.finding.rule for each in report.suppressed}
    hidden = sum(not _is_told(loss.rule, told) for loss in report.scorecard.losses)
    if not hidden:
        return ""
    kinds = "1 kind of remark costs" if hidden == 1 else f"{hidden} kinds of remark cost"
    are = "is" if hidden == 1 else "are"
    if report.ruleset.startswith(f"{Preset.QUIET}@"):
        return f"{kinds} the other points and {are} hidden by the preset; --preset default shows all."
    return f"{kinds} the other points and {are} not among the rules chosen."


def _is_told(rule_id: str, told: Set[str]) -> bool:
    """Whether a rule was heard, or what it says was said by a rule to which it yields."""
    if rule_id in told:
        return True
    from rolewright.rules.index import load_index  # nearly all that costs is told

    rule = next((rule for rule in load_index().rules if rule.id == rule_id), None)
    return rule is not None and any(each in told for each in rule.yields_to)


def verdict_lines(report: Report, style: Style, room: int) -> list[str]:
    """The verdict, and how many findings there are; in two lines if `room` wants it.

    What a baseline knows is counted apart. The verdict is on the posting as it is, whatever is known of it.
    """
    counts = Counter(finding.severity for finding in report.new)
    suppressed, known = len(report.suppressed), report.known
    listed = counts_text(counts, suppressed, style, known)
    verdict = verdict_text(report) + (":" if listed else ".")
    painted = style.paint(Ink.STRONG if report.findings else Ink.GOOD, verdict)
    if len(verdict) + 1 + len(counts_text(counts, suppressed, Style(), known)) > room:
        return [painted, listed]
    return [f"{painted} {listed}".rstrip()]


def total_text(postings: int, counts: Counter[Severity], style: Style, known: int = 0) -> str:
    """How many findings there are in several postings."""
    listed = counts_text(counts, 0, style, known) or "nothing to remark."
    texts = f"{counted(postings, 'text')}:"
    return f"{style.paint(Ink.STRONG, texts)} {listed}"
