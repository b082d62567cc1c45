"""The laws of a posting for a person at a terminal: what is met, what is not and what cannot be told."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from rolewright.knowledge.jurisdictions.jurisdiction import in_words
from rolewright.report.style import Ink, Style, visible, wrapped

if TYPE_CHECKING:
    from rolewright.rules.law.judge import JudgedLaw

_INDENT = "  "
_GAP = 2
_WIDEST_NAME = 28
_NARROWEST_ANSWER = 20


def laws_text(laws: "Iterable[JudgedLaw]", style: Style) -> Iterator[str]:
    """A row for each law that demands something of the posting; nothing without any.

    Laws that may hold stand below, those together to which the posting says the same.
    """
    shown = [law for law in laws if law.demands]
    holding = [law for law in shown if law.declared or law.certain]
    if holding:
        yield _INDENT + style.paint(Ink.STRONG, "What the law demands")
        width = min(_WIDEST_NAME, max(len(law.name) for law in holding)) + _GAP
        for law in holding:
            yield from _row(law, width, style)
    perhaps = [law for law in shown if law not in holding]
    if perhaps:
        yield _INDENT + style.paint(
            Ink.STRONG, "What may be the law, if somebody there can be hired or is meant"
        )
        for said, group in groupby(sorted(perhaps, key=answers), key=answers):
            names = ", ".join(visible(law.name) for law in group)
            for line in wrapped(f"{names}: {said}", style.width - len(_INDENT)):
                yield _INDENT + line


def _row(law: "JudgedLaw", width: int, style: Style) -> Iterator[str]:
    room = max(style.width - len(_INDENT) - width, _NARROWEST_ANSWER)
    name = visible(law.name)
    if len(name) > width - _GAP:
        yield _INDENT + name
        name = ""
    for number, line in enumerate(wrapped(answers(law), room)):
        yield f"{_INDENT}{name if number == 0 else '':<{width}}{line}"
    if not law.declared:
        for line in wrapped(f"since {visible(law.because)}", room):
            yield style.paint(Ink.FAINT, f"{_INDENT}{'':<{width}}{line}")


def answers(law: "JudgedLaw") -> str:
    """What the posting says to each demand of a law, in a line."""
    groups = (
        (label, [in_words(demand.kind) for demand in law.demands if demand.met is met])
        for label, met in (("not met", False), ("cannot tell", None), ("met", True))
    )
    return " · ".join(f"{label}: {', '.join(group)}" for label, group in groups if group)
