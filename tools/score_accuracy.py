"""Measure whether the score ranks postings as readers do, falls with faults, and keeps still otherwise.

Ranks (`ranks.jsonl`): people read postings without having seen a score and gave each four parts and a
total. Faults and variants are those of `tools/defects.py`, put into every posting of a folder.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from rolewright.engine import Checker
from rolewright.scoring import Part, Scorecard
from tools.corpus import postings, ranked_postings
from tools.defects import DEFECTS, MISSED, VARIANTS, Change

_DAY = date(2026, 11, 25)
#: How far a score may move with what does not matter, in points.
_STABLE = 3


class Ranked(NamedTuple):
    """What a reader thought of a posting, from 0 to 100, and what the score says."""

    reader: Mapping[str, Any]
    score: Scorecard


class Tried(NamedTuple):
    """What one change did to the totals: before and after, by posting."""

    name: str
    totals: Mapping[str, tuple[int, int]]

    @property
    def raised(self) -> list[str]:
        """The postings whose total rose."""
        return [identifier for identifier, (before, after) in self.totals.items() if after > before]

    @property
    def unstable(self) -> list[str]:
        """The postings whose total moved further than it may."""
        return [name for name, (before, after) in self.totals.items() if abs(after - before) > _STABLE]


def measure_ranks(folders: Iterable[Path]) -> None:
    """Print how well the score agrees with readers, folder by folder and over all."""
    checker = Checker()
    together: list[Ranked] = []
    for folder in folders:
        texts = postings(folder)
        scores = [(row, _score(checker, texts[row["id"]])) for row in ranked_postings(folder)]
        ranked = [Ranked(row, score) for row, score in scores if score]
        _show_ranks(folder.name, ranked)
        together += ranked
    _show_ranks("all sets", together)


def measure_changes(folder: Path, show: bool = False) -> None:
    """Print in how many postings a fault raised the score, or a variant moved it; `show` names them."""
    texts = postings(folder)
    print(f"(f) faults and variants put into the {len(texts)} texts in {folder.name}")
    for tried in _tried(texts, DEFECTS):
        _show_change(tried, "raised the score", tried.raised, show)
    for tried in _tried(texts, VARIANTS):
        _show_change(tried, f"moved it by more than {_STABLE}", tried.unstable, show)


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Spearman's rank correlation: 1 for the same order, 0 for none in common, -1 for the reverse."""
    first, second = _places(one), _places(other)
    middle = (len(one) - 1) / 2
    together = sum((a - middle) * (b - middle) for a, b in zip(first, second, strict=True))
    spread = sum((a - middle) ** 2 for a in first) * sum((b - middle) ** 2 for b in second)
    return float(together / spread**0.5) if spread else 0.0


def _places(values: Sequence[float]) -> list[float]:
    """The place of each value from 0; equals share the middle of their places."""
    order = sorted(values)
    return [order.index(value) + (order.count(value) - 1) / 2 for value in values]


def _score(checker: Checker, text: str) -> Scorecard | None:
    return checker.check(text, on=_DAY).scorecard


def _tried(texts: Mapping[str, str], changes: Mapping[str, Change]) -> Iterator[Tried]:
    checker = Checker()
    before = {identifier: checker.check(text, on=_DAY) for identifier, text in texts.items()}
    for name, change in changes.items():
        totals = {}
        for identifier, report in before.items():
            changed, old = change(report), report.scorecard
            new = _score(checker, changed) if changed is not None and old else None
            if old and new and (name not in MISSED or any(loss.rule == MISSED[name] for loss in new.losses)):
                totals[identifier] = (old.total, new.total)
        yield Tried(name, totals)


def _show_ranks(name: str, ranked: Sequence[Ranked]) -> None:
    if not ranked:
        return
    total = correlation([each.reader["total"] for each in ranked], [each.score.total for each in ranked])
    parts = {
        part: correlation(
            [each.reader[part.value] for each in ranked], [each.score.parts[part] for each in ranked]
        )
        for part in Part
    }
    listed = "  ".join(f"{part.value} {agreed:.2f}" for part, agreed in parts.items())
    print(f"(e) {len(ranked)} postings in {name}, read and ranked: total {total:.2f}  {listed}")


def _show_change(tried: Tried, what: str, names: Sequence[str], show: bool) -> None:
    print(f"    {tried.name:<34} {what} in {len(names):>3} of {len(tried.totals)}")
    if show:
        for name in names:
            before, after = tried.totals[name]
            print(f"      {name}: {before} → {after}")
