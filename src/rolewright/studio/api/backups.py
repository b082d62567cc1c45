"""Back-ups and the export of everything, for administrators."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fastapi import APIRouter
from starlette.background import BackgroundTask
from starlette.responses import FileResponse

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.backups.backing_up import back_up
from rolewright.studio.backups.exporting import export
from rolewright.studio.gate import costly

router = APIRouter(tags=["back-ups"])
_ZIP: dict[int | str, dict[str, Any]] = {200: {"content": {"application/zip": {}}, "description": "The file"}}


@router.get(
    "/backup", summary="Fetch a back-up", response_class=FileResponse, responses={**_ZIP, **problems(429)}
)
@costly
def fetch_backup(studio: TheStudio, identity: Known) -> FileResponse:
    """All that the studio keeps, as it stands now. It is restored by `rolewright studio restore`."""
    require(identity, Action.MANAGE)
    return _made(f"rolewright-{studio.today}.backup", lambda file: back_up(studio, identity, file))


@router.get(
    "/export", summary="Export everything", response_class=FileResponse, responses={**_ZIP, **problems(429)}
)
@costly
def fetch_export(studio: TheStudio, identity: Known) -> FileResponse:
    """Every posting as Markdown, with its versions and comments as JSON beside it, and all else."""
    require(identity, Action.MANAGE)
    return _made(f"rolewright-{studio.today}.zip", lambda file: export(studio, identity, file))


def _made(name: str, write: Callable[[Path], object]) -> FileResponse:
    with tempfile.NamedTemporaryFile(prefix="rolewright-", delete=False) as made:
        file = Path(made.name)
    try:
        write(file)
    except BaseException:
        file.unlink()
        raise
    return FileResponse(
        file, filename=name, media_type="application/zip", background=BackgroundTask(file.unlink)
    )
