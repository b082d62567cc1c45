"""Measure how well postings are read: `make accuracy`.

ROLEWRIGHT_POSTINGS names the folders of outside texts. Part (a): zones of real advertisements, shuffled,
without headings. Part (b): sections and facts of real postings against labels made by reading.
"Unseen" texts had no part in training the section models; facts are read by rules that were written
while looking at some of these postings. Parts (c) and (d): findings, see `tools/finding_accuracy.py`.
`--write` keeps what was measured of the rules where `rolewright explain` reads it.
"""

import os
import random
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import rolewright
from rolewright import parse
from rolewright.document import JobDescription, SectionKind
from rolewright.report.document_wire import facts_to_wire
from tools.corpus import ZONES, Labelled, is_unseen, labelled_postings, zoned_advertisements
from tools.finding_accuracy import measure_findings, to_json
from tools.same_fact import SAME
from tools.score_accuracy import measure_changes, measure_ranks

MEASURED = Path(rolewright.__file__).parent / "packs/core/measured.json"
_POINT = 80
_SEED = 20261125
Section = tuple[int, int, str]


class Point(NamedTuple):
    """A place in a text, the kind that a reader gave it and the kind that the program gave it."""

    gold: str
    found: str


def points(text: str, sections: Iterable[Section], document: JobDescription) -> Iterator[Point]:
    """One place for every line that is not blank, and one more for every 80 characters of a longer line."""
    starts = [section.span.start for section in document.sections]
    for start, end, kind in sections:
        at = start
        for line in text[start:end].split("\n"):
            words = line.strip()
            first = at + line.find(words)
            for place in range(first, first + len(words), _POINT) if words else ():
                yield Point(kind, document.sections[bisect_right(starts, place) - 1].kind.value)
            at += len(line) + 1


def scores(seen: Iterable[Point], kinds: Iterable[str]) -> dict[str, tuple[float, int]]:
    """F1 and the number of places for each kind that occurs."""
    right: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for point in seen:
        gold[point.gold] += 1
        found[point.found] += 1
        right[point.gold] += point.gold == point.found
    return {kind: (2 * right[kind] / (gold[kind] + found[kind]), gold[kind]) for kind in kinds if gold[kind]}


def without_headings(text: str, sections: Iterable[Section]) -> tuple[str, list[Section]]:
    """The text without the lines that open a section as its heading."""
    starts = {section.heading.span for section in parse(text).sections if section.heading}
    parts: list[str] = []
    kept: list[Section] = []
    length = 0
    for start, end, kind in sections:
        part = text[start:end]
        for span in sorted(starts, reverse=True):
            if start <= span.start and span.end < end:
                part = part[: span.start - start] + part[span.end - start :]
        parts.append(part)
        kept.append((length, length + len(part), kind))
        length += len(part)
    return "".join(parts), kept


def show_scores(title: str, seen: list[Point], kinds: Iterable[str]) -> None:
    """Print F1 by kind, their mean and the share of places that are right."""
    by_kind = scores(seen, kinds)
    if not by_kind:
        return
    macro = sum(score for score, _ in by_kind.values()) / len(by_kind)
    share = sum(point.gold == point.found for point in seen) / len(seen)
    print(f"  {title}: macro-F1 {macro:.3f}, right {share:.3f} of {len(seen)} places")
    print("    " + "  ".join(f"{kind} {score:.2f} ({count})" for kind, (score, count) in by_kind.items()))


def measure_zones(folder: Path) -> None:
    """Part (a)."""
    order = random.Random(_SEED)
    seen: dict[bool, list[Point]] = {True: [], False: []}
    for identifier, zones in zoned_advertisements(folder):
        shuffled = list(zones.items())
        order.shuffle(shuffled)
        text = ""
        sections: list[Section] = []
        for zone, words in shuffled:
            sections.append((len(text), len(text) + len(words), zone))
            text += words + "\n\n"
        seen[is_unseen(identifier)].extend(points(text, sections, parse(text)))
    if seen[True]:
        print(f"(a) zones of advertisements in {folder.name}, shuffled, without headings")
        show_scores("unseen", seen[True], ZONES)
        show_scores("in training", seen[False], ZONES)


def measure_sections(postings: list[Labelled]) -> None:
    """The first half of part (b)."""
    kinds = [kind.value for kind in SectionKind]
    for headed, title in ((True, "sections"), (False, "sections, headings removed")):
        seen: dict[bool, list[Point]] = {True: [], False: []}
        for identifier, text, labels in postings:
            if labels["is_posting"]:
                sections = [tuple(section) for section in labels["sections"]]
                if not headed:
                    text, sections = without_headings(text, sections)
                seen[is_unseen(identifier)].extend(points(text, sections, parse(text)))
        show_scores(f"{title}, unseen", seen[True], kinds)
        show_scores(f"{title}, in training", seen[False], kinds)


