"""Which part of a posting is what.

Every unit of text is scored by a linear model of its words, every possible heading by a model of headings.
The best sequence of sections is then found by dynamic programming (Viterbi, 1967), in which beginning
a new section costs something: little at a heading, more at a blank line, most within a list or a paragraph.
"""

from bisect import bisect_right
from collections.abc import Sequence

from rolewright.document import SectionKind
from rolewright.parse.classifier import Models
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.model import KINDS, SCALE
from rolewright.parse.openings import kind_told_by_opening
from rolewright.parse.preferred import is_nice_to_have, wish_places
from rolewright.parse.units import Gap, Unit
from rolewright.text import SourceText, Span, pattern
from rolewright.tuples import NamedTuple


def nats(value: float) -> int:
    """A weight in the unit of the models; whole numbers are added and compared faster."""
    return round(value * SCALE)


_COUNT = len(KINDS)
_TITLE = KINDS.index(SectionKind.TITLE)
_SUMMARY = KINDS.index(SectionKind.SUMMARY)
_RESPONSIBILITIES = KINDS.index(SectionKind.RESPONSIBILITIES)
_REQUIREMENTS = KINDS.index(SectionKind.REQUIREMENTS)
_PREFERRED = KINDS.index(SectionKind.PREFERRED)
# A member of an enumeration is slow to look up; these are needed for every unit.
_ROW, _SENTENCE, _LINE, _BLANK = Gap
_LABEL, _QUESTION, _BOLD = HeadingStyle.LABEL, HeadingStyle.QUESTION, HeadingStyle.BOLD
_LONGEST_HEADING = 110
# In sixty-fourths of a nat: a demand that is not known to be a wish is none.
_DOUBT = 3
_MAY_HOLD_WISHES = {
    KINDS.index(kind) for kind in (SectionKind.REQUIREMENTS, SectionKind.TITLE, SectionKind.OTHER)
}
# What stands beneath a heading of these kinds is of its kind, unless its own heading is known.
_LENDS_ITS_KIND = {
    KINDS.index(kind)
    for kind in SectionKind
    if kind not in (SectionKind.TITLE, SectionKind.SUMMARY, SectionKind.OTHER)
}
# A heading's rank is its dress, and among marked ones its depth.
_DEEPEST = 8
# By so much the kind that a heading announces is ahead of the next one where its words tell.
_DECIDED = nats(2.0)
# A line that ends so, or a label, is no title.
_REQUIRING = pattern(
    r"(?:[a-z]+,? ){0,5}(?:qualifications?|requirements|experience|skills|duties|responsibilities)"
    r"(?: (?:required|needed))?[*_ ]*(?::|\Z)"
)
_OPENS_ASIDE = (" (", ": ")
_SHORTEST_ITEM = 8
_BEGINNING = 3
# "**Location:** Leeds", and how many such lines a page may show at its head.
_TERM = pattern(r"[*_]*[a-z][\w -]{1,24}:[*_]* [^\n]{1,120}\Z")
_MOST_TERMS = 12
_INTRODUCES = (":", "...", "…")


class Costs(NamedTuple):
    """What it costs to begin a section, and what cues are worth.

    `dress` is what a heading's style adds, by `HeadingStyle`;
    `known` what a heading adds whose words are known, and `promise` what each
    unit beneath it adds, more beneath one that the markup makes a heading, and most where the line
    that leads to a list says the same as that heading, or a list stands beneath the name of the role.
    """

    row: int = nats(500.0)
    sentence: int = nats(5.0)
    line: int = nats(3.5)
    item: int = nats(5.0)
    blank: int = nats(2.0)
    heading: int = nats(1.5)
    beneath: int = nats(3.0)
    known: int = nats(3.0)
    inherited: int = nats(3.0)
    wish: int = nats(6.0)
    promise: int = nats(0.5)
    marked_promise: int = nats(1.0)
    agreed_promise: int = nats(3.0)
    opening: int = nats(2.0)
    no_title: int = nats(3.0)
    no_title_line: int = nats(9.0)
    dress: tuple[int, ...] = tuple(map(nats, (0.0, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0)))


COSTS = Costs()


class Labels(NamedTuple):
    """The kind of the section to which each unit belongs, and whether the unit opens it as its heading."""

    kinds: Sequence[SectionKind]
    headings: Sequence[bool]


