"""Checks a text that is not kept: for other programs."""

from datetime import date
from typing import Any

from fastapi import APIRouter
from pydantic import Field

from rolewright.ingest import LONGEST_TEXT
from rolewright.report.wire import to_wire
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio

router = APIRouter(tags=["check"])


class TextToCheck(Asked):
    """A posting to check, by the workspace's settings or by others."""

    text: Words = Field(max_length=LONGEST_TEXT)
    name: Words | None = Field(default=None, max_length=300, description="what it is called in the report")
    on: date | None = Field(default=None, description="the day to judge it for; today when left out")


@router.post("/check", summary="Check a text", responses=problems())
def check_text(studio: TheStudio, identity: Known, given: TextToCheck) -> dict[str, Any]:
    """The report on the text, in the format `rolewright.report/1`. Nothing is kept."""
    require(identity, Action.READ)
    return to_wire(studio.checking.report(given.text, given.on or studio.today, given.name))
