"""Measure how well files are taken in: `python -m tools.ingest_accuracy [FOLDER…]`, or folders of ROLEWRIGHT_POSTINGS.

A folder holds `postings.jsonl` (id, format, original, source_path, text) and the files that it names. Every file is taken
in by the reader of its format. Where a folder holds one job in two formats, both texts must say the same: pairs are
found by the words that they share, five in a row, and every pair is named with the share.
"""

import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from rolewright.document import JobDescription
from rolewright.engine import Checker
from rolewright.ingest import ingest
from rolewright.report.wire import facts_to_wire
from rolewright.usage import UsageError
from tools.accuracy import FACTS, fact_keys

_DAY = date(2026, 11, 26)
#: Of the runs of five words of two texts, the share in common that makes them one version of a job.
_SAME_VERSION = 0.85
#: The share of the smaller text that is in the larger one where it is a part of it.
_PART = 0.9
_RUN = 5
#: How far the scores of one job may be apart, in points.
_SAME_SCORE = 3
_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"\]\([^)\s]*\)")
_READERS = ("md", "html", "pdf", "docx", "odt")


class Original(NamedTuple):
    """A file that was taken in: its text, and what is read from it and how it scores."""

    id: str
    format: str
    path: str
    text: str
    document: JobDescription
    score: int | None

    @property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Every run of words of the text."""
        words = _WORD.findall(_LINK.sub("]", self.text).casefold())
        return frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


class Pair(NamedTuple):
    """Two files of one job, with the share of words in common, of both and of the smaller."""

    one: Original
    other: Original
    shared: float
    contained: float


def main() -> None:
    """Measure every folder; --show also names what differs in each pair."""
    names = [name for name in sys.argv[1:] if not name.startswith("--")]
    folders = names or [name for name in os.environ.get("ROLEWRIGHT_POSTINGS", "").split(os.pathsep) if name]
    if not folders:
        sys.exit("Name a folder with postings.jsonl and the files that it names, or set ROLEWRIGHT_POSTINGS.")
    for folder in map(Path, folders):
        if (folder / "postings.jsonl").exists():
            measure(folder, show="--show" in sys.argv)


def measure(folder: Path, *, show: bool) -> None:
    """Print how the originals of a folder are taken in, and how alike those of one job are."""
    rows = [json.loads(line) for line in (folder / "postings.jsonl").read_text("utf-8").splitlines()]
    rows = [row for row in rows if row.get("original")]
    if not rows:
        return
    refused: dict[str, list[str]] = defaultdict(list)
    lost: dict[str, list[float]] = defaultdict(list)
    found: list[Original] = []
    checker = Checker()
    for row in rows:
        try:
            text = ingest((folder / row["original"]).read_bytes(), row["original"]).text
        except UsageError as error:
            refused[row["format"]].append(f"{row['id']} {error.problems[0].message}")
            continue
        checked = checker.check(text, on=_DAY)
        score = checked.scorecard.total if checked.scorecard else None
        found.append(
            Original(row["id"], row["format"], row.get("source_path", ""), text, checked.document, score)
        )
        lost[row["format"]].append(_share_lost(row["text"], text))
    print(f"Taken in: {len(found)} of {len(rows)} originals in {folder.name}")
    _show_formats(rows, found, refused, lost)
    pairs = list(_pairs(found))
    _show_pairs([pair for pair in pairs if pair.shared >= _SAME_VERSION], show=show)
    _show_parts([pair for pair in pairs if pair.shared < _SAME_VERSION])


def _share_lost(expected: str, text: str) -> float:
    """The share of the words of a text, as another program took it, that are missing from ours."""
    words, ours = (Counter(_WORD.findall(each.casefold().translate(_LIGATURES))) for each in (expected, text))
    return (words - ours).total() / max(words.total(), 1)


_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"})


def _show_formats(
    rows: Sequence[dict[str, Any]],
    found: Sequence[Original],
    refused: dict[str, list[str]],
    lost: dict[str, list[float]],
) -> None:
    print("  format  files  read  refused  postings  words lost, median and most")
    for kind in sorted({row["format"] for row in rows}):
        read = [original for original in found if original.format == kind]
        shares = sorted(lost[kind]) or [0.0]
        postings = sum(original.document.is_posting for original in read)
        print(
            f"  {kind:<6} {sum(row['format'] == kind for row in rows):>6} {len(read):>5} {len(refused[kind]):>8}"
            f" {postings:>9}  {shares[len(shares) // 2]:.1%} {shares[-1]:.1%}"
        )
    for kind, reasons in sorted(refused.items()):
        for reason in reasons:
            print(f"    refused, {kind}: {reason}")
    for original in found:
        if not original.document.is_posting:
            print(f"    no posting: {original.id} {original.path}")


def _pairs(found: Sequence[Original]) -> Iterator[Pair]:
    """Every two files of different formats of which one says at least nearly all that the other says."""
    runs = {original.id: original.runs for original in found}
    for one, other in combinations(found, 2):
        first, second = runs[one.id], runs[other.id]
        if one.format == other.format or not first or not second:
            continue
        common = len(first & second)
        shared, contained = common / len(first | second), common / min(len(first), len(second))
        if shared >= _SAME_VERSION or contained >= _PART:
            yield Pair(one, other, shared, contained)


def _show_pairs(pairs: Sequence[Pair], *, show: bool) -> None:
    print(
        f"  One job in two formats, at least {_SAME_VERSION:.0%} of all runs of {_RUN} words in common: {len(pairs)}"
    )
    same: Counter[str] = Counter()
    for pair in pairs:
        one, other = pair.one, pair.other
        print(
            f"    {one.id} ({one.format}) and {other.id} ({other.format}), {pair.shared:.0%}: {one.path} | {other.path}"
        )
        for fact, (left, right) in _facts(one, other).items():
            same[fact] += left == right
            if left != right:
                print(f"      {fact}: {_listed(left)} | {_listed(right)}")
        kinds = [[section.kind.value for section in each.document.sections] for each in (one, other)]
        same["sections"] += kinds[0] == kinds[1]
        if kinds[0] != kinds[1]:
            print(f"      sections: {' '.join(kinds[0])} | {' '.join(kinds[1])}")
        gap = abs((one.score or 0) - (other.score or 0))
        same["score"] += gap <= _SAME_SCORE
        mark = f", MORE THAN {_SAME_SCORE} APART" if gap > _SAME_SCORE else ""
        print(f"      score: {one.score} | {other.score}{mark}")
        if show:
            _show_lines(pair)
    if pairs:
        print(
            "    the same in "
            + ", ".join(f"{what} {count}" for what, count in same.items())
            + f" of {len(pairs)}"
        )


def _show_parts(pairs: Sequence[Pair]) -> None:
    print(
        f"  One file within another, at least {_PART:.0%} of the smaller: {len(pairs)}; kinds of the lines in both"
    )
    agreed = counted = 0
    for pair in pairs:
        kinds = [_kind_by_line(each.document) for each in (pair.one, pair.other)]
        both = kinds[0].keys() & kinds[1].keys()
        same = sum(kinds[0][line] == kinds[1][line] for line in both)
        agreed, counted = agreed + same, counted + len(both)
        print(
            f"    {pair.one.id} ({pair.one.format}) and {pair.other.id} ({pair.other.format}): {same} of {len(both)}"
        )
    if counted:
        print(f"    the same kind {agreed} of {counted} ({agreed / counted:.0%})")


def _facts(one: Original, other: Original) -> dict[str, tuple[set[Any], set[Any]]]:
    left, right = (facts_to_wire(each.document.facts) for each in (one, other))
    return {
        fact: (fact_keys(left[fact], key, one.text), fact_keys(right[fact], key, other.text))
        for fact, key in FACTS.items()
    }


def _listed(values: Iterable[Any]) -> str:
    return ", ".join(sorted(map(str, values))) or "none"


def _kind_by_line(document: JobDescription) -> dict[str, str]:
    """The kind of every line by its words, without headings, whose words are few, and front matter, which is data."""
    kinds: dict[str, str] = {}
    text = document.text
    body = text.find("\n---", 3) if text.startswith("---") else 0
    for section in document.sections:
        for line in text[max(section.span.start, body) : section.span.end].split("\n"):
            words = _WORD.findall(_LINK.sub("]", line).casefold())
            if len(words) >= _RUN:
                kinds[" ".join(words)] = section.kind.value
    return kinds


def _show_lines(pair: Pair) -> None:
    lines = [_kind_by_line(each.document) for each in (pair.one, pair.other)]
    for mark, ours, theirs in (("<", lines[0], lines[1]), (">", lines[1], lines[0])):
        for line, kind in ours.items():
            if theirs.get(line) != kind:
                print(f"      {mark} {kind}: {line[:100]}")


if __name__ == "__main__":
    main()
