"""Mentions of pay made whole: a range whose ends stand apart, and one statement made more than once."""

from collections.abc import Iterable, Iterator, Sequence

from rolewright.document import Mention, Pay, PayKind
from rolewright.records import replace
from rolewright.text import Span, pattern

# A lower and an upper end that stand apart: "Minimum: $18 … Maximum: $22".
_APART = 80
# What is left between the ends of a range that a line break tore.
_TORN = pattern(r"[\s*_]{0,4}[-–—]{1,2}[\s*_]{0,4}")
_BULLET = pattern(r"(?:^|\n)[\s*]{0,3}[-–—][\s*]{0,3}$")
_LONGEST_BULLET = 8
_WIDEST = 4
_Ends = tuple[float | None, float | None]


def with_ends_joined(mentions: Sequence[Mention[Pay]], text: str) -> Iterator[Mention[Pay]]:
    """The mentions, with a lower end and the upper end right after it as one range."""
    at = 0
    while at < len(mentions):
        one = mentions[at]
        other = mentions[at + 1] if at + 1 < len(mentions) else None
        if other and _are_ends_of_one_range(one, other, text):
            unit = one.value.unit or other.value.unit
            value = replace(one.value, kind=PayKind.RANGE, maximum=other.value.maximum, unit=unit)
            yield Mention(value, Span(one.span.start, other.span.end))
            at += 2
        else:
            yield one
            at += 1


def _are_ends_of_one_range(one: Mention[Pay], other: Mention[Pay], text: str) -> bool:
    low, high = one.value, other.value
    if PayKind.RANGE in (low.kind, high.kind) or not _agree(low, high):
        return False
    if low.minimum is None or high.maximum is None or not low.minimum < high.maximum:
        return False
    if low.kind is PayKind.FROM and high.kind is PayKind.UP_TO:
        return other.span.start - one.span.end <= _APART
    return high.maximum <= _WIDEST * low.minimum and _is_torn(one.span, other.span, text)


def _is_torn(one: Span, other: Span, text: str) -> bool:
    """Whether only a dash stands between two amounts, and it is no bullet of a list that both are in."""
    return (
        _TORN.fullmatch(text, one.end, other.start) is not None
        and _BULLET.search(text, max(0, one.start - _LONGEST_BULLET), one.start) is None
    )


def with_repeats_alike(mentions: Sequence[Mention[Pay]]) -> tuple[Mention[Pay], ...]:
    """The mentions; where one statement is made more than once, each with what any says of it.

    "From $25" says less of the same than "$25-$26", or than "$25" alone.
    """
    if len(mentions) < 2:
        return tuple(mentions)
    fullest: dict[_Ends, Pay] = {}
    for value in (mention.value for mention in mentions):
        ends = _ends(value)
        fullest[ends] = _fuller(fullest.get(ends, value), value)
    for one_end, ends in _open_and_closed(fullest):
        if _agree(fullest[ends], fullest[one_end]):
            fullest[ends] = fullest[one_end] = _fuller(fullest[ends], fullest[one_end])
    return tuple(_told_in_full(mention, fullest[_ends(mention.value)]) for mention in mentions)


def _open_and_closed(stated: Iterable[_Ends]) -> list[tuple[_Ends, _Ends]]:
    """Each statement of one end alone, with the first that has both ends and that one among them."""
    closed = [ends for ends in stated if None not in ends]
    by_end: dict[_Ends, _Ends] = {(None, high): (low, high) for low, high in reversed(closed)}
    by_end |= {(low, None): (low, high) for low, high in reversed(closed)}
    return [(ends, by_end[ends]) for ends in stated if ends in by_end]


def _told_in_full(mention: Mention[Pay], fullest: Pay) -> Mention[Pay]:
    is_alike = mention.value.kind is fullest.kind
    value = _fuller(mention.value, fullest) if is_alike else fullest
    return mention if value is mention.value else replace(mention, value=value)


def _ends(value: Pay) -> _Ends:
    return value.minimum, value.maximum


def _agree(one: Pay, other: Pay) -> bool:
    """Whether both may speak of one currency and one time."""
    return all(
        None in pair or pair[0] == pair[1]
        for pair in ((one.currency, other.currency), (one.unit, other.unit))
    )


def _fuller(one: Pay, other: Pay) -> Pay:
    """`one`, with what it leaves unstated taken from `other`."""
    if one is other:
        return one
    lacking = {
        name: value
        for name in ("currency", "unit", "label", "text")
        if getattr(one, name) is None and (value := getattr(other, name)) is not None
    }
    return replace(one, **lacking) if lacking else one
