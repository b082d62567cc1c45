"""Every rule of the workspace: the program's and the organisation's, and how each is set."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from rolewright.engine import ruleset_of
from rolewright.findings import Severity
from rolewright.records import record, replace
from rolewright.rules import Rule, RuleSet, Selection
from rolewright.rules.card import Card
from rolewright.rules.find import find_card
from rolewright.rules.load import ids_in
from rolewright.rules.precision import Measured, measured
from rolewright.settings import Settings
from rolewright.studio.problems import MissingError, MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown
from rolewright.usage import UsageError


class Kind(StrEnum):
    """Whether a rule applies by itself, and if not, why."""

    DEFAULT = "default"
    PREVIEW = "preview"
    EXTRA = "extra"
    BOARDS = "boards"
    OWN = "own"


@record
class RuleHere:
    """A rule as it is set here. `usual` is the severity on its card; `options` are those of its card."""

    rule: Rule
    kind: Kind
    is_on: bool
    severity: Severity
    usual: Severity
    is_severity_chosen: bool
    options: Mapping[str, Any]
    usual_options: Mapping[str, Any]
    measured: Measured | None


def all_rules(studio: Studio) -> tuple[RuleHere, ...]:
    """Every rule there is, by id. UsageError when the settings are wrong."""
    checker = studio.checking.checker
    selection = checker.settings.selection
    every = RuleSet.of(Selection(select=("all",), packs=selection.packs))
    on = {rule.id: rule for rule in checker.ruleset}
    own = _own_ids(selection)
    return tuple(
        sorted(
            (_here(rule, on.get(rule.id), selection, own) for rule in every), key=lambda each: each.rule.id
        )
    )


def summaries(studio: Studio) -> dict[str, str]:
    """What every rule there is says, in a line, by its id. UsageError when the settings are wrong."""
    packs = studio.checking.checker.settings.selection.packs
    return {rule.id: rule.summary for rule in RuleSet.of(Selection(select=("all",), packs=packs))}


def rule_here(studio: Studio, rule_id: str) -> RuleHere:
    """One rule. MissingError when there is none."""
    found = next((each for each in all_rules(studio) if each.rule.id == rule_id), None)
    if found is None:
        raise MissingError(shown("There is no rule “{id}”.", id=rule_id))
    return found


def card_of(studio: Studio, rule_id: str) -> Card:
    """All that is written about a rule. MissingError when there is none."""
    try:
        return find_card(rule_id, studio.checking.checker.settings.selection.packs)
    except UsageError:
        raise MissingError(shown("There is no rule “{id}”.", id=rule_id)) from None


def _own_ids(selection: Selection) -> frozenset[str]:
    return frozenset(rule_id for folder in selection.packs for rule_id in ids_in(folder))


def _here(rule: Rule, on: Rule | None, selection: Selection, own: frozenset[str]) -> RuleHere:
    chosen = selection.severity.get(rule.id)
    severity = on.severity if on else chosen or rule.severity
    options = {**rule.options, **selection.options.get(rule.id, {})}
    return RuleHere(
        rule=rule,
        kind=_kind(rule, own),
        is_on=on is not None,
        severity=severity,
        usual=rule.severity,
        is_severity_chosen=chosen is not None,
        options=options,
        usual_options=rule.options,
        measured=measured(rule.id),
    )


def _kind(rule: Rule, own: frozenset[str]) -> Kind:
    if rule.id in own:
        return Kind.OWN
    if rule.preview:
        return Kind.PREVIEW
    if rule.extra:
        return Kind.EXTRA
    return Kind.BOARDS if rule.only_for_boards else Kind.DEFAULT


def switched(studio: Studio, rule_id: str, *, on: bool) -> Iterator[tuple[tuple[str, ...], list[str] | None]]:
    """What to write under `[rules]` so that a rule applies, or does not.

    MistakesError where it is left out with others, so that its own name cannot bring it back.
    """
    settings = studio.checking.checker.settings
    selection = settings.selection
    select = list(selection.select)
    ignore = [each for each in selection.ignore if each != rule_id]
    if not on:
        ignore.append(rule_id)
        select = [each for each in select if each != rule_id]
        select = select or list(selection.select)
    elif not _applies(settings, select, ignore, rule_id):
        select.append(rule_id)
        if not _applies(settings, select, ignore, rule_id):
            topic = rule_id.partition("/")[0]
            raise MistakesError(
                shown(
                    "“{id}” is left out with others of “{topic}”; change “ignore” in the rules.",
                    id=rule_id,
                    topic=topic,
                )
            )
    yield ("rules", "select"), None if tuple(select) == Selection().select else select
    yield ("rules", "ignore"), ignore or None


def _applies(settings: Settings, select: Sequence[str], ignore: Sequence[str], rule_id: str) -> bool:
    selection = replace(settings.selection, select=tuple(select), ignore=tuple(ignore), written=None)
    return rule_id in ruleset_of(replace(settings, selection=selection)).ids
