"""The files of a workspace beside its database: settings, house rules, roles, templates, postings."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from rolewright.studio.studio import Studio
from rolewright.usage import Problem, UsageError


def files_of(studio: Studio) -> Iterator[tuple[str, Path]]:
    """Every file with its path in the workspace; hidden ones, links and the database itself are left out."""
    folder = studio.options.folder.resolve()
    database = studio.database.file
    own = {f"{database}{end}" for end in ("", "-wal", "-shm", "-journal")} if database else set()
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        is_hidden = any(part.startswith(".") for part in inner.parts)
        if not is_hidden and not path.is_symlink() and path.is_file() and str(path) not in own:
            yield inner.as_posix(), path


def place_in(folder: Path, inner: str, archive: str) -> Path:
    """Where a file of an archive belongs. UsageError for one that would land outside of the workspace."""
    parts = PurePosixPath(inner).parts
    target = folder.joinpath(*parts)
    is_odd = not parts or ".." in parts or PurePosixPath(inner).is_absolute() or "\\" in inner
    if is_odd or not target.resolve().is_relative_to(folder.resolve()):
        raise UsageError([Problem(f"holds a file with the path “{inner}”, which no back-up has", archive)])
    return target
