"""The organisation's own rules: cards in a folder of the workspace, made by a form or by hand."""

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rolewright.findings import Severity
from rolewright.records import record
from rolewright.rules.index import load_index
from rolewright.rules.load import ids_in
from rolewright.rules.names import names_of
from rolewright.rules.testing import CaseFailure
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.organisation.editing import edited, values_in
from rolewright.studio.organisation.house_card import (
    HouseRule,
    Tried,
    card_text,
    in_order,
    mistakes_of,
    proved,
    sentence_of,
    tried,
)
from rolewright.studio.organisation.settings_file import read_text, save
from rolewright.studio.problems import ConflictError, MissingError, MistakesError, RefusedError
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown
from rolewright.usage import Problem, UsageError, unreadable, unwritable
from rolewright.whole_file import put

#: The folder in the workspace for rules made here.
FOLDER = "house-rules"
_FORM_KEYS = frozenset(
    {
        "summary",
        "message",
        "severity",
        "fix",
        "since",
        "language",
        "guide",
        "why",
        "match",
        "evidence",
        "bad",
        "good",
    }
)
_MATCH_KEYS = frozenset({"phrases", "swap", "except"})


@record
class OwnRule:
    """A card of the organisation. `form` is None where it says more than the form can."""

    id: str
    file: str
    text: str
    form: HouseRule | None
    failures: tuple[CaseFailure, ...]
    problems: tuple[Problem, ...]


def own_rules(studio: Studio) -> tuple[OwnRule, ...]:
    """Every card in the packs that the settings name, and in our own folder."""
    return tuple(_read(studio, file, rule_id) for file, rule_id in _files(studio))


def own_rule(studio: Studio, rule_id: str) -> OwnRule:
    """One card. MissingError when there is none."""
    for file, found in _files(studio):
        if found == rule_id:
            return _read(studio, file, rule_id)
    raise MissingError(shown("There is no rule “{id}” of your own.", id=rule_id))


def save_form(studio: Studio, identity: Identity, house: HouseRule, *, is_new: bool) -> OwnRule:
    """Make a card of the form and apply it. MistakesError with all that is wrong, by field."""
    problems = [*mistakes_of(house)]
    if not problems:
        try:
            examples = tried(house)
        except UsageError as error:
            problems.extend(error.problems)
        else:
            problems.extend(_faults(examples))
    if problems:
        raise MistakesError(shown("The rule is not right yet, so it was not kept."), problems)
    return save_text(studio, identity, house.id, card_text(house), is_new=is_new)


def save_text(studio: Studio, identity: Identity, rule_id: str, text: str, *, is_new: bool) -> OwnRule:
    """Keep a card and apply it. MistakesError when it is wrong or one of its cases fails."""
    if rule_id in names_of(load_index().rules):
        raise MistakesError(
            shown("“{id}” is a rule of the program already.", id=rule_id),
            [Problem(shown("Choose another name."), "summary")],
        )
    file = next((path for path, found in _files(studio) if found == rule_id), None)
    if is_new and file is not None:
        raise ConflictError(
            shown(
                "There is a rule “{id}” already; change that one, or say it in other words.",
                id=rule_id,
            )
        )
    file = file or _at(studio, FOLDER) / f"{rule_id}.toml"
    _must_be_ours(studio, file)
    try:
        _, failures = proved(text, rule_id, file.name)
    except UsageError as error:
        raise MistakesError(shown("The card is not right yet, so it was not kept."), error.problems) from None
    if failures:
        told = [Problem(each.message, each.case) for each in failures]
        raise MistakesError(shown("The rule does not do what its examples say."), told)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        put(file, text.encode("utf-8"))
    except OSError as error:
        raise UsageError([unwritable(file.name, error)]) from None
    with studio.database.writing() as session:
        trail.note(session, identity, studio.now, "rule.saved", None, rule=rule_id)
    _apply_folder(studio, identity)
    return _read(studio, file, rule_id)


