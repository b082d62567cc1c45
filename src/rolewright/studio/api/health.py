"""Tells a watchdog that the studio is up."""

from fastapi import APIRouter
from pydantic import BaseModel

from rolewright.studio.asking import TheStudio
from rolewright.studio.gate import open_to_all

router = APIRouter(tags=["about"])


class Health(BaseModel):
    """That the studio is up."""

    status: str = "ok"


@router.get("/health", summary="Ask whether the studio is up")
@open_to_all
def health(studio: TheStudio) -> Health:
    """Says “ok” once the database answers."""
    studio.database.answer()
    return Health()
