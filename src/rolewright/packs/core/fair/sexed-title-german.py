"""Finds a German title of one sex, where nothing says that all are meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# German names of people who work, as the ends of longer ones: those that English has too are left out.
_OF_ONE_SEX = pattern(
    r"\b[\w-]*(?:(?:arbeiter|anwalt|bäcker|bauleiter|bearbeiter|berater|betreuer|buchhalter|dachdecker|elektriker"
    r"|elektroniker|entwickler|erzieher|fahrer|fleischer|friseur|gärtner|gestalter|helfer|hersteller|informatiker"
    r"|ingenieur|kellner|klempner|konditor|lagerist|lehrer|leiter|maler|maurer|mechaniker|mechatroniker|meister"
    r"|metzger|monteur|pfleger|planer|prüfer|reiniger|schlosser|schneider|schreiner|schweißer|techniker|tischler"
    r"|verkäufer|verwalter|vertreter|zeichner|zimmerer)(?:in)?"
    r"|anwältin|kaufmann|kauffrau|fachmann|fachfrau|obmann|sekretärin|krankenschwester|zimmermädchen|putzfrau"
    r"|raumpflegerin|hausdame)\b"
)
# "*in", ":in", "/-in", "(in)", or both forms side by side.
_FOR_ALL_IN_TITLE = pattern(
    r"\b[mwdfxi]\s?[/|*,]\s?[mwdfxi]\b|\w[*:_/]-?(?:in|innen|frau|mann)\b|\((?:-?in|innen|gn|x|a|all|alle|div)\b"
    r"|in\s?(?:/|oder|und|bzw\.?)\s?\w+"
)
_FOR_ALL = pattern(
    r"\([mwdfx]\s?[/|*,]\s?[mwdfx](?:\s?[/|*,]\s?[mwdfx])?\)|\b(?:alle|jeden|jedes|aller) geschlecht\w*"
    r"|unabhängig von .{0,60}geschlecht|geschlechtsneutral|all genders"
)
# “VerkäuferIn”
_BOTH_BY_CAPITAL = pattern(r"[a-zäöüß]In(?:nen)?\b")


def detect(context: Context) -> Iterator[Hit]:
    """The word of the title; a posting that says it anywhere that all are meant is left alone."""
    title = context.title
    folded = context.source.folded
    if title is None or _FOR_ALL_IN_TITLE.search(folded, *title) or _FOR_ALL.search(folded):
        return
    if _BOTH_BY_CAPITAL.search(context.text, *title):
        return
    if found := _OF_ONE_SEX.search(folded, *title):
        yield Hit(Span(*found.span()))
