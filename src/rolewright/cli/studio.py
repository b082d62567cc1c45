"""Start the studio: write, check and publish postings in the browser.

FOLDER is the workspace: the database and the team's rolewright.toml lie in it. It is made if it is not there.
The studio listens on this machine alone, and the address that it prints lets you in; nothing leaves the
machine. For a team on one server, `--shared` has everybody sign in with an account. Stop it with Ctrl-C.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.exit_codes import Exit
from rolewright.usage import UsageError

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright studio                         the workspace “studio” in your home folder
  rolewright studio jobs --port 9000
  rolewright studio try-it --examples     a dozen postings to look around with
  rolewright studio /srv/jobs --shared --address https://jobs.example.org"""

_FOLDER = Path.home() / "rolewright-studio"


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `studio`."""
    parser.add_argument(
        "folder", nargs="?", type=Path, default=_FOLDER, help="the workspace (default: %(default)s)"
    )
    parser.add_argument("--port", type=int, default=8383, help="the port to listen on (default: %(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--database", metavar="URL", help="another database than SQLite in the workspace")
    parser.add_argument(
        "--shared", action="store_true", help="for a team: everybody signs in with an account"
    )
    parser.add_argument("--address", metavar="URL", help="the public address, behind a proxy")
    parser.add_argument(
        "--examples", action="store_true", help="put a dozen example postings in, to look around with"
    )


def run(options: "argparse.Namespace") -> int:
    """Serve until it is stopped."""
    try:
        from rolewright.studio.serve import serve
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] == "rolewright":
            raise
        raise UsageError(
            ['the studio needs the extra “studio”: pip install "rolewright[studio]"']
        ) from missing
    from rolewright.studio.options import StudioOptions

    serve(
        StudioOptions(
            folder=options.folder,
            database=options.database,
            is_shared=options.shared,
            host=options.host,
            port=options.port,
            address=options.address,
        ),
        lambda line: print(line, file=sys.stderr, flush=True),
        with_examples=options.examples,
    )
    return Exit.CLEAN
