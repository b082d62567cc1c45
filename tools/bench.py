"""Measure speed, latency, cold start and memory, each beside a plain loop over the same texts.

The reference loop lower-cases a posting and counts its words with a regular expression: about the least that
a program can do with a text in Python. Its time is taken in the same rounds, so that the ratio holds on
other and on busy machines. Texts are the sample postings, and those of the folder ROLEWRIGHT_POSTINGS
(`postings.jsonl`, one object with a `text` a line) when it is set.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

import rolewright
from tools.sample_postings import files, texts

_WORD = re.compile(r"[^\W\d_]+")
_PIECE = re.compile(r"\S+\s*")
_MEGABYTE = 1024 * 1024
# Peak memory of a process, in bytes, told on its standard error by itself: what its parent can ask for
# includes the parent's own.
_TELL_PEAK = """
import sys
try:
    status = open("/proc/self/status").read()
    peak = int(status.partition("VmHWM:")[2].split()[0]) * 1024
except OSError:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak, file=sys.stderr)
"""
_CHECK = """
import sys
from rolewright.cli.main import main
try:
    main()
except SystemExit:
    pass
"""


class Measure(NamedTuple):
    """One line of the table: a figure, how many times the reference it is, and what is aimed at."""

    name: str
    value: str
    ratio: float
    aim: str = ""


def count_words(text: str) -> Counter[str]:
    """The reference: how often each word stands in `text`."""
    return Counter(_WORD.findall(text.lower()))


def shortened(text: str, words: int) -> str:
    """The first `words` words of `text` with the white space after them."""
    return "".join(piece[0] for piece in islice(_PIECE.finditer(text), words))


def seconds(work: Callable[[str], object], text: str) -> float:
    """How long `work` takes with `text`."""
    started = time.perf_counter()
    work(text)
    return time.perf_counter() - started


def timed(postings: Sequence[str], duration: float) -> tuple[list[float], list[float]]:
    """Seconds for each check and each reference loop, in turns, in whole rounds until `duration` is over."""
    for text in postings:
        rolewright.check(text)
        count_words(text)
    checks: list[float] = []
    references: list[float] = []
    end = time.perf_counter() + duration
    while time.perf_counter() < end:
        checks += [seconds(rolewright.check, text) for text in postings]
        references += [seconds(count_words, text) for text in postings]
    return checks, references


def throughput(postings: Sequence[str], duration: float) -> Measure:
    """Postings a second on one core."""
    checks, references = timed([shortened(text, 400) for text in postings], duration)
    rate = len(checks) / sum(checks)
    aim = "at least 1,000, better 2,000"
    return Measure("postings of 400 words a second", f"{rate:,.0f}", sum(checks) / sum(references), aim)


def latencies(postings: Sequence[str], duration: float) -> list[Measure]:
    """Percentiles of the time for one posting."""
    checks, references = timed([shortened(text, 500) for text in postings], duration)
    usual = median(references)
    aims = {95: "below 2.5 ms"}
    percentiles = quantiles(checks, n=100)
    return [
        Measure(f"500 words, p{rank}", f"{value * 1000:.2f} ms", value / usual, aims.get(rank, ""))
        for rank, value in ((rank, percentiles[rank - 1]) for rank in (50, 95, 99))
    ]


def cold_start(starts: int) -> list[Measure]:
    """Start of `rolewright check FILE` and, to compare, of an interpreter that does nothing."""
    sample, text = files()[0], texts()[0]
    reference = median(seconds(count_words, text) for _ in range(100))
    command: list[str | Path] = [Path(sys.executable).with_name("rolewright"), "check", sample]
    check: list[float] = []
    bare: list[float] = []
    for _ in range(starts):
        check.append(_run_time(command))
        bare.append(_run_time([sys.executable, "-c", ""]))
    usual, least = median(check), median(bare)
    return [
        Measure("cold start of check FILE", f"{usual:.3f} s", usual / reference, "below 0.15 s"),
        Measure("cold start of bare Python", f"{least:.3f} s", least / reference),
    ]


def _run_time(command: Sequence[str | Path]) -> float:
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    took = time.perf_counter() - started
    if done.returncode not in (0, 1) or done.stderr:
        sys.exit(f"the command ended with {done.returncode}\n{done.stderr}")
    return took


def memory() -> Measure:
    """Peak memory of a process that checks every sample posting."""
    peak = _peak(_CHECK, "check", "--format", "json", *files())
    reference = _peak("import collections, pathlib, re")
    return Measure("peak memory", f"{peak / _MEGABYTE:.0f} MB", peak / reference, "below 80 MB")


def _peak(code: str, *arguments: str | Path) -> int:
    command = [sys.executable, "-c", code + _TELL_PEAK, *arguments]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(done.stderr.split()[-1])


def outside_postings(folder: str | None) -> list[str]:
    """The texts in the `postings.jsonl` of `folder` that have 500 words or more; none without a folder."""
    if not folder:
        return []
    with (Path(folder) / "postings.jsonl").open(encoding="utf-8") as lines:
        postings = [json.loads(line)["text"] for line in lines]
    return [text for text in postings if len(text.split()) >= 500]


def table(title: str, measures: Iterable[Measure]) -> str:
    """The measures in columns under their heading."""
    lines = [f"{title:<50}{'× reference':>14}  aim"]
    for measure in measures:
        figures = f"  {measure.name:<38}{measure.value:>10}{measure.ratio:>14,.1f}"
        lines.append(f"{figures}  {measure.aim}".rstrip())
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    options.add_argument("--seconds", type=float, default=3, help="for each figure (default: 3)")
    options.add_argument("--starts", type=int, default=15, help="for the cold start (default: 15)")
    given = options.parse_args()

    corpora = {
        "Sample postings": texts(),
        "Outside postings": outside_postings(os.environ.get("ROLEWRIGHT_POSTINGS")),
    }
    print(table("One process, from its start", [*cold_start(given.starts), memory()]))
    for name, postings in corpora.items():
        if postings:
            title = f"{name}: {len(postings)} texts"
            print(table(title, [throughput(postings, given.seconds), *latencies(postings, given.seconds)]))


if __name__ == "__main__":
    main()