def delete(studio: Studio, identity: Identity, rule_id: str) -> None:
    """Delete a card, and what the settings say of it."""
    rule = own_rule(studio, rule_id)
    file = next(path for path, found in _files(studio) if found == rule_id)
    _must_be_ours(studio, file)
    is_last = len(ids_in(_pack_of(file))) == 1
    now = read_text(studio)
    values = values_in(now.text)
    changes: list[tuple[tuple[str, ...], Any]] = [(("severity", rule_id), None), (("options", rule_id), None)]
    for key in ("select", "ignore"):
        named = values.get("rules", {}).get(key)
        if named and rule_id in named:
            changes.append((("rules", key), [each for each in named if each != rule_id] or None))
    if is_last:
        paths = values.get("packs", {}).get("paths", [])
        left = [
            each for each in paths if (studio.options.folder / each).resolve() != _pack_of(file).resolve()
        ]
        changes.append((("packs", "paths"), left or None))
    text = edited(now.text, changes)
    _unlink(file, rule_id)
    try:
        save(studio, identity, text, now.digest, cause="rule_deleted", note=rule_id)
    except BaseException:
        put(file, rule.text.encode("utf-8"))
        raise
    with studio.database.writing() as session:
        trail.note(session, identity, studio.now, "rule.deleted", None, rule=rule_id)


def _unlink(file: Path, rule_id: str) -> None:
    try:
        file.unlink()
    except FileNotFoundError:
        raise MissingError(shown("There is no rule “{id}” of your own any more.", id=rule_id)) from None
    except OSError as error:
        raise UsageError([unwritable(file.name, error)]) from None


def _apply_folder(studio: Studio, identity: Identity) -> None:
    """Have the settings name our folder."""
    now = read_text(studio)
    paths = values_in(now.text).get("packs", {}).get("paths", [])
    if any(
        (studio.options.folder / each).resolve() == (studio.options.folder / FOLDER).resolve()
        for each in paths
    ):
        return
    text = edited(now.text, [(("packs", "paths"), [*paths, f"./{FOLDER}"])])
    save(studio, identity, text, now.digest, cause="form", note=FOLDER)


def _files(studio: Studio) -> Iterator[tuple[Path, str]]:
    folder = studio.options.folder
    paths = values_in(read_text(studio).text).get("packs", {}).get("paths", [])
    packs = dict.fromkeys((folder / each).resolve() for each in [*paths, FOLDER])
    for pack in packs:
        for rule_id in ids_in(pack) if pack.is_dir() else ():
            yield pack / f"{rule_id}.toml", rule_id


def _at(studio: Studio, path: str) -> Path:
    """Where a path of the settings leads."""
    return (studio.options.folder / path).resolve()


def _must_be_ours(studio: Studio, file: Path) -> None:
    """Cards that lie elsewhere are used, but not changed from here."""
    if not file.resolve().is_relative_to(studio.options.folder.resolve()):
        raise RefusedError(shown("This rule lies outside the workspace, so it cannot be changed from here."))


def _pack_of(file: Path) -> Path:
    return file.parent.parent


def _read(studio: Studio, file: Path, rule_id: str) -> OwnRule:
    path = _path_told(studio, file)
    try:
        text = file.read_text("utf-8")
    except OSError as error:
        return OwnRule(rule_id, path, "", None, (), (unreadable(path, error),))
    except UnicodeDecodeError:
        return OwnRule(rule_id, path, "", None, (), (Problem(shown("The file is not UTF-8."), path),))
    try:
        _, failures = proved(text, rule_id, path)
    except UsageError as error:
        return OwnRule(rule_id, path, text, None, (), error.problems)
    return OwnRule(rule_id, path, text, _form(text, rule_id), failures, ())


def _path_told(studio: Studio, file: Path) -> str:
    folder = studio.options.folder.resolve()
    return str(file.relative_to(folder)) if file.is_relative_to(folder) else file.name


def _form(text: str, rule_id: str) -> HouseRule | None:
    """The form that makes such a card; None where it says more than the form can."""
    card = tomllib.loads(text)
    match = card.get("match", {})
    if not (card.keys() <= _FORM_KEYS and match.keys() <= _MATCH_KEYS):
        return None
    swap = match.get("swap", {})
    if not all(isinstance(each, str) for each in swap.values()):
        return None
    return HouseRule(
        problem=rule_id.partition("/")[2],
        summary=card["summary"],
        message=card["message"],
        why=card["why"].strip(),
        severity=Severity(card["severity"]),
        words=in_order((*match.get("phrases", ()), *swap), text),
        instead=swap,
        allowed=tuple(match.get("except", ())),
        bad=tuple(sentence_of(each["text"]) for each in card["bad"]),
        good=tuple(sentence_of(each["text"]) for each in card["good"]),
        against=card["evidence"][0].get("against", ""),
    )


def _faults(examples: Iterable[Tried]) -> Iterator[Problem]:
    counts = {True: 0, False: 0}
    for each in examples:
        if each.fault:
            yield Problem(each.fault, f"{'bad' if each.is_bad else 'good'}.{counts[each.is_bad]}")
        counts[each.is_bad] += 1
