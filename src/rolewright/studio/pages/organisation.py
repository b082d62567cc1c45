"""The settings of a workspace: company, rules, words, look, and the text of the file."""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.company import ProfilePart
from rolewright.document import Level
from rolewright.look import Paper, Theme
from rolewright.rules import Board, Preset
from rolewright.settings import FailOn
from rolewright.studio.api.packs import list_own_rules
from rolewright.studio.api.rules import list_rules
from rolewright.studio.api.settings import list_versions, read_settings
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.pages.places import names_of_places, places_with_laws
from rolewright.studio.pages.rendering import render

router = APIRouter()


@router.get("/settings")
def company(request: Request, studio: TheStudio, identity: Known) -> Response:
    """What every posting may say of the company, its law and its pay."""
    parts, levels = [each.value for each in ProfilePart], [each.value for each in Level]
    return _page(
        request,
        studio,
        identity,
        "company",
        parts=parts,
        levels=levels,
        places=places_with_laws(),
        names_of_places=names_of_places(),
    )


@router.get("/settings/rules")
def rules(request: Request, studio: TheStudio, identity: Known) -> Response:
    """Which rules apply, and from when on a check fails."""
    set_here = [
        each
        for each in list_rules(studio, identity).items
        if each.is_severity_chosen or each.is_on != (each.kind in ("default", "own"))
    ]
    return _page(
        request,
        studio,
        identity,
        "rules",
        presets=[each.value for each in Preset],
        boards=[each.value for each in Board],
        fail_on=[each.value for each in FailOn],
        set_here=set_here,
    )


@router.get("/settings/words")
def words(request: Request, studio: TheStudio, identity: Known, rule: str = "") -> Response:
    """The organisation's own rules, and the form that makes one."""
    own = list_own_rules(studio, identity).items
    return _page(
        request,
        studio,
        identity,
        "words",
        own=own,
        chosen=next((each for each in own if each.id == rule), None),
    )


@router.get("/settings/look")
def look(request: Request, studio: TheStudio, identity: Known) -> Response:
    """How what is published looks."""
    return _page(
        request,
        studio,
        identity,
        "look",
        themes=[each.value for each in Theme],
        papers=[each.value for each in Paper],
    )


@router.get("/settings/text")
def text(request: Request, studio: TheStudio, identity: Known) -> Response:
    """The file as it is, for those who know it, and what it was before."""
    return _page(request, studio, identity, "text", versions=list_versions(studio, identity).items)


def _page(request: Request, studio: TheStudio, identity: Known, page: str, **more: Any) -> Response:
    settings = read_settings(studio, identity)
    return render(
        request,
        f"settings_{page}.html",
        here="settings",
        settings=settings,
        values=settings.values,
        **more,
    )
