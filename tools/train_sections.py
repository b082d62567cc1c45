"""Train the section models: `python -m tools.train_sections CORPUS[=WEIGHT]...`.

A corpus is a folder with `postings.jsonl` (id, text) and `labels.jsonl` (id, sections as [start, end, kind]), or
with `zones.jsonl` (one advertisement a line, its text separated into zones). Needs scikit-learn.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from rolewright.document import SectionKind
from rolewright.parse.classifier import KINDS, pack
from rolewright.parse.features import body_features, heading_features, heading_words
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.blocks import blocks
from rolewright.parse.preferred import is_nice_to_have
from rolewright.parse.units import Unit, units
from rolewright.text import SourceText, Span

NO_HEADING = len(KINDS)
ZONES = ("responsibilities", "requirements", "preferred", "about")
TRAINING = Path(__file__).parent / "training"
OWN_WEIGHT = 1.5
OUT = Path(__file__).parent.parent / "src/rolewright/parse/data/sections.weights"


class Example(NamedTuple):
    """Features of a piece of text, the lane that is right, and how much it counts."""

    features: list[str]
    lane: int
    weight: float


class Examples(NamedTuple):
    """What the two models learn from."""

    body: list[Example]
    heading: list[Example]


def lane(kind: str) -> int:
    """The lane of a kind's name."""
    return KINDS.index(SectionKind(kind))


def from_labelled(text: str, sections: list[list[Any]], preferred: list[list[int]]) -> Examples:
    """Examples from one posting whose sections were labelled by reading."""
    source = SourceText(text)
    starts = {start for start, _, _ in sections}
    found = units(source, blocks(source))
    body, heading = [], []
    for at, unit in enumerate(found):
        kind = next((kind for start, end, kind in sections if start <= unit.start < end), None)
        if kind is None:
            continue
        if any(start <= unit.start < end for start, end in preferred):
            kind = "preferred"
        opens = any(start <= unit.start and unit.start - start < 12 for start in starts if start <= unit.start)
        if unit.style and unit.end - unit.start < 100:
            is_heading = opens and (unit.style is not HeadingStyle.LONE or kind not in ("title", "other"))
            features = heading_features(source.folded[unit.start : unit.end], unit.style.name)
            heading.append(Example(features, lane(kind) if is_heading else NO_HEADING, 1.0))
            if is_heading:
                continue
        if kind != "preferred" or is_nice_to_have(source.folded, Span(unit.start, unit.end)):
            body.append(Example(_body(source, unit, at, len(found)), lane(kind), 1.0))
    return Examples(body, heading)


def from_zones(zones: dict[str, Any]) -> Examples:
    """Examples from an advertisement whose text was separated into zones; no places, which a zone does not tell."""
    body = []
    for zone in ZONES:
        text = zones[zone]
        if not text or text == "None":
            continue
        source = SourceText(text)
        for unit in units(source, blocks(source)):
            if zone == "preferred" and not is_nice_to_have(source.folded, Span(unit.start, unit.end)):
                continue
            features = body_features(source.folded[unit.start : unit.end], is_item=unit.is_item, first=False, last=False)
            body.append(Example([f for f in features if f not in ("@item", "@text")], lane(zone), 0.7))
    return Examples(body, [])


def known_headings() -> dict[str, int]:
    """The lane of each heading that was written by hand, by its words."""
    known: dict[str, int] = {}
    for name in ("headings.txt", "headings_other_languages.txt"):
        which = NO_HEADING
        for line in (TRAINING / name).read_text("utf-8").splitlines():
            if line.startswith("["):
                which = lane(line.strip("[]"))
            elif not line.startswith("#"):
                known.setdefault(" ".join(heading_words(line)), which)
    return known


def from_known_headings() -> list[Example]:
    """Each of these headings as a label and as a marked line."""
    return [
        Example(heading_features(words, style), which, 1.0)
        for words, which in known_headings().items()
        for style in ("MARKED", "LABEL")
    ]


