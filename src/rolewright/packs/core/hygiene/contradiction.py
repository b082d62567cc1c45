"""Compares what a posting says in one place with what it says in another.

Only mentions that say a thing of this job without a condition are compared: "remote or hybrid", contracts to
choose from, ranges by grade or place, and visits to clients contradict nothing. Of two places that cannot
both be right the later is marked, and always the words where the front matter says otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, TypeVar

from rolewright.document import BlockKind, Employment, Mention, Pay, SectionKind, Workplace
from rolewright.findings import Hit
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.rules.context import Context

Value = TypeVar("Value")

_NEAR = 45
_OF_THE_JOB = (
    SectionKind.TITLE,
    SectionKind.SUMMARY,
    SectionKind.RESPONSIBILITIES,
    SectionKind.REQUIREMENTS,
    SectionKind.BENEFITS,
    SectionKind.APPLY,
)
# Words beside a mention that make it one of several, or true of some days, people or times alone.
_OPEN = pattern(
    r"[/&,]\s*…|…\s*[/&]|\b(?:also|and|or|both|either|option\w*|possib\w*|consider\w*|flexib\w*|may|can|could|if|"
    r"unless|some\w*|occasional\w*|part(?:ly|ially)|initial\w*|first|start\w*|then|after\w*|until|becom\w*|"
    r"convert\w*|opportunit\w*|able to|ability|willing\w*|client\w*|customer\w*|visit\w*|travel\w*|meetings?|"
    r"events?|training|interview\w*|onboarding|support\w*|students?|study|studies|staff|employees|colleagues|"
    r"members|teams?)\b"
)
_WHOLLY = pattern(r"\b(?:fully|100 ?%|entirely|completely|only|no|not|strictly|five days|5 days)")
# Words beside an amount that say when, where or for whom it is paid.
_CONDITION = pattern(
    r"\b(?:start\w*|initial\w*|train\w*|apprentic\w*|probation\w*|after|until|average|median|typical\w*|first|"
    r"overtime|nights?|weekends?|evenings?|holidays?|shifts?|differential|senior|junior|grades?|levels?|steps?|"
    r"bands?|zones?|tiers?|locations?|located|based in|experienced|certified|qualified|uplift|weighting|"
    r"pro[- ]?rata|fte|equivalent|ote|on[- ]target|total|guarantee\w*|minimum|maximum|up to|estimated?|"
    r"market|if)\b"
)
_ANOTHER_DAY = pattern(
    r"\b(?:extend\w*|amend\w*|priority|early|rounds?|first|second|final|waves?|batch\w*|cohorts?|intakes?|review\w*|"
    r"start\w*|interview\w*|initial\w*|references?|tests?)\b"
)
_WISH = pattern(r"prefer|nice to|desir|bonus|\bplus|wish|ideal|good to have|advantage|asset|optional")
_DEMAND = pattern(
    r"\b(?:(?:is|are) (?:required|mandatory|essential|a must)\b|must (?:have|hold|possess|be)\b|"
    r"(?:(?<=\()|(?<=[,-] ))(?:required|mandatory)(?=\)|[.;]?\s*(?:\n|\Z)))"
)
_DENIED = pattern(r"(?:\b(?:as|if|no|not|though|when|where|without)\b|n't\b)[^.;\n]{0,60}\Z")
_DEMANDED = "“{}” stands in a list of what would be nice to have; move it to the demands, or soften it."
_RANKS = frozenset(
    "assistant associate chief deputy director head intern junior lead principal senior trainee".split()
)
# Amounts further apart than this are not paid for the same time.
_FARTHEST = 5
_LONGEST_WISH = 300


class _Offer(NamedTuple):
    """Amounts that stand together: one sum, one range, or several of them."""

    low: float
    high: float
    mentions: tuple[Mention[Pay], ...]

    @property
    def is_plain(self) -> bool:
        """Whether it is one sum or closed range, for everybody."""
        return (
            len(self.mentions) == 1
            and self.mentions[0].value.label is None
            and inf not in (-self.low, self.high)
        )


def detect(context: Context) -> Iterator[Hit]:
    """Every pair of statements that cannot both be right, and every demand among the wishes."""
    facts = context.facts
    if len(facts.title.mentions) > 1:
        yield from _titles(context)
    if len(facts.deadline.mentions) > 1:
        yield from _deadlines(context)
    if len(facts.employment.mentions) > 1:
        yield from _employments(context)
    if len(facts.workplace.mentions) > 1:
        yield from _workplaces(context)
    if len(facts.pay.mentions) > 1:
        yield from _pays(context)
    yield from _demands(context)


def _first_clash(
    context: Context,
    mentions: Iterable[Mention[Value]],
    clash: Callable[[Mention[Value], Mention[Value]], bool],
) -> Iterator[Hit]:
    for one, other in combinations(mentions, 2):
        if clash(one, other):
            yield _against(context, one, other)
            return


def _against(context: Context, one: Mention[Value], other: Mention[Value]) -> Hit:
    first, marked = sorted((one, other), key=lambda mention: (not mention.declared, mention.span))
    words = " ".join(context.source[first.span].split())
    return Hit(marked.span, {"other": words, "line": context.source.line_of(first.span.start)})


def _titles(context: Context) -> Iterator[Hit]:
    """A title in the front matter, and one of another rank in the heading."""
    declared, said = context.facts.title.mentions[:2]
    block = context.block_at(said.span.start)
    is_heading = block is not None and block.kind is BlockKind.HEADING
    if declared.declared and is_heading and _ranks(declared.value) != _ranks(said.value):
        yield _against(context, declared, said)


def _ranks(title: str) -> frozenset[str]:
    return _RANKS & set(re.findall(r"\w+", title.lower()))


def _deadlines(context: Context) -> Iterator[Hit]:
    days = [
        mention
        for mention in context.facts.deadline
        if "-" in mention.value and not _ANOTHER_DAY.search(_beside(context, mention.span))
    ]
    yield from _first_clash(
        context,
        days,
        lambda one, other: not _is_same_day(one.value, other.value) and _are_apart(context, one, other),
    )


def _is_same_day(one: str, other: str) -> bool:
    """Whether two days are the same; where one has no year, in some year."""
    length = len("MM-DD") if "--" in one + other else len("YYYY-MM-DD")
    return one[-length:] == other[-length:]


def _employments(context: Context) -> Iterator[Hit]:
    """Full time in one place and part time in another; where one place has both, there is a choice."""
    mentions = [
        m for m in context.facts.employment if m.value in (Employment.FULL_TIME, Employment.PART_TIME)
    ]
    if any(
        one.value is not other.value and not _are_apart(context, one, other)
        for one, other in combinations(mentions, 2)
    ):
        return
    firm = [mention for mention in mentions if _is_firm(context, mention)]
    yield from _first_clash(context, firm, lambda one, other: one.value is not other.value)


def _workplaces(context: Context) -> Iterator[Hit]:
    mentions = context.facts.workplace.mentions
    is_mixed = any(mention.value is Workplace.HYBRID and not mention.declared for mention in mentions)

    def clash(one: Mention[Workplace], other: Mention[Workplace]) -> bool:
        if one.value is other.value or not _are_apart(context, one, other):
            return False
        single = [mention for mention in (one, other) if mention.value is not Workplace.HYBRID]
        if len(single) == 1:
            return single[0].declared or bool(_WHOLLY.search(_beside(context, single[0].span)))
        return not is_mixed

    yield from _first_clash(context, [each for each in mentions if _is_firm(context, each)], clash)


def _pays(context: Context) -> Iterator[Hit]:
    offers = [
        offer
        for offer in _offers(context)
        if not any(_CONDITION.search(_beside(context, mention.span)) for mention in offer.mentions)
    ]
    for one, other in combinations(offers, 2):
        if _are_comparable(one, other) and _differ(one, other):
            yield _against(context, one.mentions[0], other.mentions[0])
            return


def _offers(context: Context) -> Iterator[_Offer]:
    """The amounts in the order of the text, those that stand together as one offer."""
    together: list[Mention[Pay]] = []
    for mention in sorted(context.facts.pay, key=lambda mention: mention.span):
        if together and _are_apart(context, together[-1], mention):
            yield _offer(together)
            together = []
        together.append(mention)
    yield _offer(together)


def _offer(mentions: list[Mention[Pay]]) -> _Offer:
    lows = [-inf if mention.value.minimum is None else mention.value.minimum for mention in mentions]
    highs = [inf if mention.value.maximum is None else mention.value.maximum for mention in mentions]
    return _Offer(min(lows), max(highs), tuple(mentions))


def _are_comparable(one: _Offer, other: _Offer) -> bool:
    """Whether two offers are in one currency and for one time, as far as they say."""
    pays = [mention.value for mention in (*one.mentions, *other.mentions)]
    units, currencies = {pay.unit for pay in pays}, {pay.currency for pay in pays}
    ends = [end for offer in (one, other) for end in (offer.low, offer.high) if abs(end) < inf]
    is_near = max(ends, default=0) < _FARTHEST * min(ends, default=0)
    return is_near and len(units - {None}) < 2 and len(currencies - {None}) < 2


def _differ(one: _Offer, other: _Offer) -> bool:
    """Whether two offers cannot both hold: far apart, or plain ones of which neither holds the other."""
    if one.high < other.low or other.high < one.low:
        return True
    if not (one.is_plain and other.is_plain):
        return False
    return not (_holds(one, other) or _holds(other, one))


def _holds(one: _Offer, other: _Offer) -> bool:
    """Whether the other offer is the same, or lies within; two ranges with one end in common differ."""
    if (one.low, one.high) == (other.low, other.high) or other.low == other.high:
        return one.low <= other.low and other.high <= one.high
    return one.low < other.low and other.high < one.high


def _demands(context: Context) -> Iterator[Hit]:
    """A demand in a list that is headed as wishes."""
    for section in context.document.of_kind(SectionKind.PREFERRED):
        if section.heading is not None and _WISH.search(section.heading.text.lower()):
            for found in _DEMAND.finditer(context.source.folded, *section.body):
                if _is_demanded(context, Span(*found.span())):
                    yield Hit(Span(*found.span()), message=_DEMANDED.format(found[0]))


def _is_demanded(context: Context, span: Span) -> bool:
    """Whether words make a demand of a wish; in text run together nobody knows where the wishes end."""
    block = context.block_at(span.start)
    if block is None or block.content.length > _LONGEST_WISH:
        return False
    return not _DENIED.search(context.source.folded[block.content.start : span.start])


def _is_firm(context: Context, mention: Mention[Value]) -> bool:
    """Whether a mention is about this job, and neither one of several nor under a condition."""
    if mention.declared:
        return True
    kind = context.kind_at(mention.span.start)
    is_task = kind is SectionKind.RESPONSIBILITIES and context.item_at(mention.span.start) is not None
    return kind in _OF_THE_JOB and not is_task and not _OPEN.search(_beside(context, mention.span))


def _are_apart(context: Context, one: Mention[Value], other: Mention[Value]) -> bool:
    """Whether two mentions stand in blocks that are no neighbours, or one in the front matter."""
    if one.declared != other.declared:
        return True
    starts = [block.span.start for block in context.document.blocks]
    places = [bisect_right(starts, mention.span.start) for mention in (one, other)]
    return abs(places[0] - places[1]) > 1


def _beside(context: Context, span: Span) -> str:
    """The words before and after a mention in its block, in lower case, with an ellipsis in its place."""
    block = context.block_at(span.start)
    near = block.content if block else context.line_at(span.start)
    said = context.source.unwrapped
    before = said[max(near.start, span.start - _NEAR) : span.start]
    return f"{before}…{said[span.end : min(near.end, span.end + _NEAR)]}"
