"""The compiled index of the library: the names of all roles, and what rules need of each, ready to load.

What a search needs, what a title needs and each profession are packed by themselves: whoever asks for one
takes nothing else apart.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rolewright.index_file import IndexFile, Wire, packed, unpacked
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.knowledge.roles.role import Names

_FOLDER = Path(__file__).parent

INDEX = IndexFile(_FOLDER / "index.marshal", (_FOLDER,))


class Index(NamedTuple):
    """Parts of the index, still packed; a profession by the id of its role."""

    names: bytes
    titles: bytes
    professions: dict[str, bytes]

    def unpacked_names(self) -> Any:
        """For each role its id, title, family, purpose and variants, by id."""
        return unpacked(self.names)

    def unpacked_titles(self) -> Any:
        """The ids of roles by the words of their titles; see `titles`."""
        return unpacked(self.titles)


@cache
def load_index() -> Index:
    """The index of the program's own roles. UsageError when a role file in a source checkout is wrong."""
    wire = INDEX.load(_build)
    return Index(wire["names"], wire["titles"], wire["professions"])


def write_index() -> Path:
    """Make the index that an installed package carries, and say where it lies."""
    return INDEX.ship(_build)


def _build() -> Wire:
    # Only the making of an index reads roles.
    from rolewright.knowledge.roles.distilling import profession_of
    from rolewright.knowledge.roles.load import LIBRARY, read_roles
    from rolewright.knowledge.roles.titles import titles_of

    roles = read_roles(sorted(LIBRARY.glob("*.toml")))
    names = tuple(role.names for role in roles)
    return {
        "names": packed(_plain(tuple(_fields(each) for each in names))),
        "titles": packed(_plain(titles_of(names))),
        "professions": {role.id: packed(_plain(profession_of(role))) for role in roles},
    }


def _fields(names: "Names") -> tuple[object, ...]:
    variants = tuple((each.name, each.means, each.kind.value) for each in names.variants)
    return (names.id, names.title, names.family, names.purpose, variants)


def _plain(value: Any) -> Any:
    """Of the types that marshal knows, and always in one order."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | frozenset):
        return tuple(map(_plain, sorted(value) if isinstance(value, frozenset) else value))
    return value
