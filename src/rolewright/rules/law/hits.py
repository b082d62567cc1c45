"""What the rules on laws say: one remark a demand, whatever laws make it."""

from collections.abc import Iterable, Iterator, Sequence

from rolewright.findings import Hit, Severity
from rolewright.knowledge.jurisdictions.jurisdiction import Demand, DemandKind, Jurisdiction, LimitKind
from rolewright.rules.context import Context
from rolewright.rules.law.judge import Charge, severity
from rolewright.text import Span

_OFFICIAL = ("primary", "primary-copy", "official", "official-copy")


def unmet(context: Context, *demands: str) -> Iterator[Hit]:
    """A hit for each of these demands that the posting plainly does not meet."""
    for kind in map(DemandKind, demands):
        charges = [each for each in context.judge.charges(kind) if each.told.met is False]
        # Pay with one end is the business of the rule that finds it.
        charges = [each for each in charges if kind is not DemandKind.PAY or each.told.span is None]
        if charges:
            yield _hit(context, charges, charges[0].told.span)


def beyond_limit(context: Context, *limits: str) -> Iterator[Hit]:
    """A hit for each range of pay that goes beyond what a law allows."""
    charges = [each for each in context.judge.limits(*map(LimitKind, limits)) if each.told.met is False]
    for span in dict.fromkeys(each.told.span for each in charges):
        yield _hit(context, [each for each in charges if each.told.span == span], span)


def _hit(context: Context, charges: Sequence[Charge], span: Span | None) -> Hit:
    graded = sorted(charges, key=lambda each: severity(each, context).rank)
    first = graded[0]
    demand = first.of
    data = {
        "laws": [each.law.jurisdiction.id for each in graded],
        "names": joined(each.law.jurisdiction.name for each in graded),
        "says": demand.says,
        "wording": demand.wording if isinstance(demand, Demand) else "",
        "why": _why(graded, context),
        "source": source_of(first.law.jurisdiction),
    }
    return Hit(span, data, severity=severity(first, context), extent=0.0)


def _why(graded: Sequence[Charge], context: Context) -> str:
    """What makes the first of the charges less than certain, to go on after the remark."""
    first = graded[0]
    reasons = [] if first.law.declared else [f"it is taken to hold since {first.law.because}"]
    if first.of.doubt is not None:
        reasons.append(f"not certain: {first.of.doubt}")
    enforced = first.law.jurisdiction.enforced
    if enforced is not None and context.on < enforced:
        reasons.append(f"it is enforced from {enforced.isoformat()}")
    return f" ({'; '.join(reasons)})" if reasons else ""


def joined(names: Iterable[str]) -> str:
    """Names as a sentence lists them."""
    *others, last = dict.fromkeys(names)
    return f"{', '.join(others)} and {last}" if others else last


def source_of(jurisdiction: Jurisdiction) -> str:
    """The address of the best page that was read; words where none was."""
    best = sorted(jurisdiction.sources, key=lambda each: each.kind.value not in _OFFICIAL)
    return best[0].url if best else "no source was read"


def law_of_open_ends(context: Context) -> tuple[str, str, Severity] | None:
    """The names of the laws that refuse pay with one end, the source of the first, and how grave it is."""
    charges = sorted(
        context.judge.limits(LimitKind.OPEN_ENDED), key=lambda each: severity(each, context).rank
    )
    if not charges:
        return None
    names = joined(each.law.jurisdiction.name for each in charges)
    return names, source_of(charges[0].law.jurisdiction), severity(charges[0], context)
