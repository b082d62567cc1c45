"""Has the folder read anew, now and then, when somebody looks at the library and files have changed."""

from datetime import timedelta

from sqlalchemy import select

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.folders.looking import differences
from rolewright.studio.studio import Studio
from rolewright.studio.tables.folder import Folder
from rolewright.studio.work import queue
from rolewright.studio.work.kinds import look_through_folder

# A look at thousands of files takes some milliseconds, so that not every list begins with one.
_EACH = timedelta(seconds=10)


def look_at_files(studio: Studio) -> None:
    """Look whether files have changed since a while, and if so begin to read these."""
    with studio.database.reading() as session:
        folder = session.scalars(select(Folder)).first()
        if folder is None or (folder.looked_at and studio.now < folder.looked_at + _EACH):
            return
        if queue.going_on(session, look_through_folder.KIND):
            return
    is_behind = bool(differences(studio))
    with studio.database.writing() as session:
        if (folder := session.scalars(select(Folder)).first()) is None:
            return
        folder.looked_at = studio.now
        if is_behind and queue.going_on(session, look_through_folder.KIND) is None:
            queue.put(studio, session, THE_STUDIO, look_through_folder.KIND, {})
