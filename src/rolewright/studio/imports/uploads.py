"""Files that were sent, kept until what is in them has been taken in."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.access.identity import Identity
from rolewright.studio.database.database import forget_afterwards
from rolewright.studio.studio import Studio
from rolewright.studio.tables.upload import Upload

_LONGEST_NAME = 200
# What was sent for work that never came to be done is forgotten after so long.
_KEPT = timedelta(days=7)


@record
class SentFile:
    """A file as somebody sent it. Its name is not to be trusted."""

    name: str
    content: bytes


def keep(studio: Studio, session: Session, identity: Identity, files: Iterable[SentFile]) -> list[str]:
    """Keep the files; their ids."""
    session.execute(delete(Upload).where(Upload.at < studio.now - _KEPT))
    kept = [
        Upload(name=harmless(file.name), at=studio.now, account_id=identity.account_id, content=file.content)
        for file in files
    ]
    session.add_all(kept)
    session.flush()
    return [upload.id for upload in kept]


def forget(session: Session, ids: Iterable[str]) -> None:
    """Forget files, those that are not there too."""
    session.execute(delete(Upload).where(Upload.id.in_(list(ids))))
    forget_afterwards(session)


def harmless(name: str) -> str:
    """A name to show and to guess the kind of the file from: no path, and no sign that cannot be seen."""
    last = name.replace("\\", "/").rpartition("/")[2]
    seen = "".join(sign for sign in last if sign.isprintable()).strip()
    return seen[-_LONGEST_NAME:] or "file"
