"""A role of the library for a person at a terminal."""

from collections.abc import Iterable, Iterator

from rolewright.knowledge.roles import Role, filled
from rolewright.knowledge.roles.role import Function, Goal, Importance, Requirement, Trouble, VariantKind
from rolewright.report.columns_text import table_lines
from rolewright.report.style import Ink, Style, wrapped

_HEAD = ("function", "what it is for", "typical responsibilities", "skill")
_SHARES = (5, 8, 12, 5)


def role_text(role: Role, style: Style) -> str:
    """Everything that helps to choose what an opening is about."""
    return "\n".join(_lines(role, style)) + "\n"


def _lines(role: Role, style: Style) -> Iterator[str]:
    yield f"{style.paint(Ink.STRONG, role.title)}  {style.paint(Ink.FAINT, f'{role.id}, {role.family}')}"
    yield from _paragraph(role.purpose, style)
    yield from _title("Also called", style)
    yield from _named(_other_names(role), style)
    yield from _title("What the role does; an opening is about a few of these", style)
    yield from table_lines(_HEAD, [_row(function) for function in role.functions], _SHARES, style)
    bland = [each.task for each in role.responsibilities if each.bland]
    if bland:
        yield from _title("The whole profession does this; say what is particular about it here", style)
        for task in bland:
            yield from _entry(task, style)
    yield from _title("Goals of the first year", style)
    yield from _wordings(role, role.goals, style)
    yield from _title("Deal-breakers, and what each is for", style)
    yield from _demands(role, Importance.DEAL_BREAKER, style)
    yield from _title("Nice to have", style)
    yield from _demands(role, Importance.NICE_TO_HAVE, style)
    if role.taken_for_granted:
        yield from _title("Everybody in this profession has it, so leave it out", style)
        yield from _paragraph("; ".join(role.taken_for_granted), style)
    yield from _title("Why it is hired for, and how a posting may open", style)
    reasons = [
        (reason.why.value, f"{reason.label}. “{filled(reason.openings[0], role.examples)}”")
        for reason in role.reasons
    ]
    yield from _named(reasons, style)
    if role.problems:
        yield from _title("Problems that usually wait", style)
        yield from _wordings(role, role.problems, style)
    yield from _title("What attracts people", style)
    for attraction in role.attractions:
        yield from _entry(filled(attraction, role.examples), style)
    if role.levels:
        yield from _title("Levels", style)
        levels = [(level.title, f"{level.scope} Decides alone: {level.decides}") for level in role.levels]
        yield from _named(levels, style)
    if role.codes:
        yield from _title("Codes", style)
        codes = [
            (code.scheme.value, f"{code.code}  {code.title} ({code.confidence.value} confidence)")
            for code in role.codes
        ]
        yield from _named(codes, style)
    yield ""
    yield from _paragraph("Figures, names and places in these sentences are examples.", style, "", Ink.FAINT)


def _other_names(role: Role) -> Iterator[tuple[str, str]]:
    for variant in role.variants:
        is_short = variant.kind is VariantKind.ABBREVIATION
        yield variant.name, f"short for {variant.means}" if is_short else variant.means


def _row(function: Function) -> tuple[tuple[str, ...], ...]:
    tasks = tuple(each.task for each in function.responsibilities)
    return (function.name,), (function.purpose,), tasks, (function.skill,)


def _wordings(role: Role, entries: Iterable[Goal | Trouble], style: Style) -> Iterator[str]:
    for entry in entries:
        yield from _entry(filled(entry.wordings[0], role.examples), style)


def _demands(role: Role, importance: Importance, style: Style) -> Iterator[str]:
    tasks = {each.id: each.task for each in role.responsibilities}
    for requirement in role.requirements:
        if requirement.importance is importance:
            yield from _entry(filled(requirement.wordings[0], role.examples), style)
            yield from _paragraph(f"to {_in_a_row(requirement, tasks)}", style, "      ", Ink.FAINT)
            if requirement.basis:
                yield from _paragraph(f"because {requirement.basis}", style, "      ", Ink.FAINT)


def _in_a_row(requirement: Requirement, tasks: dict[str, str]) -> str:
    return "; ".join(f"{tasks[each][:1].lower()}{tasks[each][1:]}" for each in requirement.serves)


def _title(text: str, style: Style) -> Iterator[str]:
    yield ""
    yield from _paragraph(text, style, "", Ink.STRONG)


def _paragraph(text: str, style: Style, indent: str = "  ", ink: Ink | None = None) -> Iterator[str]:
    for line in wrapped(text, style.width - len(indent)):
        yield indent + (style.paint(ink, line) if ink else line)


def _entry(text: str, style: Style) -> Iterator[str]:
    first, *more = wrapped(text, style.width - 4)
    yield f"  - {first}"
    yield from (f"    {line}" for line in more)


def _named(entries: Iterable[tuple[str, str]], style: Style) -> Iterator[str]:
    """Names in a column of their own, and what is said of each beside it, on a narrow page below it."""
    listed = list(entries)
    width = max((len(name) for name, _ in listed), default=0) + 2
    if width > style.width // 2:
        for name, text in listed:
            yield f"  {style.paint(Ink.NAME, name)}"
            yield from _paragraph(text, style, "    ")
        return
    for name, text in listed:
        margin = f"  {style.paint(Ink.NAME, name)}{' ' * (width - len(name))}"
        for line in wrapped(text, style.width - width - 2):
            yield f"{margin}{line}"
            margin = " " * (width + 2)
