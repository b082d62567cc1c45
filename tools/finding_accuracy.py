"""Measure how often remarks are right, and how many of a careful reader's own remarks are made.

Precision: findings that a person judged by reading, kept by posting, rule and place (`findings.jsonl`).
A finding that nobody judged counts for nothing, but is counted. Recall: what a person marked before the
program was run (`marks.jsonl`), by family of problems; it is found when a rule of that family marks
some of the same words.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from rolewright.engine import Checker
from rolewright.findings import Finding
from rolewright.rules import Selection
from rolewright.settings import Settings
from tools.corpus import judged_findings, marked_passages, postings

_DAY = date(2026, 11, 25)
#: Which rules may find what a reader marks, by the name that the reader gives the problem.
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "generic trait": ("words/generic-trait", "words/cliche", "words/hype", "opening/generic"),
    "cliche": (
        *("words/cliche", "words/stock-phrase", "words/hype", "words/jargon", "words/generic-trait"),
        *("opening/generic", "company/"),
    ),
    "wordy": (
        *("words/wordy", "words/filler", "words/formal", "words/doublet", "words/roundabout"),
        *("words/vague-amount", "words/candidate-not-you", "duties/weak-start"),
    ),
    "weak duty": ("duties/", "words/wordy", "words/roundabout"),
    "vague benefit": ("benefits/", "pay/vague", "words/cliche", "words/hype"),
    "unfair": ("fair/", "words/threatening", "requirements/years-against-level"),
    "leftover": ("hygiene/",),
}


class Judged(NamedTuple):
    """How many findings of a rule were judged right and wrong, and how many were not judged."""

    right: int = 0
    wrong: int = 0
    unjudged: int = 0

    @property
    def precision(self) -> float:
        """The share of the judged findings that are right; 1 when none was judged."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0


def measure_findings(folder: Path) -> dict[str, Judged]:
    """Print both measures for a folder, as far as it was judged and marked; what was judged, by rule."""
    texts = postings(folder)
    judgements = _by_posting(judged_findings(folder))
    marks = _by_posting(marked_passages(folder))
    checker = Checker(Settings(selection=Selection(select=("all", "preview"))))
    found = {
        identifier: checker.check(texts[identifier], on=_DAY).findings
        for identifier in sorted({*judgements, *marks})
    }
    counts = judged({identifier: found[identifier] for identifier in judgements}, judgements)
    if judgements:
        _show_precision(folder.name, counts, [row["right"] for rows in judgements.values() for row in rows])
    if marks:
        _show_recall(folder.name, recall({identifier: found[identifier] for identifier in marks}, marks))
    return counts


def judged(
    found: Mapping[str, Iterable[Finding]], judgements: Mapping[str, Iterable[Mapping[str, Any]]]
) -> dict[str, Judged]:
    """The judgements on the findings that are made now, by rule."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for identifier, findings in found.items():
        verdicts = {(row["rule"], row["start"], row["end"]): row["right"] for row in judgements[identifier]}
        for finding in findings:
            verdict = verdicts.get((finding.rule, *(finding.span or (0, 0))))
            name = "unjudged" if verdict is None else "right" if verdict else "wrong"
            counts[finding.rule][name] += 1
    return {
        rule: Judged(each["right"], each["wrong"], each["unjudged"]) for rule, each in sorted(counts.items())
    }


def recall(
    found: Mapping[str, Iterable[Finding]], marks: Mapping[str, Iterable[Mapping[str, Any]]]
) -> dict[str, tuple[int, int]]:
    """How many of a reader's marks were found, of how many, by family."""
    counts: dict[str, list[int]] = {family: [0, 0] for family in FAMILIES}
    for identifier, rows in marks.items():
        findings = list(found[identifier])
        for row in rows:
            rules = FAMILIES[row["family"]]
            counts[row["family"]][0] += any(_meets(finding, row, rules) for finding in findings)
            counts[row["family"]][1] += 1
    return {family: (hits, of) for family, (hits, of) in counts.items() if of}


def _meets(finding: Finding, mark: Mapping[str, Any], rules: tuple[str, ...]) -> bool:
    span = finding.span
    return (
        span is not None
        and span.start < mark["end"]
        and mark["start"] < span.end
        and finding.rule.startswith(rules)
    )


def _by_posting(rows: Iterator[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    gathered: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        gathered[row["id"]].append(row)
    return gathered


def _show_precision(name: str, counts: Mapping[str, Judged], verdicts: Sequence[bool]) -> None:
    right, wrong, unjudged = (sum(each[at] for each in counts.values()) for at in range(3))
    print(f"(c) findings judged by reading in {name}: {right} right, {wrong} wrong, {unjudged} not judged")
    print(f"    with those that are no longer made: {sum(verdicts)} right of {len(verdicts)} judged")
    for rule, each in counts.items():
        print(
            f"    {rule:<36} {each.precision:.2f}   {each.right:>4} right {each.wrong:>3} wrong"
            f" {each.unjudged:>4} not judged"
        )


def _show_recall(name: str, counts: Mapping[str, tuple[int, int]]) -> None:
    hits, of = (sum(each[at] for each in counts.values()) for at in range(2))
    print(f"(d) what a reader marked in {name} before it was checked: {hits} of {of} found, {hits / of:.2f}")
    for family, (found, marked) in counts.items():
        print(f"    {family:<14} {found / marked:.2f}   {found:>3} of {marked}")


def to_json(by_folder: Iterable[Mapping[str, Judged]]) -> str:
    """The judgements of all folders by rule, as the JSON that `explain` reads: rule → [right, judged]."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for counts in by_folder:
        for rule, each in counts.items():
            sums[rule][0] += each.right
            sums[rule][1] += each.right + each.wrong
    rows = [f"  {json.dumps(rule)}: [{right}, {of}]" for rule, (right, of) in sorted(sums.items()) if of]
    return "{\n" + ",\n".join(rows) + "\n}\n"
