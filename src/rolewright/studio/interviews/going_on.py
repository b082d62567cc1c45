"""Begins interviews, takes their steps, and makes postings of them."""

from collections.abc import Callable
from zlib import crc32

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.parse import parse
from rolewright.records import record
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.database.database import forget_afterwards
from rolewright.studio.interviews.desk import desk_of
from rolewright.studio.interviews.keeping import keep, sitting_of
from rolewright.studio.interviews.open_questions import put_in
from rolewright.studio.interviews.standing import Standing, standing
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.saving import create
from rolewright.studio.problems import ConflictError, MissingError, MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.interview import Interview
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown
from rolewright.usage import Problem
from rolewright.writing.brief_from import brief_from
from rolewright.writing.interview import State
from rolewright.writing.interview.sitting import Sitting, Step, Steps

_MOST_LISTED = 50


def begin(
    studio: Studio, identity: Identity, title: str = "", posting_id: str = "", text: str = ""
) -> Interview:
    """A new interview: about nothing yet, about a job with that title, or about a posting that is there."""
    checker = studio.checking.checker
    if posting_id:
        with studio.database.reading() as session:
            text = posting_by_id(session, posting_id).text
    row = Interview(
        kept="",
        past=[],
        unsettled=[],
        seed=_wording_of_its_own(studio),
        revision=1,
        created_at=studio.now,
        created_by=identity.account_id,
        author=identity.name,
        changed_at=studio.now,
    )
    sitting = Sitting()
    if text:
        brief = brief_from(parse(text), checker.library)
        if not brief.role:
            raise MistakesError(
                shown("No job is named in this text, so nothing can be asked about it."),
                [Problem(shown("Say first what the job is called."), "text")],
            )
        keep(row, sitting, Sitting(State(brief)), checker)
    else:
        keep(row, sitting, sitting, checker)
    with studio.database.writing() as session:
        session.add(row)
        session.flush()
        trail.note(session, identity, studio.now, "interview.begun", row.id)
    if text:
        take(studio, row.id, None, lambda steps, now: Step(steps.begin(now.state)))
    elif title.strip():
        take(studio, row.id, None, lambda steps, now: steps.answer(now, [title], is_meant=True))
    return row


def _wording_of_its_own(studio: Studio) -> int:
    """A seed that other interviews hardly have."""
    return crc32(studio.now.isoformat().encode()) % _WORDINGS


#: More than there are ways to word a draft.
_WORDINGS = 1000


def unfinished(session: Session) -> list[Interview]:
    """The interviews that were left, the newest first."""
    rows = select(Interview).where(Interview.finished_at.is_(None)).order_by(Interview.changed_at.desc())
    return list(session.scalars(rows.limit(_MOST_LISTED)))


def interview_by_id(session: Session, interview_id: str, *, to_change: bool = False) -> Interview:
    """The interview with that id; MissingError when there is none."""
    row = session.get(Interview, interview_id, with_for_update=to_change or None)
    if row is None:
        raise MissingError(shown("There is no interview “{id}”; it may have been deleted.", id=interview_id))
    return row


def read(studio: Studio, interview_id: str) -> Standing:
    """How an interview stands."""
    checker = studio.checking.checker
    with studio.database.reading() as session:
        row = interview_by_id(session, interview_id)
    with desk_of(studio).steps(studio, checker, row.id, row.seed) as steps:
        return standing(row, steps, sitting_of(row, checker), checker, studio.today, None)


def take(
    studio: Studio,
    interview_id: str,
    base: int | None,
    step: Callable[[Steps, Sitting], Step],
) -> Standing:
    """Take a step and keep what it led to. ConflictError when it was taken from an older state."""
    checker = studio.checking.checker
    with studio.database.reading() as session:
        row = interview_by_id(session, interview_id)
    _must_be_open(row, base)
    # What takes a while is done before others are kept from writing.
    with desk_of(studio).steps(studio, checker, row.id, row.seed) as steps:
        before = sitting_of(row, checker)
        taken = step(steps, before)
        if taken.sitting != before:
            row = _changed(studio, row, lambda row: keep(row, before, taken.sitting, checker))
        return standing(row, steps, taken.sitting, checker, studio.today, taken)


def _changed(studio: Studio, read: Interview, change: Callable[[Interview], None]) -> Interview:
    """The interview changed, if nobody else did since it was read."""
    with studio.database.writing() as session:
        row = interview_by_id(session, read.id, to_change=True)
        _must_be_open(row, read.revision)
        change(row)
        row.revision += 1
        row.changed_at = studio.now
        return row


def word_otherwise(studio: Studio, interview_id: str, seed: int) -> Standing:
    """Have the draft say the same in other words."""
    with studio.database.reading() as session:
        row = interview_by_id(session, interview_id)

    def change(row: Interview) -> None:
        row.seed = seed

    _changed(studio, row, change)
    return read(studio, interview_id)


@record
class Ended:
    """An interview that has become a posting; `left` is how many of its answers are not in the posting.

    They are where somebody changed the same words by hand.
    """

    interview: Interview
    posting: Posting
    left: int = 0


def finish(studio: Studio, identity: Identity, interview_id: str, team: str = "") -> Ended:
    """Make a posting of the draft as it stands, or put it into the posting whose questions were asked."""
    checker = studio.checking.checker
    with studio.database.reading() as session:
        row = interview_by_id(session, interview_id)
    _must_be_open(row, None)
    sitting = sitting_of(row, checker)
    brief = sitting.state.brief
    if not (brief.role or brief.title):
        raise MistakesError(
            shown("Say first which job it is."),
            [Problem(shown("No posting can do without the name of its job."))],
        )
    with desk_of(studio).steps(studio, checker, row.id, row.seed) as steps:
        text = steps.interview.draft(sitting.state).text
    if row.posting_id:
        put = put_in(studio, identity, row, text)
        posting, left = put.posting, put.left
    else:
        posting, left = create(studio, identity, text, team=team), 0
    with studio.database.writing() as session:
        row = interview_by_id(session, interview_id, to_change=True)
        row.finished_at = studio.now
        row.posting_id = posting.id
        trail.note(session, identity, studio.now, "interview.finished", row.id, posting=posting.id)
    return Ended(row, posting, left)


def said_of_company(studio: Studio, row: Interview) -> dict[str, object]:
    """What an interview told of the company."""
    company = sitting_of(row, studio.checking.checker).state.brief.company
    return {key: list(value) if isinstance(value, tuple) else value for key, value in company.items()}


def delete(studio: Studio, identity: Identity, interview_id: str) -> None:
    """Forget all that was said in it."""
    with studio.database.writing() as session:
        row = interview_by_id(session, interview_id, to_change=True)
        trail.note(session, identity, studio.now, "interview.deleted", row.id)
        session.delete(row)
        forget_afterwards(session)


def _must_be_open(row: Interview, base: int | None) -> None:
    if row.finished_at is not None:
        raise ConflictError(shown("This interview has become a posting already."), posting=row.posting_id)
    if base is not None and base != row.revision:
        raise ConflictError(
            shown("This interview went on in another window; load it again."), current=row.revision
        )
