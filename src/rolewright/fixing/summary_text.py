"""What was mended and what is left to the owner, in a sentence or two."""

from collections import Counter
from collections.abc import Sequence

from rolewright.fixing.fixed import Fixed, Mended
from rolewright.report import Ink, Style
from rolewright.report.counted import counted
from rolewright.report.style import visible
from rolewright.report.verdict import counts_text

#: How many rules are named; the others are counted.
_MOST_RULES = 5


def summary_text(fixed: Fixed, path: str, style: Style, done: str = "mended") -> str:
    """How many places were mended, by which rules, and what is left; `done` says what was done to them."""
    name = style.paint(Ink.STRONG, visible(path))
    left = f"{score_text(fixed)}{left_text(fixed, style)}"
    if not fixed.mended:
        return f"{name}: nothing to mend. {left}".rstrip()
    return f"{name}: {places_text(len(fixed.mended))} {done} ({_rules(fixed.mended)}). {left}".rstrip()


def score_text(fixed: Fixed) -> str:
    """How far the score rises, where there is one and it does."""
    before, after = fixed.before.scorecard, fixed.after.scorecard
    if before is None or after is None or before.total == after.total:
        return ""
    return f"Score {before.total} → {after.total}. "


def left_text(fixed: Fixed, style: Style) -> str:
    """What only the owner can mend."""
    counts = Counter(finding.severity for finding in fixed.after.findings)
    listed = counts_text(counts, len(fixed.after.suppressed), style)
    return f"Left to you: {listed}" if listed else "No remark is left."


def places_text(number: int) -> str:
    """A number of places."""
    return counted(number, "place")


def _rules(mended: Sequence[Mended]) -> str:
    counts = Counter(each.rule for each in mended).most_common()
    named = [f"{rule} {number}" if number > 1 else rule for rule, number in counts[:_MOST_RULES]]
    others = sum(number for _, number in counts[_MOST_RULES:])
    return ", ".join([*named, *([f"others {others}"] if others else [])])
