"""Checks of the whole library."""

from fastapi import APIRouter

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.work import WorkTold
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.work import queue
from rolewright.studio.work.kinds import check_library

router = APIRouter(prefix="/postings", tags=["postings"])


@router.post("/check-all", status_code=202, summary="Check every posting again", responses=problems())
def check_all(studio: TheStudio, identity: Known) -> WorkTold:
    """Begin to check all postings by the rules and settings of today. Their texts stay as they are."""
    require(identity, Action.WRITE)
    with studio.database.writing() as session:
        going_on = queue.going_on(session, check_library.KIND)
        if going_on is not None:
            return WorkTold.of(going_on)
        work_id = queue.put(studio, session, identity, check_library.KIND, {})
        return WorkTold.of(queue.work_by_id(session, work_id))
