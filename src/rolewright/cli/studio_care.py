"""What is done to a studio from the terminal of its server: accounts, back-ups, exports."""

import getpass
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.exit_codes import Exit
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

    from rolewright.studio.studio import Studio


def _write(
    write: Callable[["Studio", Path], str], options: "argparse.Namespace", words: Sequence[str]
) -> int:
    """Have the studio in a folder written into a file by `write`, which says what there is in it."""
    (folder,) = _exactly(words, f"studio {options.words[0]} FOLDER -o FILE", 1)
    with _studio(options, folder) as studio, _out_file(options) as draft:
        held = write(studio, draft)
    _tell(f"{options.output}: {held}")
    return Exit.CLEAN


def _back_up(studio: "Studio", file: Path) -> str:
    from rolewright.studio.access.identity import THE_COMMAND_LINE
    from rolewright.studio.backups.backing_up import back_up

    counts = back_up(studio, THE_COMMAND_LINE, file)
    return f"{_postings(counts.get('posting', 0))}, {sum(counts.values())} rows in all"


def _export(studio: "Studio", file: Path) -> str:
    from rolewright.studio.access.identity import THE_COMMAND_LINE
    from rolewright.studio.backups.exporting import export

    return _postings(export(studio, THE_COMMAND_LINE, file))


def _restore(options: "argparse.Namespace", words: Sequence[str]) -> int:
    from rolewright.studio.alone import alone
    from rolewright.studio.backups.restoring import restore
    from rolewright.studio.options import StudioOptions

    file, folder = _exactly(words, "studio restore FILE FOLDER", 2)
    target = StudioOptions(folder=Path(folder), database=options.database)
    with alone(target) if target.folder.is_dir() else nullcontext():
        counts = restore(Path(file), target, replaces=options.replace)
    _tell(f"{folder}: {_postings(counts.get('posting', 0))} restored")
    _tell("everybody signs in anew, and other programs need new tokens")
    return Exit.CLEAN


def _account(options: "argparse.Namespace", words: Sequence[str]) -> int:
    usage = "studio account add FOLDER EMAIL --name NAME, or studio account link FOLDER EMAIL"
    what, folder, email = _exactly(words, usage, 3)
    if what not in ("add", "link"):
        raise UsageError([f"an account is added or gets a link, not “{what}”: rolewright {usage}"])
    from rolewright.studio.access import accounts, invitations
    from rolewright.studio.access.identity import THE_COMMAND_LINE
    from rolewright.studio.problems import RequestError

    with _studio(options, folder, is_shared=True, may_be_new=what == "add") as studio:
        try:
            if what == "add":
                account_id = accounts.add(
                    studio,
                    THE_COMMAND_LINE,
                    email=email,
                    name=options.name or email.partition("@")[0],
                    is_administrator=options.administrator,
                ).id
            else:
                account_id = accounts.id_of(studio, email)
            link = invitations.invite(studio, THE_COMMAND_LINE, account_id)
            if what == "add" and sys.stdin.isatty() and _choose_password(studio, link):
                _tell(f"{email} can sign in now")
                return Exit.CLEAN
        except RequestError as error:
            raise UsageError(
                [Problem(each.message) for each in error.problems] or [Problem(error.detail)]
            ) from None
    _tell("The password is chosen here, once, within a week:")
    print(link)
    return Exit.CLEAN


def _choose_password(studio: "Studio", link: str) -> bool:
    """Ask for the password of a new account; False when it is left to its owner."""
    from rolewright.studio.access import invitations

    _tell("Choose a password, or press Return to get a link by which its owner chooses.")
    password = getpass.getpass("Password: ")
    if not password:
        return False
    if getpass.getpass("Once more: ") != password:
        raise UsageError(["the two passwords are not the same; “studio account link” lets you try again"])
    invitations.accept(studio, link.partition("token=")[2], password)
    return True


@contextmanager
def _studio(
    options: "argparse.Namespace", folder: str, *, is_shared: bool = False, may_be_new: bool = False
) -> "Iterator[Studio]":
    from rolewright.studio.options import StudioOptions
    from rolewright.studio.studio import Studio

    if not may_be_new and not Path(folder).is_dir():
        raise UsageError([Problem("is no workspace: there is no such folder", folder)])
    studio = Studio(
        StudioOptions(
            folder=Path(folder),
            database=options.database,
            is_shared=is_shared,
            port=options.port,
            address=options.address,
        )
    )
    try:
        yield studio
    finally:
        studio.close()


@contextmanager
def _out_file(options: "argparse.Namespace") -> Iterator[Path]:
    """A draft that takes the place of the file when all went well; only its owner can read it."""
    if not options.output:
        raise UsageError(["say where it goes: -o FILE"])
    target = Path(options.output)
    if target.exists() and not options.replace:
        raise UsageError([Problem("is there already; --replace writes a new one in its place", str(target))])
    if not target.parent.is_dir():
        raise UsageError([Problem("cannot be written: there is no such folder", str(target))])
    draft = target.with_name(f".{target.name}.{os.getpid()}.draft")
    try:
        draft.touch(mode=0o600)
        yield draft
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _exactly(words: Sequence[str], usage: str, count: int) -> Sequence[str]:
    if len(words) != count:
        raise UsageError([f"it goes like this: rolewright {usage}"])
    return words


def _postings(count: int) -> str:
    return "1 posting" if count == 1 else f"{count} postings"


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


CARE: dict[str, Callable[["argparse.Namespace", Sequence[str]], int]] = {
    "backup": partial(_write, _back_up),
    "restore": _restore,
    "export": partial(_write, _export),
    "account": _account,
}
