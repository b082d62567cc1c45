"""Rules and their cards for a person at a terminal."""

from collections.abc import Iterable, Iterator

from rolewright.report.style import Ink, Style, wrapped
from rolewright.report.text import INK
from rolewright.rules import Card, Rule


def rules_text(rules: Iterable[Rule], style: Style) -> str:
    """One line a rule, by topic."""
    listed = sorted(rules, key=lambda rule: rule.id)
    width = max((len(rule.id) for rule in listed), default=0)
    lines = []
    for rule in listed:
        severity = style.paint(INK[rule.severity], f"{rule.severity.value:<8}")
        notes = ["preview"] if rule.preview else []
        notes += [f"fix: {rule.fix.value}"] if rule.fix else []
        aside = style.paint(Ink.FAINT, f"  ({', '.join(notes)})") if notes else ""
        lines.append(f"{style.paint(Ink.NAME, f'{rule.id:<{width}}')}  {severity}  {rule.summary}{aside}")
    return "\n".join([*lines, f"{len(listed)} rules"]) + "\n"


def card_text(card: Card, style: Style) -> str:
    """Everything that a card says, for the writer of a posting."""
    return "\n".join(_lines(card, style)) + "\n"


def _lines(card: Card, style: Style) -> Iterator[str]:
    rule = card.rule
    severity = style.paint(INK[rule.severity], rule.severity.value)
    yield f"{style.paint(Ink.STRONG, rule.id)}  {severity}"
    yield wrapped(rule.summary, style.width, "  ")
    yield ""
    yield style.paint(Ink.STRONG, "Why")
    for paragraph in card.why.split("\n\n"):
        yield wrapped(paragraph, style.width, "  ")
    yield ""
    yield style.paint(Ink.STRONG, "Evidence")
    for evidence in card.evidence:
        yield wrapped(f"{evidence.claim}", style.width, "  ")
        yield style.paint(Ink.FAINT, wrapped(f"{evidence.weight.value}: {evidence.citation}", style.width, "    "))
        if evidence.url:
            yield style.paint(Ink.FAINT, f"    {evidence.url}")
        if evidence.against:
            yield wrapped(f"Against it: {evidence.against}", style.width, "    ")
    yield ""
    yield style.paint(Ink.STRONG, "Remarked")
    for bad in card.bad:
        yield from _example(bad.case.text, bad.marks, style, INK[rule.severity])
    yield style.paint(Ink.STRONG, "Left alone")
    for good in card.good:
        yield from _example(good.case.text, (), style, Ink.GOOD)
        if good.why:
            yield style.paint(Ink.FAINT, wrapped(f"({good.why})", style.width, "    "))
            yield ""
    yield from _facts(card, style)


def _example(text: str, marks: Iterable[str], style: Style, ink: Ink) -> Iterator[str]:
    shown = text.strip("\n")
    at = 0
    painted = ""
    for mark in marks:
        found = shown.find(mark, at)
        if found < 0:
            continue
        painted += shown[at:found] + "\n".join(style.paint(ink, line) for line in mark.split("\n"))
        at = found + len(mark)
    for line in (painted + shown[at:]).split("\n"):
        yield f"  {style.paint(Ink.FAINT, '│')} {line}".rstrip()
    yield ""


def _facts(card: Card, style: Style) -> Iterator[str]:
    rule = card.rule
    rows = {
        "fix": rule.fix.value if rule.fix else "none",
        "language": "any" if rule.language == "*" else rule.language,
        "serves": f"guide {', '.join(card.guide)}",
        "since": card.since,
        "options": ", ".join(f"{name} = {value}" for name, value in rule.options.items()),
        "formerly": ", ".join(rule.aliases),
    }
    for name, value in rows.items():
        if value:
            yield f"{style.paint(Ink.FAINT, f'{name:<9}')} {value}"
    yield ""
    yield style.paint(Ink.FAINT, f"Quiet it: <!-- rolewright ignore {rule.id}: your reason -->")
