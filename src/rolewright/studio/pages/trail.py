"""Settings: who did what."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from rolewright.studio.api.accounts import list_accounts
from rolewright.studio.api.models.person import TrailQuestion
from rolewright.studio.api.rules import list_rules
from rolewright.studio.api.trail import list_actions, read_trail
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render
from rolewright.studio.problems import MistakesError
from rolewright.studio.words import shown

router = APIRouter()


class Asked(BaseModel):
    """The filters of the page, as its form sends them: what is empty filters nothing."""

    account: str = Field(default="", max_length=16)
    action: str = Field(default="", max_length=60)
    subject: str = Field(default="", max_length=16)
    since: str = Field(default="", max_length=10)
    until: str = Field(default="", max_length=10)
    cursor: str = Field(default="", max_length=80)


@router.get("/settings/trail")
def trail(request: Request, studio: TheStudio, identity: Known, asked: Annotated[Asked, Query()]) -> Response:
    """The latest first, a page at a time."""
    question = TrailQuestion(
        account=asked.account,
        action=asked.action,
        subject=asked.subject,
        since=_midnight(asked.since),
        until=_midnight(asked.until, days=1),
        cursor=asked.cursor,
    )
    found = read_trail(studio, identity, question)
    filters = {key: value for key, value in asked.model_dump(exclude={"cursor"}).items() if value}
    return render(
        request,
        "trail.html",
        here="settings",
        trail=found,
        people=list_accounts(studio, identity),
        actions=list_actions(studio, identity),
        rules={each.id: each.summary for each in list_rules(studio, identity).items},
        asked=asked,
        first=f"/settings/trail?{urlencode(filters)}" if asked.cursor else None,
        next=f"/settings/trail?{urlencode({**filters, 'cursor': found.next})}" if found.next else None,
    )


def _midnight(day: str, days: int = 0) -> datetime | None:
    """The beginning, in UTC, of the day that is so many days after `day`."""
    if not day:
        return None
    try:
        return datetime.combine(date.fromisoformat(day) + timedelta(days=days), time.min, UTC)
    except (ValueError, OverflowError):
        raise MistakesError(shown("“{day}” is no day such as 2027-01-31.", day=day)) from None
