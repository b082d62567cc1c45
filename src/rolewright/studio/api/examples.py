"""Example postings, to look around with."""

from fastapi import APIRouter
from pydantic import BaseModel

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.examples.loading import load

router = APIRouter(prefix="/examples", tags=["postings"])


class ExamplesMade(BaseModel):
    """How many example postings were made; those that are there already are left alone."""

    made: int


@router.post("", status_code=201, summary="Make the example postings", responses=problems())
def load_examples(studio: TheStudio, identity: Known) -> ExamplesMade:
    """A dozen postings of different trades and qualities, in every state."""
    require(identity, Action.WRITE)
    return ExamplesMade(made=load(studio, identity))