Key = Callable[[dict[str, Any], str], Any]


def _words(entry: dict[str, Any], text: str) -> str:
    said = entry.get("value") or text[entry["start"] : entry["end"]]
    return " ".join(str(said).casefold().split())


def _value(entry: dict[str, Any], _: str) -> Any:
    return entry["value"]


def _pay(entry: dict[str, Any], _: str) -> Any:
    return tuple(entry[key] for key in ("min", "max", "currency", "unit", "kind"))


def _degree(entry: dict[str, Any], _: str) -> Any:
    return entry["value"], entry["level"]


def _stated(entry: dict[str, Any], _: str) -> bool:
    return True


FACTS: dict[str, Key] = {
    "title": _words,
    "employer": _words,
    "pay": _pay,
    "other_pay": _value,
    "employment": _value,
    "workplace": _value,
    "locations": _words,
    "min_years": _value,
    "degree": _degree,
    "deadline": _value,
    "hours": _stated,
    "travel": _stated,
    "level": _value,
}


def measure_facts(postings: list[Labelled], show: bool) -> None:
    """The second half of part (b): in what share of postings a fact is exactly right or rightly unstated."""
    right: Counter[str] = Counter()
    alike: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    stated_right: Counter[str] = Counter()
    false_alarms: Counter[str] = Counter()
    judged = 0
    for identifier, text, labels in postings:
        document = parse(text)
        right["is_posting"] += document.is_posting == labels["is_posting"]
        right["language"] += document.language == labels["language"]
        if not labels["is_posting"]:
            continue
        judged += 1
        found = facts_to_wire(document.facts)
        for fact, key in FACTS.items():
            gold_values = fact_keys(labels["facts"][fact], key, text)
            values = fact_keys(found[fact], key, text)
            same = gold_values == values
            right[fact] += same
            alike[fact] += same or (fact in SAME and SAME[fact](gold_values, values))
            if gold_values:
                stated[fact] += 1
                stated_right[fact] += same
            elif values:
                false_alarms[fact] += 1
            if show and not same:
                print(f"    {identifier} {fact}: labelled {gold_values or 'none'}, read {values or 'none'}")
    print(
        f"  facts: exactly right in {judged} postings; where stated; stated though it is not;"
        " right if two forms of one name count as the same"
    )
    for fact in FACTS:
        unstated = judged - stated[fact]
        print(
            f"    {fact:<11} {right[fact] / judged:.3f}   {stated_right[fact]:>3} of {stated[fact]:<3}"
            f"   {false_alarms[fact]:>3} of {unstated}"
            + (f"   {alike[fact] / judged:.3f} in other forms too" if fact in SAME else "")
        )
    print(
        f"    is a posting {right['is_posting']} of {len(postings)},"
        f" language {right['language']} of {len(postings)}"
    )


def fact_keys(value: Any, key: Key, text: str) -> set[Any]:
    """What a fact says, of every entry of it, to be compared."""
    entries = value if isinstance(value, list) else [value] if value else []
    return {key(entry, text) for entry in entries}


def main() -> None:
    """Measure on every folder named in ROLEWRIGHT_POSTINGS.

    --show names what is wrong, --changes also puts faults into every posting, which takes minutes, and
    --write keeps how often each rule was right, for `explain`.
    """
    folders = [Path(name) for name in os.environ.get("ROLEWRIGHT_POSTINGS", "").split(os.pathsep) if name]
    if not folders:
        sys.exit(
            "Set ROLEWRIGHT_POSTINGS to a folder with postings.jsonl and zones.jsonl; see tools/corpus.py."
        )
    findings = []
    for folder in folders:
        measure_zones(folder)
        postings = list(labelled_postings(folder))
        if postings:
            print(f"(b) {len(postings)} labelled postings in {folder.name}")
            measure_sections(postings)
            measure_facts(postings, "--show" in sys.argv)
        findings.append(measure_findings(folder))
    measure_ranks(folders)
    if "--changes" in sys.argv:
        for folder in folders:
            measure_changes(folder, "--show" in sys.argv)
    if "--write" in sys.argv:
        MEASURED.write_text(to_json(findings), encoding="utf-8")


if __name__ == "__main__":
    main()
