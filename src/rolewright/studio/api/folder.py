"""The folder whose files are postings."""

from datetime import datetime

from fastapi import APIRouter
from pydantic import BaseModel, Field

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.work import WorkTold
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.folders.opened import close_folder, open_folder
from rolewright.studio.folders.standing import standing_of_folder
from rolewright.studio.work import queue
from rolewright.studio.work.kinds import look_through_folder

router = APIRouter(prefix="/folder", tags=["folder"])


class FileProblem(BaseModel):
    """A file that cannot be read, and why."""

    path: str
    message: str


class FolderTold(BaseModel):
    """The open folder; `path` is null where none is. `gone` counts postings whose file was deleted."""

    path: str | None
    looked_at: datetime | None
    postings: int
    gone: int
    problems: list[FileProblem]


class FolderToOpen(Asked):
    """Where it lies on the machine of the studio."""

    path: Words = Field(min_length=1, max_length=1000)


@router.get("", summary="Ask for the folder", responses=problems())
def read_folder(studio: TheStudio, identity: Known) -> FolderTold:
    """Which folder is open, and how its files stand."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        folder = standing_of_folder(session)
    return FolderTold(
        path=folder.path,
        looked_at=folder.looked_at,
        postings=folder.postings,
        gone=folder.gone,
        problems=[FileProblem(path=path, message=message) for path, message in folder.problems],
    )


@router.put("", status_code=202, summary="Open a folder", responses=problems())
def put_folder(studio: TheStudio, identity: Known, given: FolderToOpen) -> WorkTold:
    """Open a folder in the place of another, and begin to read its files."""
    require(identity, Action.MANAGE)
    open_folder(studio, identity, given.path)
    return look(studio, identity)


@router.delete("", status_code=204, summary="Close the folder", responses=problems())
def delete_folder(studio: TheStudio, identity: Known) -> None:
    """Let go of the folder. Its files stay, and its postings are kept as others are."""
    require(identity, Action.MANAGE)
    close_folder(studio, identity)


@router.post("/look", status_code=202, summary="Look through the folder", responses=problems())
def look(studio: TheStudio, identity: Known) -> WorkTold:
    """Begin to take in what is new, changed or gone there."""
    require(identity, Action.WRITE)
    with studio.database.writing() as session:
        going_on = queue.going_on(session, look_through_folder.KIND)
        if going_on is not None:
            return WorkTold.of(going_on)
        work_id = queue.put(studio, session, identity, look_through_folder.KIND, {})
        return WorkTold.of(queue.work_by_id(session, work_id))
