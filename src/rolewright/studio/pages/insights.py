"""Insights: how the library does over time, and where."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from rolewright.studio.api.insights import read_insights
from rolewright.studio.api.library import count_postings
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.charts import columns, line
from rolewright.studio.pages.rendering import render
from rolewright.studio.pages.times import short_day

router = APIRouter()
_LEGAL = ("met", "unsure", "broken", "none")
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
    found = read_insights(studio, identity, int(days), team, place)
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
