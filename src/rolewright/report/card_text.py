"""Rules and their cards for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rolewright.report.counted import counted
from rolewright.report.style import Ink, Style, columns, wrapped
from rolewright.report.verdict import INK
from rolewright.rules import Rule

if TYPE_CHECKING:
    from rolewright.rules.card import Card
    from rolewright.rules.precision import Measured
    from rolewright.rules.word_law import WordLaw

_INDENT = "  "
_LABEL = 10
#: How many examples of each kind are shown to somebody who did not ask for all.
MOST_EXAMPLES = 2


def rules_text(rules: Iterable[Rule], style: Style) -> str:
    """The rules by topic: id, severity and summary."""
    listed = sorted(rules, key=lambda rule: rule.id)
    width = max((len(rule.id) for rule in listed), default=0)
    lines = [line for rule in listed for line in _rule(rule, width, style)]
    return "\n".join([*lines, "", counted(len(listed), "rule")]) + "\n"


def _rule(rule: Rule, width: int, style: Style) -> Iterator[str]:
    notes = ["preview"] if rule.preview else []
    notes += [f"extra: {rule.extra}"] if rule.extra else []
    notes += [f"boards: {', '.join(boards)}"] if (boards := boards_of(rule)) else []
    notes += [f"fix: {rule.fix.value}"] if rule.fix else []
    summary = f"{rule.summary} ({', '.join(notes)})" if notes else rule.summary
    name = f"{style.paint(Ink.NAME, rule.id)}{' ' * (width - len(rule.id))}"
    margin = f"{name}  {style.paint(INK[rule.severity], f'{rule.severity.value:<7}')}"
    for line in wrapped(summary, style.width - width - 11):
        yield f"{margin}  {line}"
        margin = " " * (width + 9)


def boards_of(rule: Rule) -> list[str]:
    """The boards that want what a rule sees to."""
    return list(dict.fromkeys(wish.board.value for wish in rule.wishes))


def card_text(card: Card, style: Style, measured: Measured | None = None, *, everything: bool = False) -> str:
    """What a card says, for the writer of a posting, and how often readers agreed with it.

    Of the examples of each kind the first few are shown, unless `everything` is wanted.
    """
    return "\n".join(_lines(card, style, measured, everything=everything)) + "\n"


def _lines(card: Card, style: Style, measured: Measured | None, *, everything: bool) -> Iterator[str]:
    rule = card.rule
    yield f"{style.paint(Ink.STRONG, rule.id)}  {style.paint(INK[rule.severity], rule.severity.value)}"
    yield from _paragraph(rule.summary, style)
    yield from _title("Why", style)
    for paragraph in card.why.split("\n\n"):
        yield from _paragraph(paragraph, style)
    yield from _title("Evidence", style)
    yield from _evidence(card, style)
    if rule.laws:
        yield from _title("Law", style)
        yield from _laws(rule.laws, style)
    if rule.wishes:
        yield from _title("Boards", style)
        yield from _wishes(rule, style)
    yield from _title("It marks", style)
    most = None if everything else MOST_EXAMPLES
    for bad in card.bad[:most]:
        yield from _example(bad.case.shown, bad.marks, style, INK[rule.severity])
    yield from _title("It keeps quiet", style)
    for good in card.good[:most]:
        yield from _example(good.case.shown, (), style, Ink.GOOD)
        if good.why:
            yield from _paragraph(f"({good.why})", style, Ink.FAINT)
    yield ""
    if more := sum(len(examples[MOST_EXAMPLES:]) for examples in (card.bad, card.good) if not everything):
        told = f"{counted(more, 'more example')}: --all shows them."
        yield from _paragraph(told, style, Ink.FAINT)
        yield ""
    yield from _facts(card, style, measured)


def _title(text: str, style: Style) -> Iterator[str]:
    yield ""
    yield style.paint(Ink.STRONG, text)


def _paragraph(text: str, style: Style, ink: Ink | None = None, indent: str = _INDENT) -> Iterator[str]:
    for line in wrapped(text, style.width - len(indent)):
        yield indent + (style.paint(ink, line) if ink else line)


def _evidence(card: Card, style: Style) -> Iterator[str]:
    deeper = _INDENT * 2
    for at, evidence in enumerate(card.evidence):
        if at:
            yield ""
        yield from _paragraph(evidence.claim, style)
        yield from _paragraph(f"{evidence.weight.value}: {evidence.citation}", style, Ink.FAINT, deeper)
        if evidence.url:
            yield style.paint(Ink.FAINT, deeper + evidence.url)
        if evidence.against:
            yield from _paragraph(f"Against it: {evidence.against}", style, indent=deeper)


def _laws(laws: Iterable[WordLaw], style: Style) -> Iterator[str]:
    deeper = _INDENT * 2
    for at, law in enumerate(laws):
        if at:
            yield ""
        yield from _paragraph(f"{', '.join(law.where)} ({law.verdict.value}): {law.said_of()}", style)
        for said in law.details:
            yield from _paragraph(said, style, indent=deeper)
        yield from _paragraph(law.basis, style, Ink.FAINT, deeper)
        for source in law.sources:
            yield style.paint(Ink.FAINT, deeper + source.url)


def _wishes(rule: Rule, style: Style) -> Iterator[str]:
    deeper = _INDENT * 2
    for wish in rule.wishes:
        name = wish.board.called
        yield from _paragraph(f"{name[:1].upper()}{name[1:]} wants {wish.wants}.", style)
        read = f"{wish.kind.value}, {wish.confidence.value}, {wish.day.isoformat()}: {wish.source}"
        yield from _paragraph(read, style, Ink.FAINT, deeper)
        if wish.url:
            yield style.paint(Ink.FAINT, deeper + wish.url)


def _example(text: str, marks: Iterable[str], style: Style, ink: Ink) -> Iterator[str]:
    """A case, a blank line before it, with its marked words in ink and a rule beneath them."""
    yield ""
    bar = f"{_INDENT}{style.paint(Ink.FAINT, '│')} "
    left = list(marks)
    for line in text.strip("\n").split("\n"):
        shown, rule, at = "", "", 0
        while left and (found := _find(line, left[0], at)) is not None:
            start, end, rest = found
            shown += line[at:start] + style.paint(ink, line[start:end])
            rule += " " * columns(line[at:start]) + style.paint(ink, "─" * columns(line[start:end]))
            at = end
            left[:1] = [rest] if rest else []
        yield f"{bar}{shown}{line[at:]}".rstrip()
        if rule:
            yield f"{bar}{rule}"


def _find(line: str, mark: str, at: int) -> tuple[int, int, str] | None:
    """Where a mark, or the first line of it, stands in a line, and what of it is left for the next."""
    first, _, rest = mark.partition("\n")
    start = line.find(first, at)
    return None if start < 0 else (start, start + len(first), rest)


def _facts(card: Card, style: Style, measured: Measured | None) -> Iterator[str]:
    rule = card.rule
    rows = {
        "fix": rule.fix.value if rule.fix else "none",
        "language": "any" if rule.language == "*" else rule.language,
        "serves": f"guide {', '.join(card.guide)}",
        "since": card.since,
        "needs": f"pip install 'rolewright[{rule.extra}]', and --select {rule.topic}" if rule.extra else "",
        "measured": measured.in_words if measured else "",
        "options": ", ".join(f"{name} = {value}" for name, value in rule.options.items()),
        "applies": f"with --for {','.join(boards_of(rule))}" if rule.only_for_boards else "",
        "yields to": ", ".join(rule.yields_to),
        "formerly": ", ".join(rule.aliases),
        "silence": f"<!-- rolewright ignore {rule.id}: your reason -->",
    }
    for name, value in rows.items():
        if value:
            yield f"{style.paint(Ink.FAINT, f'{name:<{_LABEL}}')}{value}"