def from_own_sentences() -> Examples:
    """Sentences written for training, one a line in a file a kind, English ones and others."""
    body = []
    for path in sorted(TRAINING.rglob("*.txt")):
        if path.stem not in set(SectionKind):
            continue
        for line in path.read_text("utf-8").splitlines():
            features = body_features(SourceText(line).folded, is_item=False, first=False, last=False)
            body.append(Example([f for f in features if f not in ("@item", "@text")], lane(path.stem), OWN_WEIGHT))
    return Examples(body, [])


def _body(source: SourceText, unit: Unit, at: int, count: int) -> list[str]:
    return body_features(
        source.folded[unit.start : unit.end], is_item=unit.is_item, first=at < 3, last=at >= count - 2
    )


def fit(examples: list[Example], lanes: int, *, least: int, strength: float) -> dict[str, list[float]]:
    """Weights by feature of a multinomial logistic regression; the intercept under the empty name."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = Counter(feature for example in examples for feature in set(example.features))
    names = sorted(feature for feature, count in counts.items() if count >= least)
    index = {name: at for at, name in enumerate(names)}
    rows, columns = [], []
    for row, example in enumerate(examples):
        for feature in example.features:
            if feature in index:
                rows.append(row)
                columns.append(index[feature])
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(examples), len(names)))
    lanes_seen = Counter(example.lane for example in examples)
    mean = len(examples) / len(lanes_seen)
    weights = [example.weight * math.sqrt(mean / lanes_seen[example.lane]) for example in examples]
    model = LogisticRegression(C=strength, max_iter=400)
    model.fit(matrix, [example.lane for example in examples], sample_weight=weights)
    table = {name: [-8.0] * lanes if name == "" else [0.0] * lanes for name in ["", *names]}
    for row, which in enumerate(model.classes_):
        table[""][which] = float(model.intercept_[row])
        for column, name in enumerate(names):
            table[name][which] = float(model.coef_[row][column])
    return table


def train(sets: Iterable[Examples]) -> str:
    """The weights file."""
    body = from_own_sentences().body
    heading = from_known_headings()
    for examples in sets:
        body += examples.body
        heading += examples.heading
    lanes = len(KINDS) + 1
    tables = (fit(body, lanes, least=3, strength=0.8), fit(heading, lanes, least=2, strength=2.0))
    known = "\n".join(f"{words}\t{which}" for words, which in known_headings().items())
    return "\n\n".join(["\n".join(_lines(table)) for table in tables] + [known]) + "\n"


def _lines(table: dict[str, list[float]]) -> Iterator[str]:
    for name, weights in table.items():
        if name == "" or max(map(abs, weights)) > 0.02:
            packed = pack(weights)
            yield f"{name}\t{packed:x}"


def read_corpus(folder: Path) -> Iterator[tuple[str, Examples]]:
    """Posting id and examples of every labelled text in the folder."""
    zones = folder / "zones.jsonl"
    if zones.exists():
        for line in zones.open(encoding="utf-8"):
            row = json.loads(line)
            yield row["id"], from_zones(row)
    postings = folder / "postings.jsonl"
    if postings.exists():
        texts = {row["id"]: row["text"] for row in map(json.loads, postings.open(encoding="utf-8"))}
        for line in (folder / "labels.jsonl").open(encoding="utf-8"):
            row = json.loads(line)
            if row["is_posting"] and row["id"] in texts:
                yield row["id"], from_labelled(texts[row["id"]], row["sections"], row["preferred_items"])


def _weighted(examples: Examples, weight: float) -> Examples:
    return Examples([example._replace(weight=weight) for example in examples.body], examples.heading)


def main() -> None:
    """Read the corpora named on the command line, each with what its pieces count, and write the weights."""
    sets = []
    for argument in sys.argv[1:]:
        folder, _, weight = argument.partition("=")
        sets += [_weighted(examples, float(weight or 1)) for _, examples in read_corpus(Path(folder))]
    OUT.write_text(train(sets), encoding="utf-8")
    print(f"{len(sets)} texts, {sum(len(one.body) for one in sets)} pieces; {OUT.stat().st_size} bytes written")


if __name__ == "__main__":
    main()
