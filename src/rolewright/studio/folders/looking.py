"""Looks through the folder: what is new there, changed or gone."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.studio.folders.keeping import THE_FILE, note_file, take_in
from rolewright.studio.folders.opened import place_of
from rolewright.studio.folders.place import Content, OutsideError, Place, Seen
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.putting import new_posting
from rolewright.studio.studio import Studio
from rolewright.studio.tables.folder import Folder, FolderFile
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown

_NO_UTF8 = shown("It is not plain text in UTF-8, so it was not read.")


def differences(studio: Studio) -> list[str]:
    """The paths of files that are gone, new or changed since they were read, the gone ones first."""
    with studio.database.reading() as session:
        place = place_of(session)
        if place is None:
            return []
        known = {
            row.path: (row.changed_ns, row.size)
            for row in session.execute(select(FolderFile.path, FolderFile.changed_ns, FolderFile.size))
        }
        gone_before = set(session.scalars(select(Posting.file).where(Posting.file_gone_at.is_not(None))))
    files = place.files()
    gone = [path for path in known if path not in files and path not in gone_before]
    return gone + [path for path, seen in files.items() if known.get(path) != (seen.changed_ns, seen.size)]


def take_in_differences(studio: Studio, paths: list[str]) -> Iterator[str]:
    """Take in each of the paths; each once that is done. Doing it again does nothing."""
    for path in paths:
        with studio.database.writing() as session:
            place = place_of(session)
            if place is None:
                return
            _take_in(studio, session, place, path)
        yield path
    with studio.database.writing() as session:
        if (folder := session.scalars(select(Folder)).first()) is not None:
            folder.looked_at = studio.now


def _take_in(studio: Studio, session: Session, place: Place, path: str) -> None:
    known = session.scalars(select(Posting).where(Posting.file == path)).first()
    if known is not None:
        take_in(studio, session, posting_by_id(session, known.id, to_change=True))
        return
    seen = place.seen(path)
    if seen is None:
        if (row := session.get(FolderFile, path)) is not None:
            session.delete(row)
        return
    try:
        content = place.read(path)
    except OutsideError:
        return
    except (OSError, ValueError):
        _note_other(session, path, seen, "", _NO_UTF8)
        return
    _take_in_new(studio, session, path, content)


def _take_in_new(studio: Studio, session: Session, path: str, content: Content) -> None:
    posting = _moved(session, content) or _same(session, content)
    if posting is None:
        report = studio.checking.report(content.text, studio.today)
        if not report.document.is_posting:
            _note_other(session, path, content.seen, content.digest, "")
            return
        posting = new_posting(studio, session, THE_FILE, content.text, report, cause="file", note=path)
    elif posting.file is not None and (old := session.get(FolderFile, posting.file)) is not None:
        session.delete(old)
        session.flush()
    posting.file, posting.file_gone_at = path, None
    note_file(session, posting, content)


def _moved(session: Session, content: Content) -> Posting | None:
    """The posting whose file is gone and was this one, under another name."""
    return session.scalars(
        select(Posting).where(Posting.file_gone_at.is_not(None), Posting.file_digest == content.digest)
    ).first()


def _same(session: Session, content: Content) -> Posting | None:
    """The posting without a file that says the same, as after the folder was closed and opened again."""
    return session.scalars(
        select(Posting).where(Posting.file.is_(None), Posting.text == content.text).limit(1)
    ).first()


def _note_other(session: Session, path: str, seen: Seen, digest: str, problem: str) -> None:
    row = session.get(FolderFile, path)
    if row is None:
        row = FolderFile(path=path)
        session.add(row)
    row.changed_ns, row.size, row.digest = seen.changed_ns, seen.size, digest
    row.posting_id, row.problem = None, problem
