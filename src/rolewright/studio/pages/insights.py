"""Insights: how the library does over time, and where."""

from collections.abc import Callable
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from rolewright.studio.api.insights import Insights, read_insights
from rolewright.studio.api.library import count_postings
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.charts import columns, line
from rolewright.studio.pages.rendering import render
from rolewright.studio.pages.times import short_day

router = APIRouter()
_LEGAL = ("met", "unsure", "broken", "none", "unplaced")
_MOST_POINTS = 100
_Name = Annotated[str, Query(max_length=300, pattern=r"^[^\x00]*$")]


@router.get("/insights")
def insights(
    request: Request,
    studio: TheStudio,
    identity: Known,
    days: Literal["30", "90", "365"] = "90",
    team: _Name = "",
    place: _Name = "",
) -> Response:
    """Scores, frequent findings and legal status."""
    found = _from_the_beginning(
        lambda length: read_insights(studio, identity, length, team, place), int(days)
    )
    names = [short_day(day.day) for day in found.days]
    return render(
        request,
        "insights.html",
        here="insights",
        found=found,
        names=names,
        scores=line(names, [day.score for day in found.days], _MOST_POINTS),
        laws=columns(names, [{key: day.legal[key] for key in _LEGAL} for day in found.days]),
        errors=columns(names, [{"error": day.errors} for day in found.days]),
        counts=count_postings(studio, identity),
        chosen={"days": days, "team": team, "place": place},
    )


def _from_the_beginning(read: Callable[[int], Insights], length: int) -> Insights:
    """The insights of so many days, or of those of which there are figures."""
    found = read(length)
    since = found.since
    if since is None or since <= found.days[0].day:
        return found
    # Of a day alone no history can be asked.
    found = read(max(1, (found.days[-1].day - since).days))
    return found.model_copy(update={"days": [day for day in found.days if day.day >= since]})
