"""Count how many real postings would break which law, if they were published in four cities.

`python -m tools.law_counts DAY` reads the folders of ROLEWRIGHT_POSTINGS (see tools/corpus.py), takes every
posting as one of that day for which the laws of the city were declared, and prints the tables of docs/law.md.
`--sample 50` also prints so many findings, drawn at random, each with the whole posting, to judge by reading;
`--seed` draws others.
"""

import argparse
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from rolewright.engine import Checker
from rolewright.findings import Finding, Severity
from rolewright.report import Report
from rolewright.rules import Selection
from rolewright.rules.analysis import Analysis
from rolewright.settings import Settings
from tools.corpus import postings

#: The law of each city; that of the state or union around it comes with it.
CITIES: Mapping[str, str] = {
    "Denver": "us-co",
    "New York City": "us-ny-nyc",
    "Toronto": "ca-on",
    "Vienna": "eu-at",
}
_SEED = 20261126
_ANSWERS = (False, None, True)
# Rules of other packs that tell of a law speak in its name as well.
_SELECTION = Selection(select=("law", "pay/open-ended"))


class Checked(NamedTuple):
    """A posting as one of a city."""

    city: str
    id: str
    report: Report

    @property
    def findings(self) -> list[Finding]:
        """What is said in the name of a law."""
        return [each for each in self.report.findings if each.data.get("laws")]


def checked(texts: Mapping[str, str], on: date) -> Iterator[Checked]:
    """Every text that is a posting for people outside, as one of each city."""
    for city, law in CITIES.items():
        checker = Checker(Settings(selection=_SELECTION))
        for identifier, text in texts.items():
            report = checker.check(declaring(law, text), on=on)
            if report.document.is_posting and report.laws and Analysis(report.document).is_advertised:
                yield Checked(city, identifier, report)


def declaring(law: str, text: str) -> str:
    """A posting that declares a law itself: what a company declares does not hold for jobs elsewhere."""
    line = f"jurisdictions: [{law}]\n"
    head = text.startswith("---\n") and "\n---" in text
    return f"---\n{line}{text[4:]}" if head else f"---\n{line}---\n{text}"


def table(postings_of_cities: Sequence[Checked]) -> Iterator[str]:
    """A row for each demand: in how many postings it is not met, cannot be told and is met."""
    yield "| published in | law | demand | not met | cannot tell | met |"
    yield "|---|---|---|---:|---:|---:|"
    for city in CITIES:
        counts: dict[tuple[str, str], Counter[bool | None]] = {}
        for each in postings_of_cities:
            for law in each.report.laws if each.city == city else ():
                for demand in law.demands:
                    counts.setdefault((law.name, demand.kind), Counter())[demand.met] += 1
        for (name, kind), told in counts.items():
            cells = " | ".join(str(told[answer]) for answer in _ANSWERS)
            yield f"| {city} | {name} | {kind.replace('-', ' ')} | {cells} |"


def totals(postings_of_cities: Sequence[Checked]) -> Iterator[str]:
    """For each city, how many postings would break a law at all, and how many for certain."""
    yield "| published in | postings | break a law | of these with an error |"
    yield "|---|---:|---:|---:|"
    for city in CITIES:
        here = [each for each in postings_of_cities if each.city == city]
        broken = [each for each in here if each.findings]
        certain = [each for each in broken if any(f.severity is Severity.ERROR for f in each.findings)]
        yield f"| {city} | {len(here)} | {len(broken)} | {len(certain)} |"


def sample(postings_of_cities: Sequence[Checked], size: int, seed: int) -> Iterator[str]:
    """So many findings, each with the posting that it is about; another seed draws others."""
    every = [(each, finding) for each in postings_of_cities for finding in each.findings]
    for number, (each, finding) in enumerate(random.Random(seed).sample(every, size), start=1):
        yield f"\n{'=' * 30} {number}. {each.city} {each.id} {finding.rule} {finding.severity.value}"
        yield finding.message
        yield "-" * 60
        yield each.report.source.text.strip()


def main() -> None:
    """Print both tables, and with `--sample NUMBER` findings to read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("day", type=date.fromisoformat, metavar="DAY", help="such as 2026-11-26")
    parser.add_argument("--sample", type=int, default=0, metavar="NUMBER", help="findings to print")
    parser.add_argument("--seed", type=int, default=_SEED, metavar="NUMBER", help="of the draw")
    options = parser.parse_args()
    folders = [Path(name) for name in os.environ.get("ROLEWRIGHT_POSTINGS", "").split(os.pathsep) if name]
    texts = {identifier: text for folder in folders for identifier, text in postings(folder).items()}
    if not texts:
        sys.exit("Set ROLEWRIGHT_POSTINGS to folders with postings.jsonl; see tools/corpus.py.")
    found = list(checked(texts, options.day))
    print(f"{len(texts)} texts in {len(folders)} folders, judged for {options.day.isoformat()}\n")
    print("\n".join((*totals(found), "", *table(found))))
    if options.sample:
        print("\n".join(sample(found, options.sample, options.seed)))


if __name__ == "__main__":
    main()
