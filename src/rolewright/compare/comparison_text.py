"""A comparison for a person at a terminal."""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from rolewright.compare.comparison import ChangeKind, Comparison, StatementChange
from rolewright.compare.fact_changes import FactChange
from rolewright.document import SectionKind
from rolewright.report.counted import counted
from rolewright.report.style import Ink, Style, visible, wrapped

_INDENT = "    "
#: Facts that people call otherwise than the program.
FACT_NAMES = {"other_pay": "other pay", "min_years": "experience", "locations": "place"}
_PARTS = {
    SectionKind.SUMMARY: "What the job is",
    SectionKind.RESPONSIBILITIES: "What is to be done",
    SectionKind.REQUIREMENTS: "What is demanded",
    SectionKind.PREFERRED: "What is nice to have",
    SectionKind.BENEFITS: "What is offered",
    SectionKind.ABOUT: "About the employer",
    SectionKind.APPLY: "How to apply",
    SectionKind.EQUALITY: "Equal chances",
}
_NOT_STATED = "not stated"


def comparison_text(comparison: Comparison, before: str, after: str, style: Style) -> str:
    """What changed, the facts first and then part by part."""
    lines = [style.paint(Ink.STRONG, f"{visible(before)} → {visible(after)}")]
    if not comparison:
        lines.append("  Both say the same.")
    width = max((len(_name(change)) for change in comparison.facts), default=0)
    for fact in comparison.facts:
        lines.extend(_fact_lines(fact, width, style))
    for kind, heading in _PARTS.items():
        changes = [change for change in comparison.statements if change.kind is kind]
        if changes:
            lines += ["", style.paint(Ink.STRONG, f"  {heading}")]
        for change in changes:
            lines.extend(_lines(change, style))
    return "\n".join(lines) + "\n"


def summary(comparison: Comparison) -> str:
    """How much changed, on one line: "2 facts, 1 dropped, 3 reworded"."""
    facts = [counted(len(comparison.facts), "fact")] if comparison.facts else []
    kinds = Counter(change.change for change in comparison.statements)
    told = [f"{kinds[kind]} {kind.value}" for kind in ChangeKind if kinds[kind]]
    return ", ".join([*facts, *told]) or "both say the same"


def _name(change: FactChange) -> str:
    return FACT_NAMES.get(change.fact, change.fact)


def _fact_lines(change: FactChange, width: int, style: Style) -> Iterator[str]:
    old = style.paint(Ink.GONE, visible("; ".join(change.before))) or style.paint(Ink.FAINT, _NOT_STATED)
    new = style.paint(Ink.GOOD, visible("; ".join(change.after))) or style.paint(Ink.FAINT, _NOT_STATED)
    yield f"  {_name(change):<{width}}  {old} → {new}"


def _lines(change: StatementChange, style: Style) -> Iterator[str]:
    old, new = change.before, change.after
    match change.change:
        case ChangeKind.DROPPED:
            assert old is not None
            yield from _marked("-", old.text, Ink.GONE, style)
        case ChangeKind.ADDED:
            assert new is not None
            yield from _marked("+", new.text, Ink.GOOD, style)
        case ChangeKind.MOVED:
            assert old is not None
            assert new is not None
            yield from _marked(">", new.text, Ink.NOTE, style)
            yield f"{_INDENT}  was: {_PARTS.get(old.kind, old.kind.value).lower()}"
        case ChangeKind.REWORDED:
            assert old is not None
            assert new is not None
            yield from _marked("~", _changed(old.text, new.text), Ink.WARNING, style)
            if {old.kind, new.kind} == {SectionKind.REQUIREMENTS, SectionKind.PREFERRED}:
                yield f"{_INDENT}  was: {_PARTS[old.kind].lower()}"


def _marked(sign: str, text: str, ink: Ink, style: Style) -> Iterator[str]:
    first, *others = wrapped(visible(text), style.width - len(_INDENT) - 2)
    yield f"{_INDENT}{style.paint(ink, sign)} {first}"
    yield from (f"{_INDENT}  {line}" for line in others)


def _changed(old: str, new: str) -> str:
    """Both wordings in one, as `git diff --word-diff` marks them: "[-3-] {+5+} years"."""
    before, after = old.split(), new.split()
    pieces: list[str] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, new_start, new_end in matcher.get_opcodes():
        gone, come = " ".join(before[start:end]), " ".join(after[new_start:new_end])
        match what:
            case "equal":
                pieces.append(come)
            case "delete":
                pieces.append(f"[-{gone}-]")
            case "insert":
                pieces.append(f"{{+{come}+}}")
            case _:
                pieces.append(f"[-{gone}-] {{+{come}+}}")
    return " ".join(pieces)
