"""Several reports at a glance, the worst first, and one line on what was written into a file."""

from collections.abc import Iterator, Sequence

from rolewright.report.counted import counted
from rolewright.report.style import Ink, Style, columns, shortened, visible
from rolewright.report.verdict import Glance

_INDENT = "  "
_ORDER = "Worst first"
_HEADINGS = ("Score", "Errors", "Warnings")
_WORST_TO_SHOW = 40
_NO_SCORE = "none"


def overview_text(glances: Sequence[Glance], style: Style) -> str:
    """A table of several reports, the worst first."""
    return "\n".join(_lines(sorted(glances, key=lambda each: each.rank), style)) + "\n"


def _lines(glances: Sequence[Glance], style: Style) -> Iterator[str]:
    figures = sum(len(heading) + len(_INDENT) for heading in _HEADINGS)
    shown = [
        shortened(visible(each.name), style.width - figures - len(_INDENT))
        for each in glances[:_WORST_TO_SHOW]
    ]
    width = max(len(_ORDER), *map(columns, shown))
    heading = f"{_ORDER:<{width}}{''.join(f'{_INDENT}{each}' for each in _HEADINGS)}"
    yield style.paint(Ink.STRONG, heading)
    for name, each in zip(shown, glances, strict=False):
        score = _NO_SCORE if each.score is None else str(each.score)
        cells = [
            score.rjust(len(_HEADINGS[0])),
            _count(each.errors, _HEADINGS[1], Ink.ERROR, style),
            _count(each.warnings, _HEADINGS[2], Ink.WARNING, style),
        ]
        yield _INDENT.join([name + " " * (width - columns(name)), *cells])
    if (left := len(glances) - len(shown)) > 0:
        yield style.paint(Ink.FAINT, f"and {left} more, none of them worse")


def _count(count: int, heading: str, ink: Ink, style: Style) -> str:
    figure = str(count) if count else "-"
    return " " * (len(heading) - len(figure)) + (style.paint(ink, figure) if count else figure)


def written_text(name: str, glances: Sequence[Glance]) -> str:
    """That a file was written, and what the reports in it come to."""
    counts = {
        "error": sum(each.errors for each in glances),
        "warning": sum(each.warnings for each in glances),
    }
    found = [counted(number, what) for what, number in counts.items() if number]
    if len(glances) == 1:
        score = glances[0].score
        first = "no score" if score is None else f"score {score}"
    else:
        first = counted(len(glances), "posting")
    return f"{name} written: {', '.join([first, *(found or ['no errors or warnings'])])}"
