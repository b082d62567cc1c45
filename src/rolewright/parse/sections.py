"""Which part of a posting is what.

Every unit of text is scored by a linear model of its words, every possible heading by a model of headings.
The best sequence of sections is then found by dynamic programming (Viterbi, 1967), in which beginning
a new section costs something: little at a heading, more at a blank line, most within a list or a paragraph.
"""

from collections.abc import Sequence
from typing import NamedTuple

from rolewright.document import SectionKind
from rolewright.parse.classifier import KINDS, SCALE, Models
from rolewright.parse.features import body_features, heading_features, heading_words
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.preferred import is_nice_to_have, wish_hints
from rolewright.parse.units import Gap, Unit
from rolewright.text import SourceText, Span

_COUNT = len(KINDS)
_TITLE = KINDS.index(SectionKind.TITLE)
_REQUIREMENTS = KINDS.index(SectionKind.REQUIREMENTS)
_PREFERRED = KINDS.index(SectionKind.PREFERRED)
_LONGEST_HEADING = 110
# In sixty-fourths of a nat: a demand that is not known to be a wish is none.
_DOUBT = 3
_MAY_HOLD_WISHES = (SectionKind.REQUIREMENTS, SectionKind.TITLE, SectionKind.OTHER)


class Costs(NamedTuple):
    """What it costs to begin a section, and what cues are worth, in nats.

    `dress` is what a heading's style adds, by `HeadingStyle`;
    `known` what a heading adds whose words are known, and `promise` what each
    unit beneath it adds, more beneath one that the markup makes a heading.
    """

    sentence: float = 5.0
    line: float = 3.5
    item: float = 5.0
    blank: float = 2.0
    heading: float = 1.5
    beneath: float = 3.0
    known: float = 3.0
    wish: float = 6.0
    promise: float = 0.5
    marked_promise: float = 1.0
    no_title: float = 3.0
    no_title_line: float = 9.0
    dress: tuple[float, ...] = (0.0, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0)


COSTS = Costs()


class Labelled(NamedTuple):
    """A unit, the kind of section that it belongs to, and whether it opens that section as its heading."""

    unit: Unit
    kind: SectionKind
    is_heading: bool


# What the way back needs of a unit: the scores before it, what beginning anew gave and from which kind,
# the scores of its words, and what it gave as a heading of each kind.
_Step = tuple[list[float], float, int, Sequence[float], list[float] | None]


def label(source: SourceText, units: Sequence[Unit], models: Models, costs: Costs = COSTS) -> list[Labelled]:
    """The kind of every unit."""
    if not units:
        return []
    folded = source.folded
    has_title_line = _is_title_line(folded, units[0], models)
    best = [-(costs.no_title_line if has_title_line else costs.no_title) * SCALE] * _COUNT
    best[_TITLE] = 0.0
    steps: list[_Step] = []
    before: Unit | None = None
    promised: int | None = None
    promise = 0.0
    for at, unit in enumerate(units):
        is_intro = _is_intro(folded, units, at)
        body = _body(folded, units, at, models)
        wish = 0.0
        if is_intro and is_nice_to_have(folded, Span(unit.start, unit.end)):
            wish = costs.wish * SCALE
            body[_PREFERRED] += wish
            promised = _PREFERRED
        if promised is not None:
            body[promised] += promise
        top = max(best)
        begin = top - (costs.heading if is_intro else _cost(unit, before, costs)) * SCALE
        scores = [(stay if stay >= begin else begin) + words for stay, words in zip(best, body, strict=True)]
        entered = None
        if unit.style and unit.end - unit.start <= _LONGEST_HEADING and (at or not has_title_line):
            spoken = heading_words(folded, unit.start, unit.end)
            known = models.known.get(" ".join(spoken))
            is_dressed = unit.style >= HeadingStyle.QUESTION
            if known is not None or is_dressed:
                promised = known
                promise = (costs.marked_promise if unit.style >= HeadingStyle.BOLD else costs.promise) * SCALE
            if is_dressed or not models.heading_words.isdisjoint(spoken):
                enter = top - costs.heading * SCALE + max(body) - wish
                entered = [enter + opens for opens in _opening(spoken, known, unit.style, models, costs)]
                entered[_PREFERRED] += wish
                scores = [one if one > two else two for one, two in zip(scores, entered, strict=True)]
        steps.append((best, begin, best.index(top), body, entered))
        best = scores
        before = unit
    return _with_wishes(folded, _with_honest_headings(_walk_back(units, steps, best)))


