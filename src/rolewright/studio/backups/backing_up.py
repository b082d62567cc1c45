"""Writes a back-up: one file, from which a studio comes back on any kind of database.

All tables are read in one transaction, which sees them as they stood when it began. So people may go on
working, and the same file serves SQLite and PostgreSQL. Sign-ins, invitations and tokens are left out:
what let somebody in then lets nobody in after a restore.
"""

import json
from io import TextIOWrapper
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from rolewright import __version__
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.backups.rows import to_json
from rolewright.studio.backups.workspace_files import files_of
from rolewright.studio.studio import Studio
from rolewright.studio.tables.base import Base, is_backed_up
from rolewright.studio.tables.posting import Posting

FORMAT = "rolewright.backup/1"
ABOUT, TABLES, FILES = "backup.json", "tables/", "files/"
_AT_A_TIME = 500


def back_up(studio: Studio, identity: Identity, file: Path) -> dict[str, int]:
    """Write the back-up into `file`; how many rows of each table it holds."""
    with studio.database.writing() as session:
        postings = session.scalar(select(func.count()).select_from(Posting))
        trail.note(session, identity, studio.now, "studio.backed_up", postings=postings)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive, studio.database.snapshot() as session:
        about: dict[str, Any] = {
            "format": FORMAT,
            "version": __version__,
            "made_at": studio.now.isoformat(),
            "revision": session.scalar(text("SELECT version_num FROM alembic_version")),
        }
        about["tables"] = {
            table.name: _write(archive, session, table.name)
            for table in Base.metadata.sorted_tables
            if is_backed_up(table)
        }
        for inner, path in files_of(studio):
            archive.write(path, FILES + inner)
        archive.writestr(ABOUT, json.dumps(about, indent=1))
    counts: dict[str, int] = about["tables"]
    return counts


def _write(archive: ZipFile, session: Session, name: str) -> int:
    table = Base.metadata.tables[name]
    count = 0
    rows = session.execute(
        select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_AT_A_TIME)
    )
    with archive.open(f"{TABLES}{name}.jsonl", "w", force_zip64=True) as raw:
        lines = TextIOWrapper(raw, encoding="utf-8", write_through=True)
        for row in rows.mappings():
            lines.write(json.dumps(to_json(row), ensure_ascii=False) + "\n")
            count += 1
        lines.detach()
    return count
