"""Make the studio's next migration: `python -m tools.studio_migration "what it does"`.

It compares the tables with what the migrations so far make. Until the first release no database has to grow,
so that a changed table has all migrations made anew, by `--anew` instead of the words.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Collection
from pathlib import Path

from rolewright.studio.database.database import Database

VERSIONS = Path(__file__).parent.parent / "src/rolewright/studio/database/migrations/versions"
#: What the first migration makes. The second makes the rest: postings, and what hangs on them.
PEOPLE_AND_WORK = (
    "account",
    "folder",
    "invitation",
    "settings_version",
    "sign_in",
    "token",
    "trail_entry",
    "upload",
    "work",
)
# Alembic begins and ends its commands with comments for whoever writes them.
_ADVICE = "# ### "


def main() -> int:
    """Write the migration. Look at it before you commit it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("message", nargs="?", help="what it does, in a few words")
    parser.add_argument("--anew", action="store_true", help="make the migrations before the first release")
    options = parser.parse_args()
    if options.anew == bool(options.message):
        parser.error("say what the migration does, or --anew")
    if options.anew:
        for old in VERSIONS.glob("[0-9]*.py"):
            old.unlink()
        _write("People, access and work", PEOPLE_AND_WORK)
        _write("Postings and what hangs on them")
    else:
        _write(options.message)
    return 0


def _write(message: str, only: Collection[str] | None = None) -> None:
    number = f"{len(list(VERSIONS.glob('[0-9]*.py'))) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/studio.db")
        database.migrate()
        database.revise(message, number, only)
        database.close()
    (file,) = VERSIONS.glob(f"{number}_*.py")
    written = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in written if _ADVICE not in line), "utf-8")
    for command in (["format", "--quiet"], ["check", "--quiet", "--fix"]):
        subprocess.run(["ruff", *command, str(file)], check=True)


if __name__ == "__main__":
    sys.exit(main())
