"""The library of roles: one file a role, found by its place, never listed; a user's own files come first."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from rolewright.knowledge.roles.index import load_index
from rolewright.knowledge.roles.reader import read_role
from rolewright.knowledge.roles.role import Names, Role, Variant, VariantKind
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
        self._own = {path.stem: path for folder in own for path in sorted(folder.glob("*.toml"))}
        self._files = {path.stem: path for path in sorted(LIBRARY.glob("*.toml"))} | self._own

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, told by the names of the files; no file is read."""
        return tuple(sorted(self._files))

    @cached_property
    def names(self) -> tuple[Names, ...]:
        """What every role is called, by id. UsageError with all that is wrong in a user's own files.

        Our own are known from the index, so that a search need not read them.
        """
        ours = (names for names in map(_names, load_index().unpacked_names()) if names.id not in self._own)
        return tuple(sorted([*ours, *(role.names for role in self.own)], key=lambda names: names.id))

    @property
    def own(self) -> tuple[Role, ...]:
        """The user's own roles, by id. UsageError with all that is wrong in their files."""
        return self._all(self._own)

    def __contains__(self, role_id: str) -> bool:
        return role_id in self._files

    def role(self, role_id: str) -> Role:
        """The role with this id. UsageError when there is none, or with all that is wrong in its file."""
        if role_id not in self._files:
            raise UsageError([f"there is no role “{role_id}”{did_you_mean(role_id, self._files)}"])
        if role_id not in self._roles:
            (self._roles[role_id],) = read_roles([self._files[role_id]])
        return self._roles[role_id]

    def __iter__(self) -> Iterator[Role]:
        """Every role, by id. UsageError with all that is wrong in any file."""
        return iter(self._all(self._files))

    def _all(self, files: Iterable[str]) -> tuple[Role, ...]:
        unread = [self._files[role_id] for role_id in files if role_id not in self._roles]
        self._roles |= {role.id: role for role in read_roles(unread)}
        return tuple(self._roles[role_id] for role_id in sorted(files))


def read_roles(files: Iterable[Path]) -> tuple[Role, ...]:
    """The roles in files of that name. UsageError with all that is wrong in any."""
    roles: list[Role] = []
    problems: list[Problem] = []
    for path in files:
        try:
            roles.append(_read(path))
        except UsageError as error:
            problems.extend(error.problems)
    if problems:
        raise UsageError(problems)
    return tuple(roles)


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


def _names(fields: tuple[str, str, str, str, tuple[tuple[str, str, str], ...]]) -> Names:
    role_id, title, family, purpose, variants = fields
    known = tuple(Variant(name, means, VariantKind(kind)) for name, means, kind in variants)
    return Names(role_id, title, family, purpose, known)
