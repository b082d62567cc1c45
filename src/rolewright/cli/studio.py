"""Start the studio: write, check and publish postings in the browser.

FOLDER is the workspace: the database and the team's rolewright.toml lie in it. It is made if it is not there.
The studio listens on this machine alone, and the address that it prints lets you in; nothing leaves the
machine. For a team on one server, `--shared` has everybody sign in with an account. Stop it with Ctrl-C.

  studio backup FOLDER -o FILE           everything in one file, while the studio runs or not
  studio restore FILE FOLDER             bring it back, into an empty folder or another database
  studio export FOLDER -o FILE           every posting as Markdown and JSON, in a zip file
  studio account add FOLDER EMAIL --name NAME [--administrator]
  studio account link FOLDER EMAIL       a link to choose a password anew
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
  rolewright studio                         the workspace “rolewright-studio” in your home folder
  rolewright studio jobs --port 9000
  rolewright studio try-it --examples       a dozen postings to look around with
  rolewright studio account add /srv/jobs ada@example.org --name "Ada Okafor" --administrator
  rolewright studio /srv/jobs --shared --address https://jobs.example.org
  rolewright studio backup /srv/jobs -o jobs.backup
  rolewright studio ./backup                a workspace that is called “backup”"""

_FOLDER = Path.home() / "rolewright-studio"


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `studio`."""
    parser.add_argument(
        "words", nargs="*", metavar="FOLDER", help=f"the workspace (default: {_FOLDER}), or one of the above"
    )
    parser.add_argument("--port", type=int, default=8383, help="the port to listen on (default: %(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--database", metavar="URL", help="another database than SQLite in the workspace")
    parser.add_argument(
        "--shared", action="store_true", help="for a team: everybody signs in with an account"
    )
    parser.add_argument("--address", metavar="URL", help="the public address, behind a proxy")
    parser.add_argument(
        "--proxy",
        metavar="NETWORK",
        action="append",
        help="where the proxy is, if not on this machine, such as 172.16.0.0/12; only it is believed",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="where a back-up or an export goes")
    parser.add_argument(
        "--replace", action="store_true", help="let a back-up or export take the place of what is there"
    )
    parser.add_argument("--name", help="the name of a new account's owner")
    parser.add_argument(
        "--administrator", action="store_true", help="the new account may manage people and back-ups"
    )
    parser.add_argument(
        "--examples", action="store_true", help="put a dozen example postings in, to look around with"
    )


def run(options: "argparse.Namespace") -> int:
    """Serve until it is stopped, or do what the first word says."""
    try:
        from rolewright.studio import serve as _  # noqa: F401 (whether it is installed)
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] == "rolewright":
            raise
        raise UsageError(
            ['the studio needs the extra “studio”: pip install "rolewright[studio]"']
        ) from missing
    from rolewright.cli.studio_care import CARE

    words: list[str] = list(options.words)
    if words and words[0] in CARE:
        return CARE[words[0]](options, words[1:])
    if len(words) > 1:
        raise UsageError([f"the studio has one workspace, not “{' '.join(words)}”"])
    _serve(options, Path(words[0]) if words else _FOLDER)
    return Exit.CLEAN


def _serve(options: "argparse.Namespace", folder: Path) -> None:
    from rolewright.studio.options import LOOPBACK, StudioOptions
    from rolewright.studio.serve import serve

    serve(
        StudioOptions(
            folder=folder,
            database=options.database,
            is_shared=options.shared,
            host=options.host,
            port=options.port,
            address=options.address,
            proxies=tuple(options.proxy or (LOOPBACK,)),
        ),
        lambda line: print(line, file=sys.stderr, flush=True),
        with_examples=options.examples,
    )
