"""What the rules on laws say: one remark a demand, whatever laws make it."""

from collections.abc import Iterable, Iterator, Sequence

from rolewright.findings import Hit, Severity
from rolewright.knowledge.jurisdictions.jurisdiction import Demand, DemandKind, Jurisdiction, LimitKind
from rolewright.rules.context import Context
from rolewright.rules.law.judge import Charge, severity
from rolewright.rules.law.spoken import WANTS, called, want
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
    names = [each.law.jurisdiction.name for each in graded]
    data = {
        "laws": [each.law.jurisdiction.id for each in graded],
        "want": want(names),
        "named": called(names),
        "wants": WANTS.get(demand.kind, demand.says) if isinstance(demand, Demand) else demand.says,
        "wording": demand.wording if isinstance(demand, Demand) else "",
        "why": _why(graded, context),
        "sources": sources_of(each.law.jurisdiction for each in graded),
    }
    return Hit(span, data, severity=severity(first, context), extent=0.0)


def _why(graded: Sequence[Charge], context: Context) -> str:
    """What makes the first of the charges less than certain, in sentences that end the remark."""
    first = graded[0]
    reasons = []
    if not first.law.declared and not first.law.certain:  # why a law holds, the summary of laws tells once
        reasons.append(f"May hold since {first.law.because}.")
    if first.of.doubt is not None:
        reasons.append(f"Not certain: {first.of.doubt}.")
    enforced = first.law.jurisdiction.enforced
    if enforced is not None and context.on < enforced:
        reasons.append(f"Enforced from {enforced.isoformat()}.")
    return "".join(f" {reason}" for reason in reasons)


def sources_of(jurisdictions: Iterable[Jurisdiction]) -> list[dict[str, str]]:
    """The best page that was read of each law, with its title; none of a law that was never read."""
    best = [
        min(each.sources, key=lambda source: source.kind.value not in _OFFICIAL)
        for each in jurisdictions
        if each.sources
    ]
    return [{"title": title, "url": url} for url, title in {each.url: each.title for each in best}.items()]


def on_open_ends(context: Context) -> tuple[dict[str, object], Severity] | None:
    """What laws say that refuse pay with one end, and how grave it is; None where none does."""
    charges = sorted(
        context.judge.limits(LimitKind.OPEN_ENDED), key=lambda each: severity(each, context).rank
    )
    if not charges:
        return None
    laws = [each.law.jurisdiction for each in charges]
    said = f" By {called(each.name for each in laws)} that is no range of pay."
    data: dict[str, object] = {"laws": [each.id for each in laws], "law": said, "sources": sources_of(laws)}
    return data, severity(charges[0], context)
