"""Insights: scores, findings and legal status over time, by team and place."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.handbook.rules import summaries
from rolewright.studio.insights.history import Within, begun, days_shown, frequent, groups, history

router = APIRouter(prefix="/insights", tags=["insights"])
_Name = Annotated[str, Query(max_length=300, pattern=r"^[^\x00]*$")]


class _Read(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class DayTold(_Read):
    """The library at the end of a day; `score` is the mean of those that have one."""

    day: date
    postings: int
    score: float | None
    errors: int
    legal: dict[str, int]


class GroupTold(_Read):
    """The postings of a team or a place today; `broken` break a law for certain."""

    name: str
    postings: int
    score: float | None
    errors: int
    broken: int


class FrequentTold(BaseModel):
    """A rule, in how many postings it speaks, how often, and in how many it did at the beginning.

    `summary` is what the rule says, in a line, and empty for one that is not there any more.
    """

    rule: str
    summary: str
    postings: int
    findings: int
    before: int


class Insights(BaseModel):
    """What the checks of the library say, as of the last of the days. There are figures from `since` on."""

    since: date | None
    days: list[DayTold]
    teams: list[GroupTold]
    places: list[GroupTold]
    rules: list[FrequentTold]


@router.get("", summary="Read insights", responses=problems())
def read_insights(
    studio: TheStudio,
    identity: Known,
    days: Annotated[int, Query(ge=1, le=3660, description="how far back")] = 90,
    team: _Name = "",
    place: _Name = "",
) -> Insights:
    """Scores, findings and legal status from day to day, and by team and place today."""
    require(identity, Action.READ)
    within = Within(team, place)
    said = summaries(studio)
    shown = days_shown(studio.today, days)
    with studio.database.reading() as session:
        teams, places = groups(session, within)
        return Insights(
            since=begun(session, within),
            days=[DayTold.model_validate(day) for day in history(session, shown, within)],
            teams=[GroupTold.model_validate(group) for group in teams],
            places=[GroupTold.model_validate(group) for group in places],
            rules=[
                FrequentTold(
                    rule=each.rule,
                    summary=said.get(each.rule, ""),
                    postings=each.postings,
                    findings=each.findings,
                    before=each.before,
                )
                for each in frequent(session, shown[0], within)
            ],
        )
