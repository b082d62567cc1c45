"""Signs browsers in and out, and knows them again."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.access.visit import UNKNOWN, Visit
from rolewright.studio.problems import MissingError
from rolewright.studio.secret import hashed, new_secret
from rolewright.studio.tables.account import Account
from rolewright.studio.tables.sign_in import SignIn
from rolewright.studio.tables.token import Token
from rolewright.studio.words import shown

#: How long a sign-in lasts, and how long it lasts unused.
LONGEST, IDLE = timedelta(days=30), timedelta(days=7)
# A sign-in or token that is used all the time is noted as seen once in so long.
_NOTED_EACH = timedelta(minutes=5)


def sign_in(session: Session, account: Account, at: datetime, visit: Visit = UNKNOWN) -> str:
    """A new sign-in of the account; the secret for the browser's cookie, which no one had before."""
    secret = new_secret()
    session.execute(delete(SignIn).where(SignIn.account_id == account.id, _is_over(at)))
    session.add(
        SignIn(
            secret_hash=hashed(secret),
            csrf=new_secret(),
            account_id=account.id,
            address=visit.address,
            browser=visit.browser,
            created_at=at,
            seen_at=at,
            expires_at=at + LONGEST,
        )
    )
    return secret


def sign_out(session: Session, secret: str) -> None:
    """Forget the sign-in with that secret."""
    session.execute(delete(SignIn).where(SignIn.secret_hash == hashed(secret)))


def sign_ins_of(session: Session, account_id: str, at: datetime) -> Sequence[SignIn]:
    """Where somebody is signed in, the latest used first."""
    return session.scalars(
        select(SignIn)
        .where(SignIn.account_id == account_id, ~_is_over(at))
        .order_by(SignIn.seen_at.desc(), SignIn.created_at.desc())
    ).all()


def end(session: Session, account_id: str, sign_in_id: str) -> None:
    """End one of somebody's sign-ins. MissingError when there is none such."""
    ended = session.scalars(
        delete(SignIn).where(SignIn.id == sign_in_id, SignIn.account_id == account_id).returning(SignIn.id)
    ).all()
    if not ended:
        raise MissingError(shown("This sign-in has ended already."))


def end_all(session: Session, account_id: str, *, but: str = "") -> int:
    """End all sign-ins of somebody `but` the one with that id; how many there were."""
    ended = session.scalars(
        delete(SignIn).where(SignIn.account_id == account_id, SignIn.id != but).returning(SignIn.id)
    ).all()
    return len(ended)


def by_cookie(
    session: Session, secret: str, at: datetime, *, is_shared: bool
) -> tuple[Identity, bool] | None:
    """Who signed in with the browser, and whether that is to be noted; None for nobody known."""
    row = session.execute(
        select(SignIn, Account)
        .join(Account, Account.id == SignIn.account_id)
        .where(SignIn.secret_hash == hashed(secret), ~_is_over(at), may_come(is_shared))
    ).first()
    if row is None:
        return None
    found, account = row
    identity = Identity(
        account_id=account.id,
        name=account.name,
        via=Via.BROWSER,
        is_administrator=account.is_administrator,
        csrf=found.csrf,
        sign_in_id=found.id,
    )
    return identity, at >= found.seen_at + _NOTED_EACH


def by_token(session: Session, secret: str, at: datetime, *, is_shared: bool) -> tuple[Identity, bool] | None:
    """Whose API token it is, and whether its use is to be noted; None for nobody known."""
    row = session.execute(
        select(Token, Account)
        .join(Account, Account.id == Token.account_id)
        .where(Token.secret_hash == hashed(secret), may_come(is_shared))
    ).first()
    if row is None:
        return None
    found, account = row
    if found.expires_at is not None and at >= found.expires_at:
        return None
    identity = Identity(account.id, account.name, Via.TOKEN, account.is_administrator)
    return identity, found.used_at is None or at >= found.used_at + _NOTED_EACH


def note_seen(session: Session, secret: str, at: datetime) -> None:
    """Note that a sign-in or a token is in use."""
    for found in session.scalars(select(SignIn).where(SignIn.secret_hash == hashed(secret))):
        found.seen_at = at
    for token in session.scalars(select(Token).where(Token.secret_hash == hashed(secret))):
        token.used_at = at


def _is_over(at: datetime) -> ColumnElement[bool]:
    return (SignIn.expires_at <= at) | (SignIn.seen_at <= at - IDLE)


def may_come(is_shared: bool) -> ColumnElement[bool]:
    """A studio for one knows its owner alone, and a shared one only who has an account to sign in with."""
    has_address = Account.email.is_not(None)
    return Account.disabled_at.is_(None) & (has_address if is_shared else ~has_address)
