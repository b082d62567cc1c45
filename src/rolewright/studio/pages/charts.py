"""Charts as vectors: where their lines and bars lie. Colours come from the style sheets."""

from collections.abc import Sequence
from math import ceil

from rolewright.records import record

#: The size of a chart in its own units, and the room for the words at its left and below.
WIDTH, HEIGHT, LEFT, BELOW, ABOVE = 400, 200, 34, 26, 10
_WIDEST_BAR, _MOST_NAMES = 40, 4


@record
class Mark:
    """A word at an axis, at `at` units along it."""

    at: float
    words: str


@record
class Bar:
    """A part of a column."""

    kind: str
    x: float
    y: float
    width: float
    height: float


@record
class Chart:
    """A chart: marks below and at the left, the pieces of a line, its points, and bars."""

    below: tuple[Mark, ...]
    left: tuple[Mark, ...]
    lines: tuple[str, ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    bars: tuple[Bar, ...] = ()


def line(names: Sequence[str], values: Sequence[float | None], most: float) -> Chart:
    """A line from value to value; it is broken where there is none."""
    points = [
        None if value is None else (_x(at, len(values)), _y(value, most)) for at, value in enumerate(values)
    ]
    pieces: list[list[str]] = [[]]
    for point in points:
        if point is None:
            pieces.append([])
        else:
            pieces[-1].append(f"{point[0]:.1f},{point[1]:.1f}")
    return Chart(
        below=_below(names),
        left=_left(most),
        lines=tuple(" ".join(piece) for piece in pieces if len(piece) > 1),
        points=tuple(point for point in points if point is not None),
    )


def columns(names: Sequence[str], parts: Sequence[dict[str, int]]) -> Chart:
    """A column for each name, of parts that stand on each other in their order."""
    most = max((sum(column.values()) for column in parts), default=0) or 1
    width = min((WIDTH - LEFT) / max(len(parts), 1) * 0.7, _WIDEST_BAR)
    bars = []
    for at, column in enumerate(parts):
        below = 0
        for kind, value in column.items():
            top = _y(below + value, most)
            if value:
                x = _x(at, len(parts)) - width / 2
                bars.append(Bar(kind, x, top, width, _y(below, most) - top))
            below += value
    return Chart(below=_below(names), left=_left(most), bars=tuple(bars))


def _x(at: int, of: int) -> float:
    return LEFT + (WIDTH - LEFT) * (at + 0.5) / max(of, 1)


def _y(value: float, most: float) -> float:
    return ABOVE + (HEIGHT - ABOVE - BELOW) * (1 - value / most)


def _below(names: Sequence[str]) -> tuple[Mark, ...]:
    """The names at even distances, among them the last."""
    step = max(1, ceil((len(names) - 1) / (_MOST_NAMES - 1)))
    at_steps = range((len(names) - 1) % step, len(names), step)
    return tuple(Mark(_x(at, len(names)), names[at]) for at in at_steps)


def _left(most: float) -> tuple[Mark, ...]:
    steps = (0, most / 2, most) if most > 1 else (0, most)
    return tuple(
        Mark(_y(value, most), f"{value:g}") for value in dict.fromkeys(round(each) for each in steps)
    )
