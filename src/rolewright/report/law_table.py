"""What the laws demand of a posting as a table: law by law, with the sources on which it rests."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rolewright.knowledge.jurisdictions.jurisdiction import Demand, Jurisdiction, in_words
from rolewright.records import record
from rolewright.report.law_text import since
from rolewright.report.report import Report
from rolewright.text import Span

if TYPE_CHECKING:
    from rolewright.knowledge.jurisdictions.jurisdiction import Source
    from rolewright.rules.law.judge import JudgedDemand, JudgedLaw


@record
class DemandRow:
    """A demand, whether it is met (None where that cannot be told), and the law's own words where known."""

    kind: str
    name: str
    says: str
    met: bool | None
    span: Span | None
    wording: str


@record
class LawRow:
    """A law that applies to a posting, or may, and why. `since` tells whether and since when it holds."""

    id: str
    name: str
    declared: bool
    certain: bool
    because: str
    since: str
    statute: str
    demands: tuple[DemandRow, ...]
    sources: "tuple[Source, ...]"


def law_table(report: Report) -> tuple[LawRow, ...]:
    """A row for each law that demands something, those that surely apply first."""
    rows = [_row(law, report.as_of) for law in report.laws if law.demands]
    return tuple(sorted(rows, key=lambda row: not (row.declared or row.certain)))


def _row(judged: "JudgedLaw", on: date) -> LawRow:
    from rolewright.knowledge.jurisdictions import law  # most postings are under none

    known = law(judged.id)
    return LawRow(
        judged.id,
        judged.name,
        judged.declared,
        judged.certain,
        judged.because,
        since(known, on),
        known.statute,
        tuple(_demands(judged, known, on)),
        known.sources,
    )


def _demands(judged: "JudgedLaw", known: Jurisdiction, on: date) -> Iterator[DemandRow]:
    wordings: dict[str, Demand] = {demand.kind.value: demand for demand in known.demands_on(on)}
    for demand in judged.demands:
        yield _demand(demand, wordings.get(demand.kind))


def _demand(judged: "JudgedDemand", known: Demand | None) -> DemandRow:
    wording = known.wording if known else ""
    return DemandRow(judged.kind, in_words(judged.kind), judged.says, judged.met, judged.span, wording)
