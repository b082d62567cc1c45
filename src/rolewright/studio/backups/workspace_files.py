"""The files of a workspace beside its database: settings, house rules, roles, templates, postings."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from sqlalchemy import make_url

from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from rolewright.usage import Problem, UsageError


def files_of(studio: Studio) -> Iterator[tuple[str, Path]]:
    """Every file with its path in the workspace; hidden ones, links and the database itself are left out."""
    folder = studio.options.folder.resolve()
    own = _of_database(studio.options)
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        is_hidden = any(part.startswith(".") for part in inner.parts)
        if not is_hidden and not path.is_symlink() and path.is_file() and path not in own:
            yield inner.as_posix(), path


def place_in(options: StudioOptions, inner: str, archive: str) -> Path:
    """Where a file of an archive belongs.

    UsageError for one that would land outside of the workspace, be hidden in it, or be the database.
    """
    parts = PurePosixPath(inner).parts
    is_odd = not parts or "\\" in inner or ":" in inner or any(part.startswith((".", "/")) for part in parts)
    target = options.folder.joinpath(*parts)
    if is_odd or not _is_free(target.resolve(), options):
        raise UsageError([Problem(f"holds a file with the path “{inner}”, which no back-up has", archive)])
    return target


def _is_free(target: Path, options: StudioOptions) -> bool:
    return target.is_relative_to(options.folder.resolve()) and target not in _of_database(options)


def _of_database(options: StudioOptions) -> set[Path]:
    """The files of the database, wherever it lies; none with PostgreSQL."""
    url = make_url(options.database_url)
    if not url.drivername.startswith("sqlite") or not url.database:
        return set()
    file = Path(url.database).resolve()
    return {file.with_name(file.name + end) for end in ("", "-wal", "-shm", "-journal")}
