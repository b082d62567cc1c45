"""Puts something in the place of a file's content, all of it or nothing."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def put(path: Path, content: bytes, last_look: Callable[[], None] = lambda: None) -> None:
    """Make `content` what the file holds. OSError when that cannot be, and the file is as it was then.

    A file that was there keeps its mode, and a reader finds what was there before or all of the new, never
    a part. `last_look` may raise to keep the file, when everything else is done. What is there and no file,
    such as /dev/null, is written into.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            draft.chmod(path.stat().st_mode & 0o7777)
        last_look()
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