# What the way back needs of a unit: the scores before it, what beginning anew gave and from which kind,
# the scores of its words, and what it gave as a heading of each kind.
_Step = tuple[list[int], int, int, list[int], list[int] | None]


def label(source: SourceText, units: Sequence[Unit], models: Models, costs: Costs = COSTS) -> Labels:
    """The kind of every unit."""
    if not units:
        return Labels((), ())
    folded = source.folded
    has_title_line = _is_title_line(folded, units[0], models)
    best = [-(costs.no_title_line if has_title_line else costs.no_title)] * _COUNT
    if _opens_with_a_label(folded, units[0]):
        best = [0] * _COUNT
        best[_TITLE] = -costs.no_title_line
    else:
        best[_TITLE] = 0
    steps: list[_Step] = []
    before: Unit | None = None
    promised: int | None = None
    promise = 0
    # The known headings that the present text stands beneath, the outermost first: their rank and kind.
    above: list[tuple[int, int]] = []
    has_headings = False
    last = len(units) - 1
    early = _end_of_beginning(folded, units)
    score = models.body.scores
    for at, unit in enumerate(units):
        start, end, _, _, style, is_item, level = unit
        told = _before_aside(folded, start, end) if is_item else end
        body = score(folded, start, told, (is_item, at < early, at > last - 2))
        if has_headings and not is_item and (told_by := kind_told_by_opening(folded, start)) is not None:
            body[told_by] += costs.opening
        # A wish reads like a demand: what opened its list tells, and neighbouring wishes are seen to below.
        body[_PREFERRED] = body[_REQUIREMENTS] - _DOUBT
        wish = 0
        # Such a unit introduces the list that follows it.
        is_intro = (
            not is_item and folded.endswith(_INTRODUCES, start, end) and at < last and units[at + 1].is_item
        )
        if is_intro and is_nice_to_have(folded, Span(start, end)):
            wish = costs.wish
            body[_PREFERRED] += wish
            promised = _PREFERRED
        if promised is not None:
            body[promised] += promise
        ranked = sorted(best)
        top = ranked[-1]
        leader = best.index(top)
        begin = top - (costs.heading if is_intro else _cost(unit, before, costs))
        if ranked[-2] > begin:
            scores = [
                (stay if stay > begin else begin) + words for stay, words in zip(best, body, strict=True)
            ]
        else:
            scores = [begin + words for words in body]
            scores[leader] = top + body[leader]
        entered = None
        if style and end - start <= _LONGEST_HEADING and (at or not has_title_line):
            known, opening = models.heading.read(style, folded[start:end])
            names_the_role = (
                known == _SUMMARY and at < last and units[at + 1].is_item and _may_open_duties(opening)
            )
            if names_the_role:
                known = _RESPONSIBILITIES
            is_beneath = False
            if known is not None or style >= _QUESTION:
                is_agreed = is_intro and known == promised and promise >= costs.marked_promise
                rank = style * _DEEPEST - level
                while above and above[-1][0] <= rank:
                    above.pop()
                if known is not None:
                    has_headings = True
                    above.append((rank, known))
                    promised = known
                else:
                    is_beneath = bool(above) and above[-1][1] in _LENDS_ITS_KIND and _says_little(opening)
                    promised = above[-1][1] if is_beneath else None
                if is_agreed or names_the_role:
                    promise = costs.agreed_promise
                else:
                    promise = costs.marked_promise if style >= _BOLD else costs.promise
            if opening is not None:
                enter = top + costs.dress[style] - costs.heading + max(body) - wish
                entered = [enter + opens for opens in opening]
                entered[_PREFERRED] += wish
                if known is not None:
                    entered[known] += costs.known
                elif is_beneath and promised is not None:
                    entered[promised] += costs.inherited
                scores = [one if one > two else two for one, two in zip(scores, entered, strict=True)]
        steps.append((best, begin, leader, body, entered))
        best = scores
        before = unit
    kinds, headings = _walk_back(steps, best)
    _make_headings_honest(kinds, headings)
    _set_wishes_apart(folded, units, kinds, headings)
    return Labels([KINDS[kind] for kind in kinds], headings)


def _says_little(opening: Sequence[int] | None) -> bool:
    """Whether the words of a heading leave open which kind they announce."""
    if opening is None:
        return True
    best, second = sorted(opening)[:-3:-1]
    return best - second < _DECIDED


