"""Train the section models: `python -m tools.train_sections FOLDER[=WEIGHT]...`.

A folder holds outside texts with labels, as `tools.corpus` describes.
WEIGHT is what each of its pieces counts.
One text in five, by its id, is kept out, so that `make accuracy` can measure on texts that had no part
in the training. Needs scikit-learn, which is no dependency of the project.
"""

import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from rolewright.document import SectionKind
from rolewright.parse.blocks import blocks
from rolewright.parse.classifier import write_models
from rolewright.parse.features import body_features, heading_features, words_of
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.model import KINDS, LANES
from rolewright.parse.preferred import is_nice_to_have
from rolewright.parse.units import Unit, units
from rolewright.text import SourceText, Span
from tools.corpus import is_unseen, labelled_postings, zoned_advertisements

NO_HEADING = len(KINDS)
TRAINING = Path(__file__).parent / "training"
OWN_WEIGHT = 0.7
LEAST_SPREAD = 0.45
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
        opens = any(
            start <= unit.start and unit.start - start < 12 for start in starts if start <= unit.start
        )
        if unit.style and unit.end - unit.start < 100:
            is_heading = opens and (unit.style is not HeadingStyle.LONE or kind not in ("title", "other"))
            features = heading_features(words_of(source.folded[unit.start : unit.end]), unit.style.name)
            heading.append(Example(features, lane(kind) if is_heading else NO_HEADING, 1.0))
            if is_heading:
                continue
        if kind != "preferred" or is_nice_to_have(source.folded, Span(unit.start, unit.end)):
            body.append(Example(_body(source, unit, at, len(found)), lane(kind), 1.0))
    return Examples(body, heading)


def from_zones(zones: dict[str, str]) -> Examples:
    """Examples from an advertisement separated into zones; no places, which a zone does not tell."""
    body = []
    for zone, text in zones.items():
        source = SourceText(text)
        for unit in units(source, blocks(source)):
            if zone != "preferred" or is_nice_to_have(source.folded, Span(unit.start, unit.end)):
                body.append(Example(_bare(source.folded, unit.start, unit.end), lane(zone), 1.0))
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
                known.setdefault(" ".join(words_of(line)), which)
    return known


def from_known_headings() -> list[Example]:
    """Each of these headings as a label and as a marked line."""
    return [
        Example(heading_features(words.split(), style), which, 1.0)
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
            body.append(Example(_bare(SourceText(line).folded, 0, len(line)), lane(path.stem), OWN_WEIGHT))
    return Examples(body, [])


def _bare(folded: str, start: int, end: int) -> list[str]:
    """Features of a text without its place."""
    return body_features(folded, start, end, is_item=False, first=False, last=False)


def _body(source: SourceText, unit: Unit, at: int, count: int) -> list[str]:
    place = {"is_item": unit.is_item, "first": at < 3, "last": at >= count - 2}
    return body_features(source.folded, unit.start, unit.end, **place)


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


def train(sets: Iterable[Examples]) -> bytes:
    """The weights file."""
    body = from_own_sentences().body
    heading = from_known_headings()
    for examples in sets:
        body += examples.body
        heading += examples.heading
    return write_models(
        _pruned(fit(body, LANES, least=3, strength=0.8)),
        _pruned(fit(heading, LANES, least=2, strength=2.0)),
        known_headings(),
    )


def _pruned(table: dict[str, list[float]]) -> dict[str, list[float]]:
    """The features that tell kinds apart, which most do not."""
    return {
        name: weights
        for name, weights in table.items()
        if name == "" or max(weights) - min(weights) > LEAST_SPREAD
    }


def read_folder(folder: Path) -> Iterator[Examples]:
    """Examples from every text in the folder that may be trained on."""
    for identifier, zones in zoned_advertisements(folder):
        if not is_unseen(identifier):
            yield from_zones(zones)
    for identifier, text, labels in labelled_postings(folder):
        if labels["is_posting"] and not is_unseen(identifier):
            yield from_labelled(text, labels["sections"], labels["preferred_items"])


def _weighted(examples: Examples, weight: float) -> Examples:
    return Examples([example._replace(weight=weight) for example in examples.body], examples.heading)


def main() -> None:
    """Read the corpora named on the command line, each with what its pieces count, and write the weights."""
    sets = []
    for argument in sys.argv[1:]:
        folder, _, weight = argument.partition("=")
        sets += [_weighted(examples, float(weight or 1)) for examples in read_folder(Path(folder))]
    OUT.write_bytes(train(sets))
    print(
        f"{len(sets)} texts, {sum(len(one.body) for one in sets)} pieces; {OUT.stat().st_size} bytes written"
    )


if __name__ == "__main__":
    main()
