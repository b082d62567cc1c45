"""What a job may be paid, for a person at a terminal."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rolewright.knowledge.bands import Band
from rolewright.knowledge.wages import (
    RANKS,
    Answer,
    Area,
    AreaKind,
    How,
    Meant,
    Percentiles,
    Wages,
    amounts_of,
    asked_as,
)
from rolewright.report.style import Ink, Style, columns, wrapped


def bands_text(bands: Sequence[Band], style: Style) -> str:
    """The company's own bands."""
    width = max(columns(band.name) for band in bands)
    lines = [style.paint(Ink.STRONG, "Your own pay bands")]
    lines += [f"  {band.name}{' ' * (width - columns(band.name))}  {band.stated}" for band in bands]
    return "\n".join(lines) + "\n"


def answer_text(title: str, place: str, answer: Answer, style: Style) -> str:
    """The official figures, or what to choose from."""
    if answer.places:
        lines = _places(place, answer.places, style)
    elif answer.guesses:
        lines = _guesses(title, answer.guesses, style)
    elif answer.wages:
        lines = _figures(title, place, answer, style)
    else:
        told = f"No occupation is called anything like “{title}”; try what others call it, or its SOC code."
        lines = iter(wrapped(told, style.width))
    return "\n".join(lines) + "\n"


def _places(place: str, places: Sequence[Area], style: Style) -> Iterator[str]:
    yield f"“{place}” may be several areas; say which:"
    for area in places:
        state = f"  {area.name}, the state" if area.kind is AreaKind.STATE else ""
        yield f'  --area "{style.paint(Ink.NAME, asked_as(area))}"{state}'


def _guesses(title: str, guesses: Sequence[Meant], style: Style) -> Iterator[str]:
    yield f"“{title}” may be counted under any of these; ask for one by its code, such as"
    yield f"rolewright pay {guesses[0].occupation.code}:"
    for meant in guesses:
        yield f"  {style.paint(Ink.NAME, meant.occupation.code)}  {meant.occupation.name}"


def _figures(title: str, place: str, answer: Answer, style: Style) -> Iterator[str]:
    for area, told in groupby(answer.wages, key=lambda wages: wages.area):
        yield style.paint(Ink.STRONG, f"Official wages, {area.name}")
        yield from _area_note(place, area, answer, style)
        for wages in told:
            yield from _occupation(title, wages, style)
            yield ""
    source = answer.wages[0].source
    note = (
        "Ten in a hundred are paid less than the first amount, ninety less than the last. People at every "
        "level are counted, with commission and tips, without bonuses and overtime."
    )
    yield from wrapped(note, style.width)
    cited = f"Source: {source.publisher}, {source.survey}, {source.period}, published {source.published}."
    yield from wrapped(cited, style.width)


def _area_note(place: str, area: Area, answer: Answer, style: Style) -> Iterator[str]:
    note = ""
    if answer.is_abroad:
        note = f"No area of the United States is known as “{place}”, so these are the figures of the nation."
    elif any(wages.is_nearest for wages in answer.wages if wages.area == area):
        note = f"There are none for “{place}” itself; these are of the smallest area around it that has any."
    for line in wrapped(note, style.width - 2) if note else ():
        yield f"  {style.paint(Ink.FAINT, line)}"


def _occupation(title: str, wages: Wages, style: Style) -> Iterator[str]:
    code = style.paint(Ink.NAME, wages.occupation.code)
    first, *more = wrapped(wages.occupation.name, style.width - 11)
    yield f"  {code}  {first}"
    yield from (f"{' ' * 11}{line}" for line in more)
    for line in wrapped(_reason(title, wages.meant), style.width - 11):
        yield f"{' ' * 11}{style.paint(Ink.FAINT, line)}"
    rows = [("", tuple(f"{rank}%" for rank in RANKS))]
    rows += [(unit, amounts_of(amounts)) for unit, amounts in _periods(wages)]
    widths = [max(columns(row[1][at]) for row in rows) for at in range(len(RANKS))]
    for unit, cells in rows:
        row = "  ".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
        yield f"{' ' * 11}{unit:<7}  {row}"


def _periods(wages: Wages) -> Iterator[tuple[str, Percentiles]]:
    if wages.yearly:
        yield "a year", wages.yearly
    if wages.hourly:
        yield "an hour", wages.hourly


def _reason(title: str, meant: Meant) -> str:
    """Why this occupation, and how sure it is."""
    if meant.how is How.CODE:
        return "the occupation with this code"
    elsewhere = "" if meant.is_sure else ", and elsewhere too"
    by = ", as the role library says" if meant.how is How.ROLE else ""
    return f"people called “{title}” are counted here{elsewhere}{by}"
