"""What the rules on laws say: one remark a demand, whatever laws make it."""

from collections.abc import Iterable, Iterator, Sequence

from rolewright.findings import Hit, Severity
from rolewright.knowledge.jurisdictions.applicable import Applicable
from rolewright.knowledge.jurisdictions.jurisdiction import Demand, DemandKind, Jurisdiction, LimitKind
from rolewright.rules.context import Context
from rolewright.rules.law.judge import Charge, severity
from rolewright.rules.law.spoken import WANTS, called, capitalised, want
from rolewright.text import Span

_OFFICIAL = ("primary", "primary-copy", "official", "official-copy")
_MOST_GROUNDS = 2


def unmet(context: Context, *demands: str) -> Iterator[Hit]:
    """A hit for each of these demands that the posting plainly does not meet."""
    for kind in map(DemandKind, demands):
        charges = [each for each in context.law.judge.charges(kind) if each.answer.met is False]
        # Pay with one end is the business of the rule that finds it.
        charges = [each for each in charges if kind is not DemandKind.PAY or each.answer.span is None]
        if charges:
            yield _hit(context, charges, charges[0].answer.span)


def beyond_limit(context: Context, *limits: str) -> Iterator[Hit]:
    """A hit for each range of pay that goes beyond what a law allows."""
    charges = [each for each in context.law.judge.limits(*map(LimitKind, limits)) if each.answer.met is False]
    for span in dict.fromkeys(each.answer.span for each in charges):
        yield _hit(context, [each for each in charges if each.answer.span == span], span)


def _hit(context: Context, charges: Sequence[Charge], span: Span | None) -> Hit:
    graded = sorted(charges, key=lambda each: severity(each, context).rank)
    told, others = _parted(graded)
    first = told[0]
    demand = first.of
    names = [each.law.jurisdiction.name for each in told]
    data = {
        **in_data(each.law.jurisdiction for each in graded),
        "want": want(names),
        "named": called(names),
        "wants": WANTS.get(demand.kind, demand.says) if isinstance(demand, Demand) else demand.says,
        "wording": demand.wording if isinstance(demand, Demand) else "",
        "why": _why(told, context) + _as_well(others),
        "sources": sources_of(each.law.jurisdiction for each in graded),
    }
    return Hit(span, data, severity=severity(first, context), extent=0.0)


def _parted(graded: Sequence[Charge]) -> tuple[Sequence[Charge], Sequence[Charge]]:
    """Those of the laws that hold for certain, and of those that may; these alone where none is certain."""
    sure = [each for each in graded if _holds(each.law)]
    return (sure, [each for each in graded if each not in sure]) if sure else (graded, ())


def _as_well(others: Sequence[Charge]) -> str:
    if not others:
        return ""
    named = called(each.law.jurisdiction.name for each in others)
    return f" {capitalised(named)} may ask for it as well."


def _why(told: Sequence[Charge], context: Context) -> str:
    """What makes the charges less than certain, each beside its own law, in sentences that end the remark."""
    reasons = list(_grounds(told))
    for each in told:
        jurisdiction = each.law.jurisdiction
        of_it = f" of {called([jurisdiction.name])}" if len(told) > 1 else ""
        if each.of.doubt is not None:
            reasons.append(f"Not certain{of_it}: {each.of.doubt}.")
        if jurisdiction.enforced is not None and context.on < jurisdiction.enforced:
            begins = f"{capitalised(called([jurisdiction.name]))} is enforced" if of_it else "Enforced"
            reasons.append(f"{begins} from {jurisdiction.enforced.isoformat()}.")
    return "".join(f" {reason}" for reason in reasons)


def _grounds(told: Sequence[Charge]) -> Iterator[str]:
    """Why laws may hold that nobody is sure of; of those that surely hold the summary tells it, once."""
    grounds: dict[str, list[str]] = {}
    for each in told:
        if not _holds(each.law):
            grounds.setdefault(each.law.because, []).append(each.law.jurisdiction.name)
    for because, names in list(grounds.items())[:_MOST_GROUNDS]:
        whose = "May" if len(names) == len(told) else f"{capitalised(called(names))} may"
        yield f"{whose} hold since {because}."


def is_commission_enough(context: Context) -> bool:
    """Whether a law that holds asks no more than to say that commission alone is paid, which is said."""
    return any(
        each.answer.met for each in context.law.judge.charges(DemandKind.COMMISSION) if _holds(each.law)
    )


def is_least_enough(context: Context) -> bool:
    """Whether a law that holds asks for the least that is paid, which is told, and none for a range."""
    asked = [each for each in context.law.judge.charges(DemandKind.MINIMUM_PAY) if _holds(each.law)]
    others = any(context.law.judge.charges(DemandKind.PAY)) or any(
        context.law.judge.limits(LimitKind.OPEN_ENDED)
    )
    return not others and any(each.answer.met for each in asked)


def _holds(law: Applicable) -> bool:
    return law.declared or law.certain


def in_data(jurisdictions: Iterable[Jurisdiction]) -> dict[str, list[str]]:
    """The places whose laws a finding is about, by their ids, for its data; also by the former name."""
    ids = [each.id for each in jurisdictions]
    return {"jurisdictions": ids, "laws": ids}


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
        context.law.judge.limits(LimitKind.OPEN_ENDED), key=lambda each: severity(each, context).rank
    )
    if not charges:
        return None
    laws = [each.law.jurisdiction for each in charges]
    named = called(each.law.jurisdiction.name for each in _parted(charges)[0])
    said = f" By {named} that is no range of pay."
    data: dict[str, object] = {**in_data(laws), "law": said, "sources": sources_of(laws)}
    return data, severity(charges[0], context)