def _is_intro(folded: str, units: Sequence[Unit], at: int) -> bool:
    """Whether a unit introduces the list that follows it."""
    if at + 1 == len(units) or not units[at + 1].is_item:
        return False
    unit = units[at]
    return not unit.is_item and folded.endswith((":", "...", "…"), unit.start, unit.end)


def _body(folded: str, units: Sequence[Unit], at: int, models: Models) -> list[float]:
    """How well the words of a unit go with each kind."""
    start, end, _, _, _, is_item = units[at]
    features = body_features(folded, start, end, is_item=is_item, first=at < 3, last=at >= len(units) - 2)
    body: list[float] = list(models.body.scores(features)[:_COUNT])
    # A wish reads like a demand: what opened its list tells, and neighbouring wishes are seen to afterwards.
    body[_PREFERRED] = body[_REQUIREMENTS] - _DOUBT
    return body


def _is_title_line(folded: str, first: Unit, models: Models) -> bool:
    """Whether a posting begins with its title: a line dressed as a heading that opens no known section."""
    return bool(first.style) and " ".join(heading_words(folded, first.start, first.end)) not in models.known


def _cost(unit: Unit, before: Unit | None, costs: Costs) -> float:
    """What it costs to begin a section without a heading."""
    if unit.gap is Gap.SENTENCE:
        return costs.sentence
    if unit.is_item and before is not None and before.is_item:
        return costs.item
    cost = costs.line if unit.gap is Gap.LINE else costs.blank
    is_beneath = before is not None and before.style >= HeadingStyle.LABEL and not unit.style
    return max(cost, costs.beneath) if is_beneath else cost


def _opening(
    spoken: list[str], known: int | None, style: HeadingStyle, models: Models, costs: Costs
) -> list[float]:
    """How well a line opens a section of each kind, against being no heading at all."""
    raw = models.heading.scores(heading_features(spoken, style.name))
    beside = costs.dress[style] * SCALE - raw[_COUNT]
    opening = [score + beside for score in raw[:_COUNT]]
    if known is not None:
        opening[known] += costs.known * SCALE
    return opening


def _walk_back(units: Sequence[Unit], steps: list[_Step], final: list[float]) -> list[Labelled]:
    labelled = []
    kind = final.index(max(final))
    for unit, (before, begin, leader, body, entered) in zip(reversed(units), reversed(steps), strict=True):
        stay = before[kind]
        is_heading = entered is not None and entered[kind] > max(stay, begin) + body[kind]
        labelled.append(Labelled(unit, KINDS[kind], is_heading))
        if is_heading or stay < begin:
            kind = leader
    labelled.reverse()
    return labelled


def _with_honest_headings(labelled: list[Labelled]) -> list[Labelled]:
    """A heading over something else than it says belongs to what stands beneath it."""
    for at in range(len(labelled) - 1):
        one, below = labelled[at], labelled[at + 1]
        if one.is_heading and not below.is_heading and below.kind is not one.kind:
            labelled[at] = one._replace(kind=below.kind)
    return labelled


def _with_wishes(folded: str, labelled: list[Labelled]) -> list[Labelled]:
    """Neighbouring wishes among demands made a section of their own; a lone wish stays, as an item."""
    hints = wish_hints(folded)
    at = 0 if hints else len(labelled)
    while at < len(labelled):
        end = at
        while end < len(labelled) and _is_wish(folded, labelled[end], hints):
            end += 1
        if end - at > 1 or (end > at and _is_apart(labelled, at)):
            for place in range(at, end):
                labelled[place] = labelled[place]._replace(kind=SectionKind.PREFERRED)
        at = max(end, at + 1)
    return labelled


def _is_wish(folded: str, one: Labelled, hints: Sequence[str]) -> bool:
    return (
        one.kind in _MAY_HOLD_WISHES
        and not one.is_heading
        and is_nice_to_have(folded, Span(one.unit.start, one.unit.end), hints)
    )


def _is_apart(labelled: list[Labelled], at: int) -> bool:
    """Whether the unit is a paragraph by itself, with blank lines or other sections around it."""
    after = at + 1
    return (
        not labelled[at].unit.is_item
        and labelled[at].unit.gap is Gap.BLANK
        and (after == len(labelled) or labelled[after].unit.gap is Gap.BLANK)
    )
