"""Interviews: begun, gone on with, and made into postings."""

from collections.abc import Callable

from fastapi import APIRouter

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.interview import (
    AnotherWording,
    Do,
    Finish,
    Finished,
    InterviewList,
    InterviewSummary,
    InterviewWhole,
    NewInterview,
    StepToTake,
)
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.interviews import going_on
from rolewright.studio.organisation.company import keep_company
from rolewright.writing.interview.sitting import Settle, Sitting, Step, Steps

router = APIRouter(prefix="/interviews", tags=["interviews"])


@router.get("", summary="List interviews", responses=problems())
def list_interviews(studio: TheStudio, identity: Known) -> InterviewList:
    """Those that were left before they became postings, the newest first."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        rows = going_on.unfinished(session)
    return InterviewList(items=[InterviewSummary.of(row) for row in rows], total=len(rows))


@router.post("", status_code=201, summary="Begin an interview", responses=problems(404))
def begin_interview(studio: TheStudio, identity: Known, new: NewInterview) -> InterviewWhole:
    """One about nothing yet, about a job, or about a posting that is to be written anew."""
    require(identity, Action.WRITE)
    row = going_on.begin(studio, identity, title=new.title, posting_id=new.posting, text=new.text)
    return InterviewWhole.told(going_on.read(studio, row.id))


@router.get("/{interview_id}", summary="Read an interview", responses=problems(404))
def read_interview(studio: TheStudio, identity: Known, interview_id: str) -> InterviewWhole:
    """The question to be answered, what was said, and the draft as it stands."""
    require(identity, Action.READ, interview_id)
    return InterviewWhole.told(going_on.read(studio, interview_id))


@router.post("/{interview_id}/steps", summary="Take a step", responses=problems(404, 409))
def take_step(studio: TheStudio, identity: Known, interview_id: str, wanted: StepToTake) -> InterviewWhole:
    """Answer, go on, go back, take back or settle; what it led to is kept and told."""
    require(identity, Action.WRITE, interview_id)
    return InterviewWhole.told(going_on.take(studio, interview_id, wanted.base, _step(wanted)))


@router.put("/{interview_id}/wording", summary="Word the draft otherwise", responses=problems(404, 409))
def word_otherwise(
    studio: TheStudio, identity: Known, interview_id: str, wanted: AnotherWording
) -> InterviewWhole:
    """The same draft in other words; each seed always gives the same."""
    require(identity, Action.WRITE, interview_id)
    return InterviewWhole.told(going_on.word_otherwise(studio, interview_id, wanted.seed))


@router.post("/{interview_id}/finish", summary="Make a posting of it", responses=problems(404, 409))
def finish_interview(studio: TheStudio, identity: Known, interview_id: str, wanted: Finish) -> Finished:
    """A posting with the draft, questions in square brackets included.

    Where the interview asked what was open in a posting, that posting gets the answers.
    """
    require(identity, Action.WRITE, interview_id)
    if wanted.keep_company:
        require(identity, Action.CONFIGURE)
    ended = going_on.finish(studio, identity, interview_id, wanted.team)
    company = going_on.said_of_company(studio, ended.interview) if wanted.keep_company else {}
    kept = keep_company(studio, identity, company) if company else False
    return Finished(posting_id=ended.posting.id, company_kept=kept, left=ended.left)


@router.delete("/{interview_id}", status_code=204, summary="Delete an interview", responses=problems(404))
def delete_interview(studio: TheStudio, identity: Known, interview_id: str) -> None:
    """Forget what was said. A posting that was made of it stays."""
    require(identity, Action.DELETE, interview_id)
    going_on.delete(studio, identity, interview_id)


def _step(wanted: StepToTake) -> Callable[[Steps, Sitting], Step]:
    """The step as something to be done."""
    match wanted.do:
        case Do.ANSWER:
            return lambda steps, now: steps.answer(now, wanted.text.splitlines(), is_meant=wanted.is_meant)
        case Do.GO_ON:
            return Steps.go_on
        case Do.BACK:
            return Steps.back
        case Do.FORWARD:
            return Steps.forward
        case Do.GO:
            return lambda steps, now: steps.go(now, wanted.key)
        case Do.DROP:
            return lambda steps, now: steps.drop(now, wanted.number - 1 if wanted.number else None)
        case Do.UNDO:
            return Steps.undo
        case Do.REWORD:
            return lambda steps, now: steps.reword(now, " ".join(wanted.text.split()))
        case Do.LEAVE | Do.WITHHOLD | Do.RETRACT:
            return lambda steps, now: steps.settle(now, Settle(wanted.do.value))
        case Do.HOLD:
            return lambda steps, now: steps.hold(now, wanted.number or 0)
        case Do.MORE:
            return Steps.more
        case Do.AGAIN:
            return Steps.again
