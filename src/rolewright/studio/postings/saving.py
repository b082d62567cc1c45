"""Makes postings and saves their texts. Whatever was acknowledged is kept, as a version of its own."""

from sqlalchemy.orm import Session

from rolewright.report import Report
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.judged import note_judged
from rolewright.studio.problems import ConflictError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.version import Version


def create(
    studio: Studio, identity: Identity, text: str, *, team: str = "", cause: str = "created"
) -> Posting:
    """A new posting with that text."""
    report = studio.checking.report(text, studio.today)
    with studio.database.writing() as session:
        posting = Posting(
            text=text,
            revision=1,
            state="draft",
            team=team,
            created_at=studio.now,
            created_by=identity.account_id,
            changed_at=studio.now,
            changed_by=identity.account_id,
        )
        note_judged(session, posting, report, studio.today)
        _keep(session, posting, identity, cause)
        trail.note(session, identity, studio.now, f"posting.{cause}", posting.id)
        return posting


def save(
    studio: Studio, identity: Identity, posting_id: str, text: str, base: int, *, cause: str = "saved"
) -> Posting:
    """Save a text that was written on revision `base`. ConflictError when another was saved since."""
    report = studio.checking.report(text, studio.today)
    with studio.database.writing() as session:
        posting = posting_by_id(session, posting_id, to_change=True)
        if posting.revision != base:
            raise ConflictError("save on top of the newest revision", current=posting.revision)
        if posting.text != text:
            _put(studio, session, posting, identity, text, report, cause)
        return posting


def _put(
    studio: Studio,
    session: Session,
    posting: Posting,
    identity: Identity,
    text: str,
    report: Report,
    cause: str,
) -> None:
    posting.text = text
    posting.revision += 1
    posting.changed_at = studio.now
    posting.changed_by = identity.account_id
    note_judged(session, posting, report, studio.today)
    _keep(session, posting, identity, cause)
    trail.note(session, identity, studio.now, f"posting.{cause}", posting.id, revision=posting.revision)


def _keep(session: Session, posting: Posting, identity: Identity, cause: str) -> None:
    session.add(
        Version(
            posting_id=posting.id,
            revision=posting.revision,
            text=posting.text,
            cause=cause,
            at=posting.changed_at,
            account_id=identity.account_id,
            author=identity.name,
            score=posting.score,
        )
    )
