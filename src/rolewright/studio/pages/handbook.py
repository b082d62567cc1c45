"""The handbook: every rule, and each with its reasons."""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.models.rule import Example
from rolewright.studio.api.rules import list_rules, read_rule
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/handbook")
def handbook(
    request: Request,
    studio: TheStudio,
    identity: Known,
    q: str = "",
    topic: str = "",
    severity: str = "",
    kind: str = "",
    on: str = "",
) -> Response:
    """Every rule, or those that are looked for, by topic."""
    is_on = {"yes": True, "no": False}.get(on)
    found = list_rules(studio, identity, q[:200], topic[:40], severity[:10], kind[:10], is_on)
    by_topic: dict[str, list[Any]] = {}
    for each in found.items:
        by_topic.setdefault(each.topic, []).append(each)
    return render(
        request,
        "handbook.html",
        here="handbook",
        rules=found,
        topics=found.topics,
        by_topic=by_topic,
        sought={"q": q, "topic": topic, "severity": severity, "kind": kind, "on": on},
    )


@router.get("/handbook/{topic}/{problem}")
def rule(request: Request, studio: TheStudio, identity: Known, topic: str, problem: str) -> Response:
    """One rule, with its reasons, evidence and examples, and how it is set here."""
    told = read_rule(studio, identity, topic, problem)
    return render(
        request,
        "rule.html",
        here="handbook",
        rule=told,
        bad=[(example, _pieces(example)) for example in told.bad],
        good=[(example, _pieces(example)) for example in told.good],
    )


def _pieces(example: Example) -> list[tuple[str, bool]]:
    """The text of an example in pieces, each with whether the rule marks it."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for mark in example.marks:
        start = example.text.find(mark, at)
        if start < 0:
            break
        pieces += [(example.text[at:start], False), (mark, True)]
        at = start + len(mark)
    return [*pieces, (example.text[at:], False)]
