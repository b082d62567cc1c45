"""How much differs between two versions, on one line."""

from collections import Counter

from rolewright.compare import ChangeKind, Comparison
from rolewright.studio.words import Sentence, joined, shown, shown_many


def summary(comparison: Comparison) -> Sentence:
    """How much changed in meaning: "2 facts, 1 dropped, 3 reworded"."""
    kinds = Counter(change.change for change in comparison.statements)
    told = [_counted(kind, kinds[kind]) for kind in ChangeKind if kinds[kind]]
    if comparison.facts:
        told.insert(0, shown_many("{n} fact", "{n} facts", len(comparison.facts)))
    return joined(told, ", ") if told else shown("both say the same")


def _counted(kind: ChangeKind, n: int) -> Sentence:
    match kind:
        case ChangeKind.DROPPED:
            return shown("{n} dropped", n=n)
        case ChangeKind.ADDED:
            return shown("{n} added", n=n)
        case ChangeKind.MOVED:
            return shown("{n} moved", n=n)
        case ChangeKind.REWORDED:
            return shown("{n} reworded", n=n)
