"""Links by which people choose a password: the first one, or another one when it is forgotten."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.access import passwords, sign_ins, trail
from rolewright.studio.access.accounts import account_by_id
from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.access.permission import must_be_no_token
from rolewright.studio.access.visit import UNKNOWN, Visit
from rolewright.studio.problems import RefusedError
from rolewright.studio.secret import hashed, new_secret
from rolewright.studio.studio import Studio
from rolewright.studio.tables.account import Account
from rolewright.studio.tables.invitation import Invitation
from rolewright.studio.words import shown

#: How long an invitation is good for.
GOOD_FOR = timedelta(days=7)
PATH = "/invitation"


@record
class Person:
    """Whom an invitation is for."""

    name: str
    email: str


def invite(studio: Studio, identity: Identity, account_id: str) -> str:
    """The address at which the owner of the account chooses a password. Earlier ones are good no more.

    RefusedError for a token, which could let itself in by it.
    """
    must_be_no_token(identity)
    secret = new_secret()
    with studio.database.writing() as session:
        account = account_by_id(session, account_id, to_change=True)
        if account.email is None:
            raise RefusedError(shown("The owner of a studio for one has no password."))
        _forget(session, account.id)
        session.add(
            Invitation(
                secret_hash=hashed(secret),
                account_id=account.id,
                created_at=studio.now,
                expires_at=studio.now + GOOD_FOR,
            )
        )
        trail.note(session, identity, studio.now, "account.invited", account.id)
    return f"{studio.options.public_address}{PATH}?token={secret}"


def invited(session: Session, secret: str, at: datetime, *, to_change: bool = False) -> Account:
    """Whom an invitation is for. RefusedError for one that was used, replaced or is too old."""
    question = (
        select(Account)
        .join(Invitation, Invitation.account_id == Account.id)
        .where(
            Invitation.secret_hash == hashed(secret),
            Invitation.expires_at > at,
            Account.disabled_at.is_(None),
        )
    )
    account = session.scalars(question.with_for_update() if to_change else question).first()
    if account is None:
        raise RefusedError(shown("This invitation was used already or is too old; ask for another one."))
    return account


def person_of(studio: Studio, secret: str) -> Person:
    """Whom an invitation greets. RefusedError for one that is good no more."""
    with studio.database.reading() as session:
        account = invited(session, secret, studio.now)
        return Person(name=account.name, email=account.email or "")


def accept(studio: Studio, secret: str, password: str, visit: Visit = UNKNOWN) -> str:
    """Take a password, and sign its owner in; the secret of the sign-in. All others end."""
    with studio.database.reading() as session:
        known = invited(session, secret, studio.now)
    passwords.must_be_good(password, known.name, known.email)
    kept = passwords.kept(password)
    with studio.database.writing() as session:
        account = invited(session, secret, studio.now, to_change=True)
        account.password_hash = kept
        _forget(session, account.id)
        sign_ins.end_all(session, account.id)
        identity = Identity(account.id, account.name, Via.BROWSER, account.is_administrator)
        trail.note(session, identity, studio.now, "account.password_chosen", account.id)
        return sign_ins.sign_in(session, account, studio.now, visit)


def waiting(session: Session, at: datetime) -> dict[str, datetime]:
    """Until when whose invitation is good, by the account's id."""
    rows = session.execute(
        select(Invitation.account_id, Invitation.expires_at).where(Invitation.expires_at > at)
    )
    return {row.account_id: row.expires_at for row in rows}


def _forget(session: Session, account_id: str) -> None:
    session.execute(delete(Invitation).where(Invitation.account_id == account_id))
