"""Looks at an archive before anything of it is unpacked, since a back-up may come from anywhere."""

import json
import shutil
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from rolewright.studio.backups.backing_up import ABOUT, FORMAT
from rolewright.usage import Problem, UsageError

# What the archive says of itself fits into some kilobytes.
_LONGEST_ABOUT = 1_000_000


def about(archive: ZipFile, file: Path) -> dict[str, Any]:
    """What a back-up says of itself. UsageError for an archive that is none, or is damaged."""
    try:
        if archive.getinfo(ABOUT).file_size > _LONGEST_ABOUT:
            raise ValueError
        told = json.loads(archive.read(ABOUT))
        is_ours = told["format"] == FORMAT and isinstance(told["tables"], dict) and told["revision"]
    except (KeyError, ValueError, TypeError, RecursionError):
        is_ours = False
    if not is_ours:
        raise no_backup(file, "is no back-up of a studio; one is made by: rolewright studio backup")
    result: dict[str, Any] = told
    return result


def must_be_sound(archive: ZipFile, file: Path, folder: Path) -> None:
    """UsageError for an archive that is damaged, and for one that unpacks to more than there is room for."""
    names = archive.namelist()
    if len(set(names)) < len(names):
        raise no_backup(file, "holds two files of one name, which no back-up does")
    there = next(each for each in (folder, *folder.absolute().parents) if each.is_dir())
    wanted = sum(each.file_size for each in archive.infolist())
    free = shutil.disk_usage(there).free
    if wanted > free:
        raise no_backup(file, f"unpacks to {wanted >> 20:,} MB, and there is room for {free >> 20:,} MB")
    if archive.testzip() is not None:
        raise no_backup(file, "is damaged")


def no_backup(file: Path, message: str) -> UsageError:
    """What is wrong with the file."""
    return UsageError([Problem(message, str(file))])
