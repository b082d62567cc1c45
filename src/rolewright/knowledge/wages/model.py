"""What official statistics say that people in an occupation are paid in an area."""

from collections.abc import Iterator
from enum import StrEnum

from rolewright.records import record

#: The shares of people, in percent, below whose pay the amounts lie.
RANKS = (10, 25, 50, 75, 90)


class AreaKind(StrEnum):
    """How large an area of the statistics is, the smallest first."""

    METRO = "metro"
    STATE = "state"
    NATION = "nation"


@record
class Area:
    """A place for which wages are published. `METRO` stands for regions outside metropolitan areas too."""

    code: str
    name: str
    kind: AreaKind


@record
class Occupation:
    """Jobs that are counted together; the code is that of the Standard Occupational Classification."""

    code: str
    name: str


@record
class Percentiles:
    """The amounts below which 10, 25, 50, 75 and 90 percent of people are paid.

    `cap` is set where the highest are only known to be that much or more; those are None.
    """

    p10: float | None
    p25: float | None
    p50: float | None
    p75: float | None
    p90: float | None
    cap: float | None = None

    def __iter__(self) -> Iterator[float | None]:
        return iter((self.p10, self.p25, self.p50, self.p75, self.p90))


@record
class Source:
    """Whose figures these are: "May 2025" is the time they are of, `published` the day they came out."""

    publisher: str
    survey: str
    period: str
    published: str

    def __str__(self) -> str:
        return f"{self.publisher}, {self.period}"


class How(StrEnum):
    """Why an occupation was taken for a title, the surest first."""

    CODE = "code"
    ROLE = "role"
    TITLE = "title"
    NAME = "name"
    PART = "part"
    WORDS = "words"


@record
class Meant:
    """An occupation that a title may mean.

    `name` is what was recognised: the title of a role of the library, or words of the occupation's own name.
    `is_sure` tells that people of this title are counted under this occupation and no other.
    """

    occupation: Occupation
    how: How
    name: str
    is_sure: bool


@record
class Wages:
    """What people in an occupation are paid in an area, in US dollars; every level of seniority counts.

    `asked` is the area as somebody named it; `is_nearest` tells that no smaller area holds figures for it.
    One of the two, `hourly` or `yearly`, is missing where the statistics count no hours or no years.
    """

    meant: Meant
    area: Area
    hourly: Percentiles | None
    yearly: Percentiles | None
    source: Source
    asked: str = ""
    is_nearest: bool = False

    @property
    def occupation(self) -> Occupation:
        """The group of jobs that is counted."""
        return self.meant.occupation
