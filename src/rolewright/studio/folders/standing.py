"""How the open folder stands."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.tables.folder import Folder, FolderFile
from rolewright.studio.tables.posting import Posting

_MOST_PROBLEMS = 100


@record
class FolderStanding:
    """`path` is None where no folder is open; `problems` are paths of files and why they cannot be read."""

    path: str | None
    looked_at: datetime | None
    postings: int
    gone: int
    problems: tuple[tuple[str, str], ...]


def standing_of_folder(session: Session) -> FolderStanding:
    """How it stands."""
    folder = session.scalars(select(Folder)).first()
    of_files = select(func.count()).select_from(Posting).where(Posting.file.is_not(None))
    wrong = select(FolderFile).where(FolderFile.problem != "").order_by(FolderFile.path)
    return FolderStanding(
        path=folder.path if folder else None,
        looked_at=folder.looked_at if folder else None,
        postings=session.scalar(of_files) or 0,
        gone=session.scalar(of_files.where(Posting.file_gone_at.is_not(None))) or 0,
        problems=tuple((file.path, file.problem) for file in session.scalars(wrong.limit(_MOST_PROBLEMS))),
    )
