"""Reads the `[[law]]` tables of a card."""

import re

from rolewright.rules.pattern import Vocabulary
from rolewright.rules.pattern_syntax import PatternError
from rolewright.rules.word_law import LawConfidence, LawSource, Verdict, WordLaw
from rolewright.usage import Table

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_laws(table: Table) -> tuple[WordLaw, ...]:
    """The laws on the words of a card; what is wrong becomes a problem of the table."""
    laws: list[WordLaw] = []
    for entry in table.tables("law"):
        law = _read_law(entry)
        if any(law.id == other.id and set(law.where) & set(other.where) for other in laws):
            entry.problem(f"“{law.id}” stands here twice for one place", "id", near=law.id)
        laws.append(law)
    return tuple(laws)


def _read_law(entry: Table) -> WordLaw:
    since = entry.day("since")
    law = WordLaw(
        id=_read_filled(entry, "id"),
        where=_read_where(entry),
        verdict=entry.choice("verdict", Verdict),
        basis=_read_filled(entry, "basis"),
        says=_read_filled(entry, "says"),
        names=entry.texts("names", ()),
        exception=entry.text("exception", ""),
        better=entry.text("better", ""),
        note=entry.text("note", ""),
        confidence=entry.choice("confidence", LawConfidence),
        from_memory=entry.texts("from_memory", ()),
        doubt=entry.text("doubt", ""),
        since=since.isoformat() if since else "",
        employees=int(entry.number("employees", 0)),
        sources=tuple(_read_source(source) for source in entry.tables("sources")),
    )
    if law.confidence is LawConfidence.VERIFIED and not law.sources:
        entry.problem("what was verified names its source in [[law.sources]]", "confidence")
    return law._replace(regexes=_compiled(entry, law.names))


def _read_where(entry: Table) -> tuple[str, ...]:
    places = entry.texts("where")
    for place in places:
        if place != "*" and not _ID.fullmatch(place):
            entry.problem(f"“{place}” is not the id of a jurisdiction, such as us-ca", "where", near=place)
    if "where" in entry and not places:
        entry.problem("name at least one jurisdiction, or “*” for any", "where")
    return places


def _read_filled(entry: Table, key: str) -> str:
    text = entry.text(key)
    if isinstance(entry.values.get(key), str) and not text.strip():
        entry.problem(f"“{key}” is empty", key)
    return " ".join(text.split())


def _read_source(source: Table) -> LawSource:
    return LawSource(_read_filled(source, "title"), _read_filled(source, "url"), source.text("date", ""))


def _compiled(entry: Table, names: tuple[str, ...]) -> tuple[str, ...]:
    vocabulary = Vocabulary({}, False)
    regexes: list[str] = []
    for name in names:
        try:
            regexes.append(vocabulary.compile(name, anchored=False).regex)
        except PatternError as error:
            entry.problem(f"the pattern “{name}” is wrong: {error}", "names", near=name)
    return tuple(regexes)
