"""What an interview left open, asked after it has become a posting, and the answers put into that posting.

The finished interview stays as it was. Its questions are gone on with in a copy, so that the draft of the one
and the draft of the other tell what the new answers change; whatever else was changed in the posting stays.
"""

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rolewright.records import record, replace
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.interviews.desk import desk_of
from rolewright.studio.interviews.keeping import keep, sitting_of
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.merging import merged
from rolewright.studio.postings.saving import rewrite
from rolewright.studio.problems import MissingError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.interview import Interview
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown
from rolewright.text import SourceText, blanks
from rolewright.writing.interview.sitting import Sitting


@record
class Open:
    """How many blanks of a posting can be asked about, and how many questions there are besides."""

    blanks: int
    more: int


@record
class PutIn:
    """A posting with new answers in it; `left` is in how many places others had written by hand."""

    posting: Posting
    left: int


def open_questions(studio: Studio, posting_id: str) -> Open:
    """What the interview that led to a posting can still ask; nothing without an interview."""
    with studio.database.reading() as session:
        text = posting_by_id(session, posting_id).text
        row = _last(session, posting_id)
    if row is None:
        return Open(0, 0)
    checker = studio.checking.checker
    sitting = sitting_of(row, checker)
    with desk_of(studio).steps(studio, checker, row.id, row.seed) as steps:
        interview, state = steps.interview, sitting.state
        blanks = _blanks_in(text)
        begun = interview.ask_blanks(state, blanks)
        return Open(sum(each in interview.blanks(state) for each in blanks), len(interview.extra(begun)))


def _blanks_in(text: str) -> list[str]:
    """The words of each blank in a text in square brackets."""
    source = SourceText(text)
    found = (" ".join(source[blank].split()) for blank in blanks(source.text, source.folded))
    return [each[1:-1] for each in found if each.startswith("[")]


def ask_them(studio: Studio, identity: Identity, posting_id: str) -> Interview:
    """The interview that asks what fills the blanks of a posting, and offers the rest: anew or going on.

    MissingError where the posting came from no interview.
    """
    with studio.database.reading() as session:
        text = posting_by_id(session, posting_id).text
        last = _last(session, posting_id)
    if last is None:
        raise MissingError(shown("This posting did not come from an interview, so no question is open."))
    if last.finished_at is None:
        return last
    checker = studio.checking.checker
    with desk_of(studio).steps(studio, checker, last.id, last.seed) as steps:
        before = sitting_of(last, checker)
        state = steps.interview.ask_blanks(before.state, _blanks_in(text))
        sitting = replace(before, state=state, past=()) if before.unsettled else steps.begin(state)
    row = Interview(
        kept="",
        past=[],
        unsettled=[],
        seed=last.seed,
        revision=1,
        created_at=studio.now,
        created_by=identity.account_id,
        author=identity.name,
        changed_at=studio.now,
        posting_id=posting_id,
    )
    keep(row, Sitting(), sitting, checker)
    with studio.database.writing() as session:
        session.add(row)
        session.flush()
        trail.note(session, identity, studio.now, "interview.begun", row.id, posting=posting_id)
    return row


def put_in(studio: Studio, identity: Identity, row: Interview, draft: str) -> PutIn:
    """The posting with what `draft` says otherwise than the interview did of which the posting was made."""
    assert row.posting_id
    before = _draft_before(studio, row)
    left = 0

    def answered(_: Session, posting: Posting) -> tuple[str, str]:
        nonlocal left
        found = merged(before, draft, posting.text)
        left = len(found.conflicts)
        return found.text, "interview"

    return PutIn(rewrite(studio, identity, row.posting_id, answered), left)


def _draft_before(studio: Studio, row: Interview) -> str:
    """What the interview said before the answers in `row`; what `row` says itself should that be gone."""
    with studio.database.reading() as session:
        finished = _of(row.posting_id or "").where(Interview.finished_at.is_not(None))
        last = session.scalars(finished.limit(1)).first() or row
    checker = studio.checking.checker
    with desk_of(studio).steps(studio, checker, last.id, row.seed) as steps:
        return steps.interview.draft(sitting_of(last, checker).state).text


def _last(session: Session, posting_id: str) -> Interview | None:
    return session.scalars(_of(posting_id).limit(1)).first()


def _of(posting_id: str) -> Select[Interview]:
    """The interviews about a posting: the one that goes on first, then the last that was finished."""
    rows = select(Interview).where(Interview.posting_id == posting_id)
    is_finished = Interview.finished_at.is_not(None)
    return rows.order_by(is_finished, Interview.finished_at.desc(), Interview.changed_at.desc())
