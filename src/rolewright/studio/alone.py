"""Sees to it that one studio at a time serves a workspace: two would do the same work twice."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from rolewright.studio.options import StudioOptions
from rolewright.usage import UsageError

#: Hidden, so that no back-up takes it along.
NAME = ".lock"


@contextmanager
def alone(options: StudioOptions) -> Iterator[None]:
    """Hold the workspace. UsageError where another studio does; the system lets go of it when that ends."""
    options.folder.mkdir(parents=True, exist_ok=True)
    with (options.folder / NAME).open("a+b") as file:
        if not _locked(file):
            says = f"a studio runs on {options.folder} already; stop it first, or name another folder"
            raise UsageError([says])
        yield


def _locked(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
