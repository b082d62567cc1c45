"""Reads the file of a law strictly: nothing unknown may be in it, and every mistake is told at once."""

import re
from datetime import date

from rolewright.findings import Severity
from rolewright.knowledge.jurisdictions.jurisdiction import (
    Area,
    Commission,
    Confidence,
    Demand,
    DemandKind,
    Jurisdiction,
    Kind,
    LimitKind,
    RangeLimit,
    Remote,
    RemoteRule,
    Source,
    SourceKind,
    Status,
    Threshold,
)
from rolewright.usage import Table

#: The id of a law: its country, then the place, in lower case.
ID = re.compile(r"[a-z]{2}(?:-[a-z0-9]+)*")
COUNTRY = re.compile(r"[A-Z]{2}")
REGION = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
#: A year, a month of it, or a day.
WHEN = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_WIDTHS = (LimitKind.WIDTH_ABSOLUTE, LimitKind.WIDTH_RELATIVE)


def read_jurisdiction(table: Table, jurisdiction_id: str) -> Jurisdiction:
    """The law in a file's top table; what is wrong becomes a problem of the table."""
    as_of = table.day("as_of")
    jurisdiction = Jurisdiction(
        id=jurisdiction_id,
        name=table.text("name"),
        aliases=table.texts("aliases", ()),
        kind=table.choice("kind", Kind),
        parent=_maybe(table, "parent"),
        area=_area(table.table("area")),
        status=table.choice("status", Status),
        as_of=as_of or date.min,
        in_force=table.day("in_force"),
        until=table.day("until"),
        enforced=table.day("enforced"),
        superseded_by=_maybe(table, "superseded_by"),
        amended=table.texts("amended", ()),
        covers=table.text("covers", ""),
        threshold=_threshold(table.table("threshold")),
        demands=tuple(map(_demand, table.tables("demands"))),
        limits=tuple(map(_limit, table.tables("limits"))),
        range=table.text("range", ""),
        commission=table.choice("commission", Commission, Commission.AS_OTHERS),
        remote=_remote(table.table("remote")),
        links=table.text("links", ""),
        exemptions=table.texts("exemptions", ()),
        exempt_governments=table.texts("exempt_governments", ()),
        beyond=table.texts("beyond", ()),
        penalty=table.text("penalty", ""),
        cure=table.text("cure", ""),
        statute=table.text("statute", ""),
        sources=tuple(map(_source, table.tables("sources"))),
        confidence=table.choice("confidence", Confidence),
        from_memory=table.texts("from_memory", ()),
        conflicts=table.texts("conflicts", ()),
        note=table.text("note", ""),
    )
    if as_of is None:
        table.problem("“as_of” is missing: the day on which the facts were compared with their sources")
    _check(table, jurisdiction)
    table.close()
    return jurisdiction


def _check(table: Table, law: Jurisdiction) -> None:
    """What only the whole file shows."""
    if not ID.fullmatch(law.id):
        table.problem(f"the file's name is the law's id, such as “us-ny-nyc”, which “{law.id}” is not")
    if law.confidence is Confidence.VERIFIED and not law.sources:
        table.problem("what is “verified” was read somewhere: name at least one of [[sources]]", "confidence")
    if law.is_law and law.in_force is None:
        table.problem("a law that demands something has a day on which it starts: “in_force”")
    if law.is_law and not law.statute and law.confidence is Confidence.VERIFIED and not law.note:
        table.problem("name the “statute”, or say in “note” why it is not known")
    parts = (*zip(law.demands, table.tables("demands"), strict=True),)
    for demand, entry in parts:
        if law.confidence is Confidence.FROM_MEMORY and demand.doubt is None:
            entry.problem("nothing in this file was read in a source: say so in “doubt”")
        _check_level(entry, demand.level, demand.doubt)
    kinds = [demand.kind for demand in law.demands]
    for kind in sorted(set(kinds)):
        if kinds.count(kind) > 1:
            table.problem(f"“{kind}” is demanded twice", "demands")
    for limit, entry in zip(law.limits, table.tables("limits"), strict=True):
        if law.confidence is Confidence.FROM_MEMORY and limit.doubt is None:
            entry.problem("nothing in this file was read in a source: say so in “doubt”")
        _check_level(entry, limit.level, limit.doubt)
        if (limit.kind in _WIDTHS) != (limit.most is not None):
            entry.problem("“most” is the width that a range may have, and stands where there is one", "most")
        if (limit.kind is LimitKind.WIDTH_ABSOLUTE) != bool(limit.currency):
            entry.problem("an absolute width is in a “currency”, and nothing else is", "currency")


def _check_level(entry: Table, level: Severity, doubt: str | None) -> None:
    if doubt is not None and level is Severity.ERROR:
        entry.problem("what is in doubt is no error: give a “level” of warning or note", "doubt")


def _area(table: Table) -> Area:
    area = Area(
        table.text("country", ""),
        _maybe(table, "region"),
        _maybe(table, "county"),
        _maybe(table, "city"),
        table.texts("members", ()),
    )
    if bool(area.country) == bool(area.members):
        table.problem("an area has a “country”, or the “members” of a union")
    for code in (*area.members, *([area.country] if area.country else [])):
        if not COUNTRY.fullmatch(code):
            table.problem(f"“{code}” is no ISO 3166-1 code of a country, such as “US”", "country")
    if area.region is not None and not REGION.fullmatch(area.region):
        table.problem(f"“{area.region}” is no ISO 3166-2 code of a region, such as “US-CO”", "region")
    return area


def _threshold(table: Table) -> Threshold:
    employees = table.number("employees") if "employees" in table else None
    there = table.number("there") if "there" in table else None
    return Threshold(employees, table.flag("local", False), table.text("says", ""), there)


def _remote(table: Table) -> Remote:
    return Remote(
        table.choice("rule", RemoteRule, RemoteRule.SILENT),
        table.flag("reports_there", False),
        table.flag("though_left_out", False),
        table.text("says", ""),
        _maybe(table, "doubt"),
    )


def _demand(entry: Table) -> Demand:
    return Demand(
        kind=entry.choice("kind", DemandKind),
        says=entry.text("says"),
        wording=entry.text("wording"),
        level=entry.choice("level", Severity, Severity.ERROR),
        since=entry.day("since"),
        until=entry.day("until"),
        when=entry.text("when", ""),
        doubt=_maybe(entry, "doubt"),
    )


def _limit(entry: Table) -> RangeLimit:
    return RangeLimit(
        kind=entry.choice("kind", LimitKind),
        says=entry.text("says"),
        level=entry.choice("level", Severity, Severity.ERROR),
        most=entry.number("most") if "most" in entry else None,
        currency=entry.text("currency", ""),
        unless_above=entry.number("unless_above") if "unless_above" in entry else None,
        since=entry.day("since"),
        until=entry.day("until"),
        doubt=_maybe(entry, "doubt"),
    )


def _source(entry: Table) -> Source:
    when = entry.text("date")
    if when and not WHEN.fullmatch(when):
        entry.problem(f"“{when}” is no date such as 2025, 2025-10 or 2025-10-29", "date")
    return Source(entry.text("title"), entry.text("url"), when, entry.choice("kind", SourceKind))


def _maybe(table: Table, key: str) -> str | None:
    return table.text(key) if key in table else None
