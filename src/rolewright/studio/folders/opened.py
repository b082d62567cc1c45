"""Which folder is open."""

from pathlib import Path

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.folders.place import Place
from rolewright.studio.problems import MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.folder import Folder, FolderFile
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown
from rolewright.usage import Problem


def place_of(session: Session) -> Place | None:
    """The folder that is open, if there is one."""
    folder = session.scalars(select(Folder)).first()
    return Place(Path(folder.path)) if folder is not None else None


def open_folder(studio: Studio, identity: Identity, path: str) -> None:
    """Open a folder in the place of the one that was open. MistakesError when there is none."""
    folder = _expanded(path)
    if not folder.is_absolute() or not folder.is_dir():
        raise MistakesError(
            shown("This folder cannot be opened."),
            [
                Problem(
                    shown("There is no such folder on the machine of the studio; give its whole path."),
                    "path",
                )
            ],
        )
    root = folder.resolve()
    if root == Path(root.anchor):
        raise MistakesError(
            shown("This folder cannot be opened."),
            [Problem(shown("This is the whole disk; choose a folder on it."), "path")],
        )
    with studio.database.writing() as session:
        now = session.scalars(select(Folder)).first()
        if now is not None and now.path == str(root):
            return
        _close(session)
        session.add(Folder(path=str(root)))
        trail.note(session, identity, studio.now, "folder.opened", path=str(root))


def _expanded(path: str) -> Path:
    try:
        return Path(path).expanduser()
    except RuntimeError:  # the home of nobody
        return Path(path)


def close_folder(studio: Studio, identity: Identity) -> None:
    """Let go of the folder. Its files stay, and its postings are kept as others are."""
    with studio.database.writing() as session:
        _close(session)
        trail.note(session, identity, studio.now, "folder.closed")


def _close(session: Session) -> None:
    session.execute(delete(Folder))
    session.execute(delete(FolderFile))
    session.execute(update(Posting).values(file=None, file_digest=None, file_gone_at=None))
