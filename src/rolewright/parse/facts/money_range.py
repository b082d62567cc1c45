"""The other end of a range of money: what may join two amounts, and what the two then say together."""

from rolewright.parse.facts.amount import SCALES, Amount, amount_from
from rolewright.parse.facts.pay_period import Period, period_behind
from rolewright.text import SourceText, pattern
from rolewright.tuples import NamedTuple


class OtherEnd(NamedTuple):
    """The second amount of a range, with the period behind it."""

    amount: Amount
    period: Period | None


# A dash or a word, then perhaps a grade step before the second amount.
_JOIN = pattern(
    r"""(?x),?[\s*_)]{0,4}
    (?P<join>-{1,3}(?:[ ]?-)?|~|…|/|&[nm]dash;|&\#82(?:11|12);|â€["-]|\ufffd
      |(?:-[ ])?(?:(?:(?:and|rising|increasing|progressing|going|all[ ]the[ ]way)[ ])?
        (?:(?:with|by|in)[ ](?:an[ ])?annual[ ]increments?[ ])?(?:up[ ]?)?to(?:[ ]a[ ]maximum[ ]of|[ ]max\.?)?
        |through|till|until|bis|à|a(?=[ ](?:r?\$|€|rs))|and|und|et|en|y|&(?=[ ]?[$£€₹]))\b)
    [\s*_]{0,4}(?:(?:[a-z]{2}-\d{1,2},?[ ])?step[ ]\d{1,2}[ :-]{1,3})?"""
)
_STARTS_OF_JOIN = frozenset(" ,\n\t\r*_)-~…/&â\ufffdartigpwbuàey(")
_STEP = pattern(r"[ -]{0,3}\(?step \d{1,2}\)?")
# These words join a range only where it is announced: "between £30,000 and £35,000".
_AND = frozenset(("and", "und", "et", "en", "y", "&"))
_ANNOUNCED = pattern(r"\b(?:between|range of|zwischen|entre|tussen)[ :*]{0,3}$")
_ANNOUNCEMENT = 16
_COUNTED = pattern(
    r"\+? ?-?(?:%|hours|hrs|days|weeks|months|years|yrs|minutes|hour (?:week|shift|day)"
    r"|(?:day|week|month|year)\b(?! rate))"
)


def other_end(
    source: SourceText, first: Amount, at: int, period: Period | None, limit: int
) -> OtherEnd | None:
    """The other end of the range whose first amount, with its `period`, ends at `at`."""
    folded = source.folded
    if folded[at : at + 1] not in _STARTS_OF_JOIN:
        return None
    step = _STEP.match(folded, at)
    join = _JOIN.match(folded, step.end() if step else at)
    if join is None:
        return _unjoined(source, first, at, limit)
    if join["join"] in _AND and not _is_announced(folded, first.start):
        return None
    second = amount_from(source, join.end(), limit)
    if second is None:
        return None
    is_bare = second.sign is None
    # Where the first amount has its period the second needs one too: not "$20/hr - 40 hr week".
    period_needed = is_bare and period is not None
    names_currency = not period_needed and (first.sign or second.sign) is not None
    end = OtherEnd(second, period_behind(source, second.end, names_currency))
    if is_bare and (counts(folded, second.end) or (period_needed and end.period is None)):
        return None
    low, high = in_full(first, second)
    is_range = low <= high and (join["join"] != "/" or _may_be_parted_by_slash(first, end, low, high))
    return end if is_range else None


def counts(folded: str, at: int) -> bool:
    """Whether the words at `at` say that a number counts time, or is a share."""
    return _COUNTED.match(folded, at) is not None


def in_full(first: Amount, second: Amount) -> tuple[float, float]:
    """Both ends in full, where the thousands were written once: "80-90k", "£30-35,000"."""
    low, high = first.value, second.value
    if second.scale in SCALES and low < 1_000 and not first.scale and low * SCALES[second.scale] <= high:
        low *= SCALES[second.scale]
    elif low < 1_000 <= low * 1_000 <= high and not first.scale:
        low *= 1_000
    elif second.scale == "cents" and not first.scale and low >= 1:
        low /= 100
    elif first.scale and not second.scale and high < 1_000 and high * SCALES.get(first.scale, 0) >= low:
        high *= SCALES[first.scale]
    return low, high


def _is_announced(folded: str, at: int) -> bool:
    return _ANNOUNCED.search(folded, max(0, at - _ANNOUNCEMENT), at) is not None


def _may_be_parted_by_slash(first: Amount, end: OtherEnd, low: float, high: float) -> bool:
    """Whether a slash means "to", as in "$15/18/h" and "45/55 K€", not a rate or an alternative."""
    second = end.amount
    is_money = bool(second.scale or end.period) or (first.sign is not None and second.sign is not None)
    return is_money and low < high <= 2 * low


def _unjoined(source: SourceText, first: Amount, at: int, limit: int) -> OtherEnd | None:
    """A second amount right behind the first, where the dash was lost: "$60,000.00 $75,000.00 /year"."""
    if first.sign is None or source.folded[at : at + 1] != " ":
        return None
    second = amount_from(source, at + 1, limit)
    if second is None or second.sign != first.sign or not first.value < second.value <= 4 * first.value:
        return None
    period = period_behind(source, second.end, True)
    return OtherEnd(second, period) if period else None
