"""Puts texts into postings, each as a version of its own, within a transaction of others."""

from sqlalchemy.orm import Session

from rolewright.report import Report
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.commented import carry_comments
from rolewright.studio.postings.judged import note_judged
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.version import Version


def new_posting(
    studio: Studio,
    session: Session,
    identity: Identity,
    text: str,
    report: Report,
    *,
    team: str = "",
    cause: str,
    note: str = "",
) -> Posting:
    """A new draft with the text on which there is the report."""
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
    _keep(session, posting, identity, cause, note)
    trail.note(session, identity, studio.now, f"posting.{cause}", posting.id)
    return posting


def put_text(
    studio: Studio,
    session: Session,
    posting: Posting,
    identity: Identity,
    text: str,
    report: Report,
    cause: str,
) -> None:
    """Make the text the newest version of a posting that nobody else can change meanwhile."""
    carry_comments(session, posting.id, posting.text, text)
    posting.text = text
    posting.revision += 1
    posting.changed_at = studio.now
    posting.changed_by = identity.account_id
    note_judged(session, posting, report, studio.today)
    _keep(session, posting, identity, cause)
    trail.note(session, identity, studio.now, f"posting.{cause}", posting.id, revision=posting.revision)


def _keep(session: Session, posting: Posting, identity: Identity, cause: str, note: str = "") -> None:
    session.add(
        Version(
            posting_id=posting.id,
            revision=posting.revision,
            text=posting.text,
            cause=cause,
            note=note,
            at=posting.changed_at,
            account_id=identity.account_id,
            author=identity.name,
            score=posting.score,
        )
    )
