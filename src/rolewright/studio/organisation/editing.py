"""Changes single values in the text of settings; comments and the order of all else stay as they are."""

import tomllib
from collections.abc import Mapping, MutableMapping, Sequence
from copy import deepcopy
from typing import Any

from rolewright.studio.problems import MistakesError
from rolewright.studio.words import shown
from rolewright.usage import Problem, UsageError

Changes = Sequence[tuple[tuple[str, ...], Any]]
_BY_HAND = shown("The file is written in a way that forms cannot change; change its text instead.")


def values_in(text: str) -> dict[str, Any]:
    """What the settings hold. UsageError when they are no TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            [Problem(shown("This is not TOML: {why}.", why=str(error)), "rolewright.toml")]
        ) from None


def edited(text: str, changes: Changes) -> str:
    """The text with each value put at its path, and taken out where the value is None.

    A mapping takes the place of a table: what it does not hold goes. MistakesError where a path leads
    through what is no table.
    """
    import tomlkit  # slow to load, and few ask for it

    wanted = values_in(text)
    document: Any = tomlkit.parse(text if not text or text.endswith("\n") else f"{text}\n")
    for path, value in changes:
        _put_plain(wanted, path, value)
        _put(document, path, value)
    made = tomlkit.dumps(document)
    if _without_empty(values_in(made)) != _without_empty(wanted):
        raise MistakesError(_BY_HAND)
    return made


def _put_plain(values: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    *tables, key = path
    for name in tables:
        values = values.setdefault(name, {})
        if not isinstance(values, dict):
            raise MistakesError(
                shown("There is no table of this name."),
                [Problem(shown("This is no table of settings."), ".".join(path))],
            )
    if value is None:
        values.pop(key, None)
    else:
        values[key] = deepcopy(value)


def _put(document: MutableMapping[str, Any], path: tuple[str, ...], value: Any) -> None:
    import tomlkit

    *tables, key = path
    place = document
    for name in tables:
        if name not in place:
            if value is None:
                return
            place[name] = tomlkit.table(is_super_table=_is_above(tables, name))
        place = place[name]
    if value is None:
        place.pop(key, None)
    elif isinstance(value, Mapping):
        _put_table(place, key, value)
    elif isinstance(value, list) and value and all(isinstance(each, Mapping) for each in value):
        _put_tables(place, key, value)
    elif key not in place or _plain(place[key]) != value:
        place[key] = _written(value)


def _is_above(tables: Sequence[str], name: str) -> bool:
    """Whether a new table only holds others, so that it needs no line of its own."""
    return name != tables[-1]


def _put_table(place: MutableMapping[str, Any], key: str, value: Mapping[str, Any]) -> None:
    import tomlkit

    if not value:
        place.pop(key, None)
        return
    if key not in place:
        place[key] = tomlkit.table()
    table = place[key]
    for name in [name for name in table if name not in value]:
        del table[name]
    for name, each in value.items():
        _put(table, (name,), each)


def _put_tables(place: MutableMapping[str, Any], key: str, value: Sequence[Mapping[str, Any]]) -> None:
    """An array of tables; those that stay where they are keep their comments."""
    import tomlkit
    from tomlkit.items import AoT

    if key in place and not isinstance(place[key], AoT):
        del place[key]  # written in braces: it becomes tables with names
    if key not in place:
        place[key] = tomlkit.aot()
    entries = place[key]
    while len(entries) > len(value):
        del entries[-1]
    for at, wanted in enumerate(value):
        if at == len(entries):
            entries.append(tomlkit.table())
        table = entries[at]
        for name in [name for name in table if name not in wanted]:
            del table[name]
        for name, each in wanted.items():
            _put(table, (name,), each)


def _written(value: Any) -> Any:
    """A value as TOML writes it; a list of more than a few words has an entry a line."""
    import tomlkit

    item = tomlkit.item(value)
    if isinstance(value, list) and sum(len(str(each)) for each in value) > _SHORT:
        item.multiline(True)
    return item


_SHORT = 60


def _plain(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item


def _without_empty(values: Any) -> Any:
    """The values without tables that hold nothing."""
    if not isinstance(values, dict):
        return values
    kept = {key: _without_empty(each) for key, each in values.items()}
    return {key: each for key, each in kept.items() if each != {}}
