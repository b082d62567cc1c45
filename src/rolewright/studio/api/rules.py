"""The handbook: every rule with its reasons, and how it is set in this workspace."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from rolewright.findings import Severity
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.models.rule import RuleChange, RuleList, RuleSummary, RuleWhole
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.handbook.firing import firings
from rolewright.studio.handbook.rules import RuleHere, all_rules, card_of, rule_here, switched
from rolewright.studio.organisation.editing import edited
from rolewright.studio.organisation.settings_file import read_text, save
from rolewright.studio.problems import MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown
from rolewright.usage import Problem

router = APIRouter(prefix="/rules", tags=["rules"])

USUAL = "usual"


@router.get("", summary="List rules", responses=problems())
def list_rules(
    studio: TheStudio,
    identity: Known,
    q: Annotated[str, Query(max_length=200, description="words of its id or summary")] = "",
    topic: Annotated[str, Query(max_length=40)] = "",
    severity: Annotated[str, Query(max_length=10)] = "",
    kind: Annotated[str, Query(max_length=10, description="default, preview, extra, boards or own")] = "",
    on: Annotated[bool | None, Query(description="whether it applies here")] = None,
) -> RuleList:
    """Every rule there is, or those that are asked for."""
    require(identity, Action.READ)
    rules = all_rules(studio)
    counts = firings(studio)
    words = q.lower().split()
    wanted = [
        each
        for each in rules
        if all(word in f"{each.rule.id} {each.rule.summary}".lower() for word in words)
        and topic in ("", each.rule.topic)
        and severity in ("", each.severity.value)
        and kind in ("", each.kind.value)
        and on in (None, each.is_on)
    ]
    return RuleList(
        items=[RuleSummary.of(each, counts.get(each.rule.id, 0)) for each in wanted],
        total=len(wanted),
        topics=sorted({each.rule.topic for each in rules}),
    )


@router.get("/{topic}/{problem}", summary="Read a rule", responses=problems(404))
def read_rule(studio: TheStudio, identity: Known, topic: str, problem: str) -> RuleWhole:
    """Why it is there, on what evidence, its examples, and how it is set here."""
    require(identity, Action.READ)
    return _whole(studio, f"{topic}/{problem}")


@router.patch("/{topic}/{problem}", summary="Set a rule", responses=problems(404, 409))
def change_rule(
    studio: TheStudio, identity: Known, topic: str, problem: str, wanted: RuleChange
) -> RuleWhole:
    """Switch it on or off, or change its severity or options, for the whole workspace."""
    require(identity, Action.CONFIGURE)
    rule_id = f"{topic}/{problem}"
    here = rule_here(studio, rule_id)
    now = read_text(studio)
    changes = _changes(studio, here, wanted)
    save(studio, identity, edited(now.text, changes), now.digest, cause="form", note=rule_id)
    return _whole(studio, rule_id)


def _changes(studio: Studio, here: RuleHere, wanted: RuleChange) -> list[tuple[tuple[str, ...], Any]]:
    rule_id = here.rule.id
    changes: list[tuple[tuple[str, ...], Any]] = []
    if wanted.on is not None and wanted.on != here.is_on:
        changes.extend(switched(studio, rule_id, on=wanted.on))
    if wanted.severity is not None:
        given = str(wanted.severity)
        if given not in (USUAL, *Severity):
            raise MistakesError(
                shown("There is no such severity."),
                [Problem(shown("A severity is error, warning, note or usual."), "severity")],
            )
        changes.append((("severity", rule_id), None if given == USUAL else given))
    for name, value in (wanted.options or {}).items():
        changes.append((("options", rule_id, name), None if value == here.usual_options.get(name) else value))
    return changes


def _whole(studio: Studio, rule_id: str) -> RuleWhole:
    here = rule_here(studio, rule_id)
    return RuleWhole.told(here, card_of(studio, rule_id), firings(studio).get(rule_id, 0))
