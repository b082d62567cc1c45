"""Signs browsers in and out, and knows them again."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.secret import hashed, new_secret
from rolewright.studio.tables.account import Account
from rolewright.studio.tables.sign_in import SignIn
from rolewright.studio.tables.token import Token

#: How long a sign-in lasts, and how long it lasts unused.
LONGEST, IDLE = timedelta(days=30), timedelta(days=7)
# A sign-in or token that is used all the time is noted as seen once in so long.
_NOTED_EACH = timedelta(minutes=5)


def sign_in(session: Session, account: Account, at: datetime) -> str:
    """A new sign-in of the account; the secret for the browser's cookie, which no one had before."""
    secret = new_secret()
    session.add(
        SignIn(
            secret_hash=hashed(secret),
            csrf=new_secret(),
            account_id=account.id,
            created_at=at,
            seen_at=at,
            expires_at=at + LONGEST,
        )
    )
    return secret


def sign_out(session: Session, secret: str) -> None:
    """Forget the sign-in with that secret."""
    session.execute(delete(SignIn).where(SignIn.secret_hash == hashed(secret)))


def by_cookie(session: Session, secret: str, at: datetime) -> tuple[Identity, bool] | None:
    """Who signed in with the browser, and whether that is to be noted; None for nobody known."""
    row = session.execute(
        select(SignIn, Account)
        .join(Account, Account.id == SignIn.account_id)
        .where(SignIn.secret_hash == hashed(secret), Account.disabled_at.is_(None))
    ).first()
    if row is None:
        return None
    found, account = row
    if at >= found.expires_at or at >= found.seen_at + IDLE:
        return None
    identity = Identity(account.id, account.name, Via.BROWSER, account.is_administrator, found.csrf)
    return identity, at >= found.seen_at + _NOTED_EACH


def by_token(session: Session, secret: str, at: datetime) -> tuple[Identity, bool] | None:
    """Whose API token it is, and whether its use is to be noted; None for nobody known."""
    row = session.execute(
        select(Token, Account)
        .join(Account, Account.id == Token.account_id)
        .where(Token.secret_hash == hashed(secret), Account.disabled_at.is_(None))
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