def _may_open_duties(opening: Sequence[int] | None) -> bool:
    """Whether a heading such as "Your role", which mostly opens a summary, as well opens a list of duties."""
    return opening is not None and sorted(opening)[-2] == opening[_RESPONSIBILITIES]


def _is_title_line(folded: str, first: Unit, models: Models) -> bool:
    """Whether a posting begins with its title: a line dressed as a heading that opens no known section."""
    return (
        bool(first.style) and models.heading.read(first.style, folded[first.start : first.end]).known is None
    )


def _opens_with_a_label(folded: str, first: Unit) -> bool:
    """Whether a posting without a title begins with what it asks or what is to be done."""
    if not _REQUIRING.match(folded, first.start, first.end):
        return False
    words = folded[first.start : first.end].partition(":")[0].split()
    return not any(map(is_job_noun, words))


def _end_of_beginning(folded: str, units: Sequence[Unit]) -> int:
    """How many units come first; terms in lines of their own below a title count as one line."""
    terms = 0
    for unit in units[1:_MOST_TERMS]:
        if not _TERM.match(folded, unit.start, unit.end):
            break
        terms += 1
    return _BEGINNING + max(terms - 1, 0)


def _before_aside(folded: str, start: int, end: int) -> int:
    """The end of an item without what the employer adds to it: "A car (we pay 67 cents a mile)"."""
    aside = folded.find("we ", start, end)
    while aside >= 0:
        if folded.endswith(_OPENS_ASIDE, start, aside) and aside - start > _SHORTEST_ITEM:
            return aside - 1
        aside = folded.find("we ", aside + 1, end)
    return end


def _cost(unit: Unit, before: Unit | None, costs: Costs) -> int:
    """What it costs to begin a section without a heading."""
    _, _, _, gap, style, is_item, _ = unit
    if gap is _ROW:
        return costs.row
    if gap is _SENTENCE:
        return costs.sentence
    if before is not None:
        if is_item and before.is_item:
            return costs.item
        if not style and before.style >= _LABEL:
            return max(costs.line if gap is _LINE else costs.blank, costs.beneath)
    return costs.line if gap is _LINE else costs.blank


def _walk_back(steps: Sequence[_Step], final: list[int]) -> tuple[list[int], list[bool]]:
    """The numbers of the best kinds, and which units are headings."""
    kinds: list[int] = []
    headings: list[bool] = []
    kind = final.index(max(final))
    for before, begin, leader, body, entered in reversed(steps):
        stay = before[kind]
        is_heading = entered is not None and entered[kind] > (stay if stay > begin else begin) + body[kind]
        kinds.append(kind)
        headings.append(is_heading)
        if is_heading or stay < begin:
            kind = leader
    kinds.reverse()
    headings.reverse()
    return kinds, headings


def _make_headings_honest(kinds: list[int], headings: list[bool]) -> None:
    """A heading over something else than it says belongs to what stands beneath it."""
    for at in range(len(kinds) - 1):
        if headings[at] and not headings[at + 1]:
            kinds[at] = kinds[at + 1]


def _set_wishes_apart(folded: str, units: Sequence[Unit], kinds: list[int], headings: Sequence[bool]) -> None:
    """Neighbouring wishes among demands made a section of their own; a lone wish stays, as an item."""
    wishes = _wishes(folded, units, kinds, headings)
    for at in wishes:
        if at - 1 in wishes or at + 1 in wishes or _is_apart(units, at):
            kinds[at] = _PREFERRED


def _wishes(folded: str, units: Sequence[Unit], kinds: Sequence[int], headings: Sequence[bool]) -> set[int]:
    """The numbers of the units that call what they ask for a wish."""
    starts = [unit[0] for unit in units]
    hinting = {bisect_right(starts, place) - 1 for place in wish_places(folded)}
    return {
        at
        for at in hinting
        if at >= 0
        and not headings[at]
        and kinds[at] in _MAY_HOLD_WISHES
        and is_nice_to_have(folded, Span(units[at].start, units[at].end))
    }


def _is_apart(units: Sequence[Unit], at: int) -> bool:
    """Whether the unit is a paragraph by itself, with blank lines or other sections around it."""
    after = at + 1
    return (
        not units[at].is_item
        and units[at].gap is _BLANK
        and (after == len(units) or units[after].gap is _BLANK)
    )
