"""Long work: how far it is, what came of it, and an end to it."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import ProblemPlace, problems
from rolewright.studio.api.models.translatable import Translatable
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.tables.work import Work
from rolewright.studio.words import pieces
from rolewright.studio.work.kind import all_kinds
from rolewright.studio.work.queue import cancel, latest, work_by_id

router = APIRouter(prefix="/work", tags=["work"])


class WorkTold(BaseModel):
    """A piece of work. `state` is waiting, running, done, failed or cancelled; `total` null while unknown."""

    id: str
    kind: str
    title: str
    state: str
    done: int
    total: int | None
    message: str
    translatable: Translatable = Field(description="the message in pieces")
    problems: list[ProblemPlace]
    result: dict[str, Any] | None
    started_by: str
    created_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, work: Work) -> "WorkTold":
        """The work as it is now."""
        kind = all_kinds().get(work.kind)
        return cls(
            id=work.id,
            kind=work.kind,
            title=kind.TITLE if kind else work.kind,
            state=work.state,
            done=work.done,
            total=work.total,
            message=work.message,
            translatable=Translatable.model_validate(work.translatable or pieces(work.message)),
            problems=[_place(each) for each in work.problems],
            result=work.result,
            started_by=work.account_name,
            created_at=work.created_at,
            ended_at=work.ended_at,
        )


def _place(problem: dict[str, Any]) -> ProblemPlace:
    """A mistake as it was kept, by releases before this one without its pieces."""
    return ProblemPlace.model_validate({"translatable": pieces(problem["message"]), **problem})


class WorkList(BaseModel):
    """The last pieces of work, newest first."""

    items: list[WorkTold]


@router.get("", summary="List work", responses=problems())
def list_work(
    studio: TheStudio,
    identity: Known,
    going_on: Annotated[bool, Query(description="only what waits or runs")] = False,
) -> WorkList:
    """The last pieces of work."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        return WorkList(items=[WorkTold.of(work) for work in latest(session, only_going_on=going_on)])


@router.get("/{work_id}", summary="Ask how far work is", responses=problems(404))
def read_work(studio: TheStudio, identity: Known, work_id: str) -> WorkTold:
    """One piece of work."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        return WorkTold.of(work_by_id(session, work_id))


@router.post("/{work_id}/cancel", summary="Cancel work", responses=problems(404))
def cancel_work(studio: TheStudio, identity: Known, work_id: str) -> WorkTold:
    """End the work soon; what it has done stays done. Nothing happens to work that has ended."""
    require(identity, Action.WRITE)
    return WorkTold.of(cancel(studio, identity, work_id))
