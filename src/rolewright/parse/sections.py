"""Which part of a posting is what.

Every unit of text is scored by a linear model of its words, every possible heading by a model of headings; the best
sequence of sections is then found by dynamic programming (Viterbi, 1967) in which beginning a new section costs
something: least at a heading, more at a blank line, most within a list or a paragraph.
"""

from collections.abc import Sequence
from typing import NamedTuple

from rolewright.document import SectionKind
from rolewright.parse.classifier import KINDS, SCALE, Models
from rolewright.parse.features import body_features, heading_features, heading_words
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.preferred import is_nice_to_have
from rolewright.parse.units import Gap, Unit
from rolewright.text import SourceText, Span

_COUNT = len(KINDS)
_REQUIREMENTS = KINDS.index(SectionKind.REQUIREMENTS)
_PREFERRED = KINDS.index(SectionKind.PREFERRED)


class Costs(NamedTuple):
    """What it costs to begin a section, in nats; and how far the words of one unit are believed."""

    sentence: float = 5.0
    line: float = 3.5
    item: float = 4.5
    blank: float = 2.0
    heading: float = 1.0
    belief: float = 1.0
    known: float = 3.0
    intro: float = 2.0
    wish: float = 6.0
    doubt: float = 0.05
    order: float = 0.3
    not_title_first: float = 3.0
    dress: tuple[float, ...] = (0.0, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0)


COSTS = Costs()

ORDER = [[0.0] * _COUNT for _ in range(_COUNT)]


class Labelled(NamedTuple):
    """A unit, the kind of section that it belongs to, and whether it opens that section as its heading."""

    unit: Unit
    kind: SectionKind
    is_heading: bool


def label(source: SourceText, units: Sequence[Unit], models: Models, costs: Costs = COSTS) -> list[Labelled]:
    """The kind of every unit."""
    if not units:
        return []
    folded = source.folded
    best = [-costs.not_title_first] * _COUNT
    best[0] = 0.0
    trail: list[tuple[list[int], list[bool]]] = []
    before_last = len(units) - 2
    was_item = False
    for at, unit in enumerate(units):
        words = folded[unit.start : unit.end]
        is_intro = words[-1] == ":" and at + 1 < len(units) and units[at + 1].is_item and not unit.is_item
        raw = models.body.scores(body_features(words, is_item=unit.is_item, first=at < 3, last=at >= before_last))
        top = max(raw[:_COUNT])
        belief = costs.belief * (costs.intro if is_intro else 1.0) / SCALE
        body = [(score - top) * belief for score in raw[:_COUNT]]
        # A wish reads like a demand: what opens its list tells, and neighbouring wishes are seen to afterwards.
        body[_PREFERRED] = body[_REQUIREMENTS] - costs.doubt
        if is_intro and is_nice_to_have(folded, Span(unit.start, unit.end)):
            body[_PREFERRED] += costs.wish
        cost = _cost(unit, was_item, costs) if at and not is_intro else costs.heading
        opening = _opening(words, unit, models, costs) if unit.style else None
        came: list[int] = []
        opened: list[bool] = []
        scores: list[float] = []
        for kind in range(_COUNT):
            order = ORDER[kind]
            score, source_kind = max((best[k] - costs.order * order[k], k) for k in range(_COUNT))
            begin = score - cost
            if best[kind] >= begin:
                value, origin = best[kind] + body[kind], kind
            else:
                value, origin = begin + body[kind], source_kind
            is_open = False
            if opening is not None:
                enter = score - costs.heading + opening[kind]
                if enter > value:
                    value, origin, is_open = enter, source_kind, True
            scores.append(value)
            came.append(origin)
            opened.append(is_open)
        trail.append((came, opened))
        best = scores
        was_item = unit.is_item
    labelled = _walk_back(units, trail, max(range(_COUNT), key=best.__getitem__))
    return _with_wishes(folded, labelled)


def _cost(unit: Unit, was_item: bool, costs: Costs) -> float:
    if unit.gap is Gap.SENTENCE:
        return costs.sentence
    if unit.is_item and was_item:
        return costs.item
    return costs.line if unit.gap is Gap.LINE else costs.blank


def _opening(words: str, unit: Unit, models: Models, costs: Costs) -> list[float] | None:
    """How well the unit opens a section of each kind, against being no heading at all; None where it cannot."""
    if unit.end - unit.start > 110:
        return None
    raw = models.heading.scores(heading_features(words, unit.style.name))
    none = raw[_COUNT]
    known = models.known.get(" ".join(heading_words(words)))
    opening = [(score - none) / SCALE + costs.dress[unit.style] for score in raw[:_COUNT]]
    if known is not None:
        opening[known] += costs.known
    return opening


def _walk_back(units: Sequence[Unit], trail: list[tuple[list[int], list[bool]]], kind: int) -> list[Labelled]:
    labelled = []
    for unit, (came, opened) in zip(reversed(units), reversed(trail), strict=True):
        labelled.append(Labelled(unit, KINDS[kind], opened[kind]))
        kind = came[kind]
    labelled.reverse()
    return labelled


def _with_wishes(folded: str, labelled: list[Labelled]) -> list[Labelled]:
    """Neighbouring wishes among demands made a section of their own; a lone wish stays, as an item."""
    at = 0
    while at < len(labelled):
        end = at
        while end < len(labelled) and _is_wish(folded, labelled[end]):
            end += 1
        if end - at > 1 or (end > at and _is_apart(labelled, at)):
            for place in range(at, end):
                labelled[place] = labelled[place]._replace(kind=SectionKind.PREFERRED)
        at = max(end, at + 1)
    return labelled


def _is_wish(folded: str, one: Labelled) -> bool:
    return (
        one.kind is SectionKind.REQUIREMENTS
        and not one.is_heading
        and is_nice_to_have(folded, Span(one.unit.start, one.unit.end))
    )


def _is_apart(labelled: list[Labelled], at: int) -> bool:
    """Whether the unit is a paragraph by itself, with blank lines or other sections around it."""
    after = at + 1
    return (
        not labelled[at].unit.is_item
        and labelled[at].unit.gap is Gap.BLANK
        and (after == len(labelled) or labelled[after].unit.gap is Gap.BLANK)
    )
