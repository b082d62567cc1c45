"""Exports everything in forms that other programs read: Markdown, and JSON beside it."""

import json
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from rolewright.publish.slug import slug
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.backups.rows import to_json
from rolewright.studio.backups.workspace_files import files_of
from rolewright.studio.studio import Studio
from rolewright.studio.tables.base import Base, is_backed_up
from rolewright.studio.tables.posting import Posting

# Hashes of secrets are of no use to anybody else.
_SECRET = ("password_hash", "secret_hash")
_LONGEST_NAME = 60


def export(studio: Studio, identity: Identity, file: Path) -> int:
    """Write everything into a zip `file`; how many postings there are.

    `postings/` holds each posting as Markdown, and beside it, as JSON, its versions, comments and what else
    belongs to it; `studio.json` holds the rest, and `files/` the files of the workspace.
    """
    with studio.database.writing() as session:
        postings = session.scalar(select(func.count()).select_from(Posting))
        trail.note(session, identity, studio.now, "studio.exported", postings=postings)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive, studio.database.snapshot() as session:
        tables = [table for table in Base.metadata.sorted_tables if is_backed_up(table)]
        own = [table for table in tables if "posting_id" in table.columns]
        ids = session.execute(select(Posting.id, Posting.title).order_by(Posting.id)).all()
        for posting_id, title in ids:
            _write_posting(archive, session, posting_id, title, own)
        rest = {
            table.name: _rows(session, table)
            for table in tables
            if table not in own and table.name != Posting.__tablename__
        }
        archive.writestr("studio.json", _json(rest))
        for inner, path in files_of(studio):
            archive.write(path, f"files/{inner}")
        return len(ids)


def _write_posting(archive: ZipFile, session: Session, posting_id: str, title: str, own: list[Table]) -> None:
    name = "-".join(part for part in (slug(title)[:_LONGEST_NAME], posting_id) if part)
    posting = Posting.__table__
    row = session.execute(select(posting).where(posting.c.id == posting_id)).mappings().one()
    about = to_json(row)
    text = about.pop("text")
    for table in own:
        about[table.name] = _rows(session, table, table.c.posting_id == posting_id)
    archive.writestr(f"postings/{name}.md", text)
    archive.writestr(f"postings/{name}.json", _json(about))


def _rows(session: Session, table: Table, *only: Any) -> list[dict[str, Any]]:
    columns = [column for column in table.columns if column.name not in _SECRET]
    found = session.execute(select(*columns).where(*only).order_by(*table.primary_key.columns))
    return [to_json(row) for row in found.mappings()]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)
