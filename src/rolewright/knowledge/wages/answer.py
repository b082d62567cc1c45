"""Answers what people with a title are paid in a place."""

from functools import cache

from rolewright.knowledge.roles import Library
from rolewright.knowledge.wages.areas import Found, find_area, state_of
from rolewright.knowledge.wages.model import Area, AreaKind, How, Meant, Wages
from rolewright.knowledge.wages.occupations import find_occupations, known_occupations
from rolewright.knowledge.wages.table import WageTable, installed_table
from rolewright.records import record

# A title may be counted under two occupations; a third is no help to anybody.
_MOST = 2


@record
class Answer:
    """What is known of a title in a place.

    `wages` are the figures of the occupations that the title means, the likeliest first. They are empty where
    `guesses` or `places` hold several to choose from, or where nothing was recognised. `is_abroad` tells
    that the place was not found in the United States, so that the figures are the nation's.
    """

    wages: tuple[Wages, ...]
    guesses: tuple[Meant, ...] = ()
    places: tuple[Area, ...] = ()
    is_abroad: bool = False


def look_up(title: str, place: str, table: WageTable, library: Library) -> Answer:
    """What `table` holds on a title and a place, or what there is to choose from; "" is the whole nation."""
    meant = find_occupations(title, table.occupations, library)
    found = find_area(place, table.areas)
    places = found.areas if len(found.areas) > 1 else ()
    guesses = meant if _is_guessed(meant) else ()
    if places or guesses or not meant:
        return Answer((), guesses, places)
    areas = found.areas or find_area("", table.areas).areas
    wages = tuple(
        told for each in meant[:_MOST] if (told := _told(each, areas[0], place, found, table)) is not None
    )
    return Answer(wages, is_abroad=not found.areas)


def wages_for(title: str, place: str = "", library: Library | None = None) -> Wages | None:
    """The figures for a title in a place, where there can be no doubt about the occupation and the place.

    None without the extra, for a title that may mean several occupations, and for a place outside the United
    States or one that may be several.
    """
    table = installed_table()
    if table is None or not title.strip():
        return None
    found = find_area(place, table.areas)
    if len(found.areas) != 1 or not found.is_sure:
        return None
    meant = known_occupations(title, table.occupations, library or _library())
    return _told(meant[0], found.areas[0], place, found, table) if meant and meant[0].is_sure else None


def likely_wages(title: str, place: str = "", library: Library | None = None) -> tuple[Wages, ...]:
    """The figures to show somebody who is asked what a job pays: of the one or two likeliest occupations.

    Empty without the extra, and where title or place are not recognised.
    """
    table = installed_table()
    return look_up(title, place, table, library or _library()).wages if table and title.strip() else ()


@cache
def _library() -> Library:
    return Library()


def _is_guessed(meant: tuple[Meant, ...]) -> bool:
    """Whether somebody has to choose: only words were found, or one of several names."""
    return bool(meant) and meant[0].how in (How.PART, How.WORDS)


def _told(meant: Meant, area: Area, asked: str, found: Found, table: WageTable) -> Wages | None:
    """The figures of the smallest area that has any for this occupation."""
    nation = next(each for each in table.areas if each.kind is AreaKind.NATION)
    for place in (area, state_of(area, table.areas), nation):
        amounts = table.percentiles(meant.occupation, place) if place else None
        if place and amounts:
            is_nearest = found.is_wider or place is not area or not found.areas
            return Wages(meant, place, *amounts, source=table.source, asked=asked, is_nearest=is_nearest)
    return None
