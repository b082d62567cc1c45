"""Packs postings into an archive of Markdown files."""

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.ingest.file_names import FileNames
from rolewright.studio.tables.posting import Posting

# Texts are read so many at a time.
_AT_ONCE = 200


def archive(session: Session, ids: Sequence[str]) -> bytes:
    """A ZIP archive with a file for each posting, called by what it says."""
    names = FileNames()
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            for text in session.scalars(
                select(Posting.text).where(Posting.id.in_(some)).order_by(Posting.id)
            ):
                file.writestr(names.name(text, "posting"), text.encode("utf-8", "replace"))
    return packed.getvalue()
