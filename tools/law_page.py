"""The laws of docs/law.md, made from the table of laws; what stands above them is written by hand."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from rolewright.knowledge.jurisdictions import Demand, DemandKind, Jurisdiction, RangeLimit, laws
from rolewright.knowledge.jurisdictions.jurisdiction import Commission, Confidence, Status

PAGE = Path(__file__).parent.parent / "docs/law.md"
MARK = "<!-- Made by tools/law_page.py from the table of laws; edit the table, not what stands below. -->\n"

_MARKUP = re.compile(r"([\\`*_\[\]<>|])")
_STATUS = {
    Status.IN_FORCE: "in force",
    Status.PARTLY_IN_FORCE: "partly in force",
    Status.ENACTED: "enacted, not yet in force",
    Status.ON_REQUEST: "pay is told on request or later, not in the posting",
    Status.PROPOSED: "a bill, which is no law",
    Status.NONE: "no such law",
}
_COMMISSION = {
    Commission.SAY_SO: "A posting says that pay is commission alone; it needs no range.",
    Commission.EXEMPT: "Jobs that are paid by commission alone are exempt.",
}
_COLUMNS = (
    (DemandKind.PAY, "pay"),
    (DemandKind.BENEFITS, "benefits"),
    (DemandKind.OTHER_PAY, "other pay"),
)
_AS_PAY = {DemandKind.MINIMUM_PAY: DemandKind.PAY}


def page() -> str:
    """The whole page, what is made of the table brought up to date."""
    written, mark, _ = PAGE.read_text("utf-8").partition(MARK)
    return f"{written}{mark}" + "\n".join(_lines(laws())) + "\n"


def _lines(all_laws: Iterable[Jurisdiction]) -> Iterator[str]:
    known = sorted(all_laws, key=lambda law: law.id)
    yield "\n## At a glance\n"
    yield "× is an error where the law is declared; (×) is less than that, since it is in doubt.\n"
    yield "| law | since | " + " | ".join(name for _, name in _COLUMNS) + " | what else |"
    yield "|---|---|" + "---|" * len(_COLUMNS) + "---|"
    for law in known:
        if law.is_law and law.superseded_by is None:
            yield _row(law)
    groups = (
        ("Laws on what a posting says", [law for law in known if law.is_law]),
        ("Where a posting need say nothing", [law for law in known if not law.is_law and not _is_bill(law)]),
        ("Bills, which are never checked", [law for law in known if _is_bill(law)]),
    )
    for heading, group in groups:
        yield f"\n## {heading}"
        for law in group:
            yield from _law(law)


def _is_bill(law: Jurisdiction) -> bool:
    return law.status is Status.PROPOSED


def _row(law: Jurisdiction) -> str:
    marks = {_AS_PAY.get(each.kind, each.kind): "(×)" if each.doubt else "×" for each in law.demands}
    others = [_words(each) for each in law.demands if _AS_PAY.get(each.kind, each.kind) not in dict(_COLUMNS)]
    others += [each.kind.value.replace("-", " ") for each in law.limits]
    cells = [marks.get(kind, "") for kind, _ in _COLUMNS]
    return f"| {_prose(law.name)} | {law.in_force} | {' | '.join(cells)} | {', '.join(others)} |"


def _words(demand: Demand) -> str:
    words = demand.kind.value.replace("-", " ")
    return f"({words})" if demand.doubt else words


def _law(law: Jurisdiction) -> Iterator[str]:
    yield f"\n### {_prose(law.name)}\n"
    yield f"`{law.id}`; {_status(law)}.\n"
    for demand in law.demands:
        yield _demand(demand)
    for limit in law.limits:
        yield _limit(limit)
    if law.demands or law.limits:
        yield ""
    rows = (
        ("Whose postings", law.threshold.says),
        ("Which postings", law.covers),
        ("The range", law.range),
        ("Commission alone", _COMMISSION.get(law.commission, "")),
        ("Links", law.links),
        ("Remote work", law.remote.says + (f" In doubt: {law.remote.doubt}." if law.remote.doubt else "")),
        ("Exempt", "; ".join(law.exemptions)),
        ("Not of the posting, and not checked", "; ".join(law.beyond)),
        ("Penalty", law.penalty),
        ("Time to mend", law.cure),
        ("Amended", "; ".join(law.amended)),
        ("The law", law.statute),
        ("Note", law.note),
        ("Sources disagree", "; ".join(law.conflicts)),
        ("Not read in any source", _unread(law)),
    )
    for name, value in rows:
        if value:
            yield f"- **{name}.** {_prose(value)}"
    for source in law.sources:
        yield f"- Source: [{_prose(source.title)}]({source.url}), {source.kind.value}, {source.date}"


def _unread(law: Jurisdiction) -> str:
    if law.confidence is Confidence.FROM_MEMORY:
        return "All of it is from memory, so it is never an error."
    return "; ".join(law.from_memory)


def _status(law: Jurisdiction) -> str:
    if law.superseded_by is not None:
        return f"superseded by `{law.superseded_by}`; as of {law.as_of}"
    since = f", from {law.in_force}" if law.in_force else ""
    enforced = f", enforced from {law.enforced}" if law.enforced else ""
    return f"{_STATUS[law.status]}{since}{enforced}; as of {law.as_of}"


def _demand(demand: Demand) -> str:
    when = f", {demand.when}" if demand.when else ""
    since = f" (since {demand.since})" if demand.since else ""
    words = demand.kind.value.replace("-", " ")
    return f"- *{words}*: {_prose(demand.says)}{when}{since}{_doubt(demand)}"


def _limit(limit: RangeLimit) -> str:
    return f"- *{limit.kind.value.replace('-', ' ')}*: {_prose(limit.says)}{_doubt(limit)}"


def _doubt(part: Demand | RangeLimit) -> str:
    return f". At most a {part.level.value}: {_prose(part.doubt)}" if part.doubt else ""


def _prose(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)
