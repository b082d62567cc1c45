"""Puts a text in the place of a file's, all of it or nothing."""

import contextlib
import os
import tempfile
from pathlib import Path

from rolewright.usage import Problem, UsageError


def replace_file(path: str, before: str, after: str) -> None:
    """Write `after` where `before` was read. UsageError when that cannot be, and the file is as it was then.

    A link is followed, the file keeps its mode, and a reader finds the old text or the new one, never a part.
    Nothing is written if the file holds something else than `before` by now.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.read_bytes() != before.encode():
            raise UsageError([Problem("has changed since it was read; nothing was written", path)])
        mode = target.stat().st_mode
        if not os.access(target, os.W_OK):
            raise UsageError([Problem("cannot be written: it is read-only", path)])
        handle, beside = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(after.encode())
                file.flush()
                os.fsync(file.fileno())
            os.chmod(beside, mode & 0o7777)
            if target.read_bytes() != before.encode():
                raise UsageError([Problem("has changed since it was read; nothing was written", path)])
            os.replace(beside, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(beside)
            raise
    except OSError as error:
        raise UsageError([Problem(f"cannot be written: {error.strerror or error}", path)]) from None
