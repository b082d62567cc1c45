"""The questions that an interview left open, asked from the posting that it has become."""

from fastapi import APIRouter

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.interview import InterviewWhole, OpenQuestions
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.interviews import going_on, open_questions

router = APIRouter(prefix="/postings/{posting_id}/questions", tags=["interviews"])


@router.get("", summary="Ask how many questions are open", responses=problems(404))
def count_open_questions(studio: TheStudio, identity: Known, posting_id: str) -> OpenQuestions:
    """How many blanks the interview that led to it can fill, and what it can ask besides."""
    require(identity, Action.READ, posting_id)
    found = open_questions.open_questions(studio, posting_id)
    return OpenQuestions(open=found.blanks, more=found.more)


@router.post("", status_code=201, summary="Ask the open questions", responses=problems(404))
def ask_open_questions(studio: TheStudio, identity: Known, posting_id: str) -> InterviewWhole:
    """An interview that asks what fills the blanks, and offers the rest afterwards.

    To finish it puts the answers into the posting.
    """
    require(identity, Action.WRITE, posting_id)
    row = open_questions.ask_them(studio, identity, posting_id)
    return InterviewWhole.told(going_on.read(studio, row.id))
