"""Imports: files and pasted texts become postings, in the background."""

from typing import Annotated

from fastapi import APIRouter, File, Form, UploadFile

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.work import WorkTold
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.imports.uploads import SentFile, keep
from rolewright.studio.problems import MistakesError
from rolewright.studio.words import shown
from rolewright.studio.work import queue
from rolewright.studio.work.kinds import import_files
from rolewright.usage import Problem

router = APIRouter(prefix="/imports", tags=["imports"])


@router.post("", status_code=202, summary="Import files", responses=problems())
def import_postings(
    studio: TheStudio,
    identity: Known,
    files: Annotated[
        list[UploadFile], File(description="of any format that is read, also with several postings")
    ] = [],  # noqa: B006 (FastAPI copies it)
    text: Annotated[str, Form(description="a posting that was pasted")] = "",
    team: Annotated[str, Form(max_length=120, pattern=r"^[^\x00]*$")] = "",
) -> WorkTold:
    """Begin to take in the files. The work tells of each posting whether it was made or there already."""
    require(identity, Action.WRITE)
    sent = [SentFile(file.filename or "", file.file.read()) for file in files if file.filename or file.size]
    if text.strip():
        sent.append(SentFile("pasted text.md", text.encode("utf-8", "replace")))
    if not sent:
        raise MistakesError(
            shown("Nothing was sent."),
            [Problem(shown("Choose files, drop them here, or paste a posting."), "files")],
        )
    with studio.database.writing() as session:
        given = {
            "uploads": keep(studio, session, identity, sent),
            "team": team.strip(),
            "began": studio.now.isoformat(),
        }
        work_id = queue.put(studio, session, identity, import_files.KIND, given)
        return WorkTold.of(queue.work_by_id(session, work_id))
