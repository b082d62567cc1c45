"""Puts a text in the place of another, unless somebody changed that meanwhile."""

import os
from pathlib import Path

from rolewright.usage import Problem, UsageError, unwritable
from rolewright.whole_file import put


def replace_file(path: str, before: str, after: str) -> None:
    """Write `after` where `before` was read. UsageError when that cannot be, and the file is as it was then.

    A link is followed. Nothing is written if the file holds something else than `before` by now.
    """
    target = Path(os.path.realpath(path))

    def must_be_as_read() -> None:
        if target.read_bytes() != before.encode():
            raise UsageError([Problem("has changed since it was read; nothing was written", path)])

    try:
        must_be_as_read()
        if not os.access(target, os.W_OK):
            raise UsageError([Problem("cannot be written: it is read-only", path)])
        put(target, after.encode(), must_be_as_read)
    except OSError as error:
        raise UsageError([unwritable(path, error)]) from None
