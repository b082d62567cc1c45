"""The trail: who did what."""

from typing import Annotated

from fastapi import APIRouter, Query

from rolewright.studio.access import trail_reading
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.person import TrailActions, TrailLine, TrailPage, TrailQuestion
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.problems import MistakesError

router = APIRouter(prefix="/trail", tags=["trail"])


@router.get("", summary="Read who did what", responses=problems())
def read_trail(studio: TheStudio, identity: Known, asked: Annotated[TrailQuestion, Query()]) -> TrailPage:
    """What people did, the latest first. It outlives the account and what was done to."""
    require(identity, Action.MANAGE)
    with studio.database.reading() as session:
        rows, total, mark = trail_reading.entries(session, _wanted(asked), asked.limit, asked.cursor)
        ids = {row.subject_id for row in rows if row.subject_id}
        names = trail_reading.names_of(session, ids)
        deleted = trail_reading.titles_of_deleted(session, ids)
    return TrailPage(items=[TrailLine.of(row, names, deleted) for row in rows], total=total, next=mark)


@router.get("/actions", summary="List what can be found in the trail", responses=problems())
def list_actions(studio: TheStudio, identity: Known) -> TrailActions:
    """Every kind of thing that was ever done here, to filter by."""
    require(identity, Action.MANAGE)
    with studio.database.reading() as session:
        items = trail_reading.actions(session)
    return TrailActions(items=items, total=len(items))


def _wanted(asked: TrailQuestion) -> trail_reading.Wanted:
    try:
        return trail_reading.Wanted(
            account=asked.account,
            action=asked.action,
            subject=asked.subject,
            since=trail_reading.utc(asked.since) if asked.since else None,
            until=trail_reading.utc(asked.until) if asked.until else None,
        )
    except ValueError as error:
        raise MistakesError(error.args[0]) from None
