"""Keeps a posting and its file in step: what was changed outside comes in, what is saved goes out."""

from sqlalchemy.orm import Session

from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.folders.opened import place_of
from rolewright.studio.folders.place import ChangedError, Content, OutsideError, Place
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.putting import put_text
from rolewright.studio.problems import ConflictError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.folder import FolderFile
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown

#: The author of what was changed outside of the studio.
THE_FILE = Identity(account_id=None, name="file", via=Via.STUDIO)


def keep_up(studio: Studio, posting_id: str) -> None:
    """Take in what was changed in the posting's file, if it is one and differs from when it was read."""
    with studio.database.reading() as session:
        posting = posting_by_id(session, posting_id)
        if posting.file is None or (place := place_of(session)) is None:
            return
        known = session.get(FolderFile, posting.file)
        seen = place.seen(posting.file)
        if (
            known is not None
            and seen is not None
            and (known.changed_ns, known.size)
            == (
                seen.changed_ns,
                seen.size,
            )
        ):
            return
        if seen is None and posting.file_gone_at is not None:
            return
    with studio.database.writing() as session:
        take_in(studio, session, posting_by_id(session, posting_id, to_change=True))


def take_in(studio: Studio, session: Session, posting: Posting) -> None:
    """Make what the posting's file holds its newest version; note when the file is gone."""
    if posting.file is None or (place := place_of(session)) is None:
        return
    try:
        content = place.read(posting.file)
    except (FileNotFoundError, NotADirectoryError, OutsideError):
        if posting.file_gone_at is None:
            posting.file_gone_at = studio.now
            trail.note(session, THE_FILE, studio.now, "posting.file_gone", posting.id, file=posting.file)
        return
    except (OSError, ValueError):
        return  # it cannot be read now; what was read last stands
    posting.file_gone_at = None
    if content.digest != posting.file_digest and content.text != posting.text:
        report = studio.checking.report(content.text, studio.today)
        put_text(studio, session, posting, THE_FILE, content.text, report, "file")
    note_file(session, posting, content)


def write_out(studio: Studio, session: Session, posting: Posting) -> None:
    """Put the posting's text into its file. ConflictError when that was changed at this very moment."""
    if posting.file is None or (place := place_of(session)) is None:
        return
    before = None if posting.file_gone_at is not None else posting.file_digest
    note_file(session, posting, _written(place, posting, before))
    posting.file_gone_at = None


def remove(session: Session, posting: Posting) -> None:
    """Delete the posting's file with it. ConflictError when it was changed since it was read."""
    if posting.file is None or (place := place_of(session)) is None:
        return
    try:
        place.remove(posting.file, posting.file_digest)
    except ChangedError:
        raise ConflictError(
            shown("The file {file} was changed meanwhile; look at it first.", file=posting.file)
        ) from None
    except (OSError, OutsideError):
        raise ConflictError(
            shown("The file {file} cannot be deleted; delete it yourself first.", file=posting.file)
        ) from None


def note_file(session: Session, posting: Posting, content: Content) -> None:
    """Note of which content of its file the posting knows."""
    assert posting.file is not None
    posting.file_digest = content.digest
    known = session.get(FolderFile, posting.file)
    if known is None:
        known = FolderFile(path=posting.file)
        session.add(known)
    known.posting_id, known.problem, known.digest = posting.id, "", content.digest
    known.changed_ns, known.size = content.seen.changed_ns, content.seen.size


def _written(place: Place, posting: Posting, before: str | None) -> Content:
    assert posting.file is not None
    try:
        return place.write(posting.file, posting.text, before)
    except ChangedError:
        raise ConflictError(
            shown("The file {file} was changed at this moment; save again.", file=posting.file)
        ) from None
    except (OSError, OutsideError, ValueError) as error:
        told = getattr(error, "strerror", None) or shown("a link leads out of the folder")
        raise ConflictError(
            shown("The file {file} cannot be written: {told}.", file=posting.file, told=told)
        ) from None
