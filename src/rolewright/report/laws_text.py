"""The laws of a posting for a person at a terminal: what is met, what is not and what cannot be told."""

from collections.abc import Iterable, Iterator

from rolewright.report.style import Ink, Style, visible, wrapped
from rolewright.rules.law.judge import JudgedDemand, JudgedLaw

_INDENT = "  "
_GAP = 2
_LONGEST_NAME = 28


def laws_text(laws: Iterable[JudgedLaw], style: Style) -> Iterator[str]:
    """A line for each law that demands something of the posting; nothing without any."""
    shown = [law for law in laws if law.demands]
    if not shown:
        return
    heading = "By law" if all(law.declared for law in shown) else "By laws that seem to hold"
    yield _INDENT + style.paint(Ink.STRONG, heading)
    width = min(_LONGEST_NAME, max(len(law.name) for law in shown)) + _GAP
    for law in shown:
        room = style.width - len(_INDENT) - width
        name = visible(law.name)
        lines = list(wrapped(_answers(law), max(room, 20)))
        if len(name) > width - _GAP:
            yield _INDENT + name
            name = ""
        for number, line in enumerate(lines):
            yield f"{_INDENT}{name if number == 0 else '':<{width}}{line}"
        for reason in _reasons(law):
            for line in wrapped(reason, max(room, 20)):
                yield style.paint(Ink.FAINT, f"{_INDENT}{'':<{width}}{line}")


def _answers(law: JudgedLaw) -> str:
    groups = (
        (label, [demand for demand in law.demands if demand.met is met])
        for label, met in (("not met", False), ("cannot tell", None), ("met", True))
    )
    return " · ".join(f"{label}: {', '.join(map(_words, group))}" for label, group in groups if group)


def _reasons(law: JudgedLaw) -> Iterator[str]:
    if not law.declared:
        yield f"since {visible(law.because)}{'' if law.certain else '; not certain'}"


def _words(demand: JudgedDemand) -> str:
    return demand.kind.replace("-", " ")
