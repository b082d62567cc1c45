"""Reads the cards of a pack folder: `<topic>/<problem>.toml`, found by their place, never listed."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from rolewright.rules.card import Card
from rolewright.rules.card_reader import read_card
from rolewright.rules.folders import PACKS
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError, read_toml

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Found(NamedTuple):
    """A card's file, its rule's id and the file of its detector, if it has one."""

    path: Path
    rule_id: str
    detector: Path | None


def core_ids() -> tuple[str, ...]:
    """The ids of the program's own rules, told by where their cards lie; no card is read."""
    return tuple(sorted(rule_id for folder in own_packs() for rule_id in ids_in(folder)))


def own_packs() -> tuple[Path, ...]:
    """The folders of the program's own packs."""
    return tuple(sorted(path for path in PACKS.glob("*") if any(path.glob("*/*.toml"))))


def ids_in(folder: Path) -> tuple[str, ...]:
    """The ids of the rules of a pack, told by where their cards lie; no card is read."""
    return tuple(found.rule_id for found in _find(folder, []))


def core_card(rule_id: str) -> Card:
    """The card of one of the program's own rules, by its id."""
    problems: list[Problem] = []
    folder = next(pack for pack in own_packs() if (pack / f"{rule_id}.toml").is_file())
    cards = _read([_found(folder / f"{rule_id}.toml", rule_id)], folder, problems)
    _raise_any(problems)
    return cards[0]


def load_core() -> tuple[Card, ...]:
    """Every card of the program's own packs, by id. UsageError with all that is wrong in any of them."""
    problems: list[Problem] = []
    read = [_read(list(_find(folder, problems)), folder, problems) for folder in own_packs()]
    cards = tuple(sorted((card for pack in read for card in pack), key=lambda card: card.rule.id))
    _check_ids(cards, {}, problems)
    _raise_any(problems)
    return cards


def load_pack(folder: Path, taken: Iterable[str] = ()) -> tuple[Card, ...]:
    """Every card of an organisation's pack, by id.

    `taken` are the ids that exist already. UsageError with everything that is wrong in any card; also when
    the folder holds program code, because code of a folder that is checked never runs.
    """
    if not folder.is_dir():
        raise UsageError([f"{folder} is not a folder, so it holds no pack"])
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.py")):
        problems.append(Problem("a pack of an organisation holds cards only, no program code", str(path)))
    found = [each for each in _find(folder, problems) if each.detector is None]
    if not found and not problems:
        problems.append(Problem("there is no card here; a card is <topic>/<problem>.toml", str(folder)))
    cards = _read(found, folder, problems)
    _check_ids(cards, dict.fromkeys(taken, "the program's own rules"), problems)
    _raise_any(problems)
    return cards


def _find(folder: Path, problems: list[Problem]) -> Iterator[Found]:
    for path in sorted(folder.rglob("*.toml")):
        parts = path.relative_to(folder).with_suffix("").parts
        if len(parts) != 2 or not all(map(_NAME.fullmatch, parts)):
            problems.append(
                Problem("a card is <topic>/<problem>.toml, in lower case with hyphens", str(path))
            )
            continue
        yield _found(path, "/".join(parts))


def _found(path: Path, rule_id: str) -> Found:
    detector = path.with_suffix(".py")
    return Found(path, rule_id, detector if detector.is_file() else None)


def _read(found: Iterable[Found], folder: Path, problems: list[Problem]) -> tuple[Card, ...]:
    cards: list[Card] = []
    for path, rule_id, detector in found:
        table = read_toml(_text(path, problems), str(path))
        if not table.problems:
            relative = detector.relative_to(folder.parent).as_posix() if detector else None
            cards.append(read_card(table, rule_id, relative))
        problems.extend(table.problems)
    return tuple(cards)


def _text(path: Path, problems: list[Problem]) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        problems.append(Problem("a card is UTF-8 text", str(path)))
        return ""


def _raise_any(problems: list[Problem]) -> None:
    if problems:
        raise UsageError(problems)


def _check_ids(cards: Iterable[Card], taken: dict[str, str], problems: list[Problem]) -> None:
    """Ids and former ids name one rule each."""
    owners = dict(taken)
    for card in cards:
        for name in (card.rule.id, *card.rule.aliases):
            if name in owners:
                problems.append(Problem(f"{card.rule.id}: the id “{name}” is taken by {owners[name]}"))
            owners[name] = card.rule.id
