"""Make the studio's next migration: `python -m tools.studio_migration "what it does"`.

It compares the tables with what the migrations so far make. `--anew` replaces them all by one, which is
right only until the first release.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from rolewright.studio.database.database import Database

VERSIONS = Path(__file__).parent.parent / "src/rolewright/studio/database/migrations/versions"


def main() -> int:
    """Write the migration. Look at it before you commit it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("message")
    parser.add_argument("--anew", action="store_true")
    options = parser.parse_args()
    if options.anew:
        for old in VERSIONS.glob("[0-9]*.py"):
            old.unlink()
    number = f"{len(list(VERSIONS.glob('[0-9]*.py'))) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/studio.db")
        database.migrate()
        database.revise(options.message, number)
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
