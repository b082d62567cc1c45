"""The library of roles: one file a role, found by its place, never listed; a user's own files come first."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from rolewright.knowledge.roles.reader import read_role
from rolewright.knowledge.roles.role import Role
from rolewright.usage import Problem, UsageError, did_you_mean, read_toml

LIBRARY = Path(__file__).with_name("library")


class Library:
    """Every role there is, each read when it is asked for.

    `folders` hold a user's own role files. One with the id of a role of ours takes its place.
    """

    def __init__(self, folders: Iterable[Path] = ()) -> None:
        """UsageError for folders that are not there."""
        own = tuple(folders)
        missing = [f"{folder} is not a folder, so it holds no roles" for folder in own if not folder.is_dir()]
        if missing:
            raise UsageError(missing)
        self._roles: dict[str, Role] = {}
        self._files = {
            path.stem: path for folder in (LIBRARY, *own) for path in sorted(folder.glob("*.toml"))
        }

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, told by the names of the files; no file is read."""
        return tuple(sorted(self._files))

    def __contains__(self, role_id: str) -> bool:
        return role_id in self._files

    def role(self, role_id: str) -> Role:
        """The role with this id. UsageError when there is none, or with all that is wrong in its file."""
        if role_id not in self._files:
            raise UsageError([f"there is no role “{role_id}”{did_you_mean(role_id, self._files)}"])
        if role_id not in self._roles:
            self._roles[role_id] = _read(self._files[role_id])
        return self._roles[role_id]

    def __iter__(self) -> Iterator[Role]:
        """Every role, by id. UsageError with all that is wrong in any file."""
        roles: list[Role] = []
        problems: list[Problem] = []
        for role_id in self.ids:
            try:
                roles.append(self.role(role_id))
            except UsageError as error:
                problems.extend(error.problems)
        if problems:
            raise UsageError(problems)
        return iter(roles)


def _read(path: Path) -> Role:
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise UsageError([Problem("a role file is UTF-8 text", str(path))]) from None
    table = read_toml(text, str(path))
    if not table.problems:
        role = read_role(table, path.stem)
    if table.problems:
        raise UsageError(table.problems)
    return role
