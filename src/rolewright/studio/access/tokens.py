"""API tokens: made, listed, revoked. A token does what its owner may do."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rolewright.studio.access import trail
from rolewright.studio.access.accounts import account_by_id
from rolewright.studio.access.identity import Identity
from rolewright.studio.access.permission import must_be_no_token
from rolewright.studio.problems import MissingError, MistakesError
from rolewright.studio.secret import hashed, new_secret
from rolewright.studio.studio import Studio
from rolewright.studio.tables.token import Token
from rolewright.studio.words import shown
from rolewright.usage import Problem

#: By this, people and programs that look for leaked secrets know one of ours.
PREFIX = "rolewright_"
_MOST = 50


def make(studio: Studio, identity: Identity, name: str, days: int | None) -> tuple[Token, str]:
    """A new token that is good for so many days, or until it is revoked; and its secret, told this once."""
    must_be_no_token(identity)
    name = " ".join(name.split())
    if not name:
        message = shown("Give the token a name, such as that of the program that will use it.")
        raise MistakesError(message, [Problem(message, "name")])
    secret = PREFIX + new_secret()
    with studio.database.writing() as session:
        owner = account_by_id(session, identity.account_id or "", to_change=True).id
        count = session.scalar(select(func.count()).select_from(Token).where(Token.account_id == owner))
        if (count or 0) >= _MOST:
            raise MistakesError(shown("Nobody has more than {most} tokens; revoke some first.", most=_MOST))
        token = Token(
            name=name,
            secret_hash=hashed(secret),
            account_id=owner,
            created_at=studio.now,
            expires_at=studio.now + timedelta(days=days) if days else None,
        )
        session.add(token)
        session.flush()
        trail.note(session, identity, studio.now, "token.made", token.id, name=name)
        return token, secret


def tokens_of(session: Session, account_id: str) -> Sequence[Token]:
    """Somebody's tokens, the newest first."""
    return session.scalars(
        select(Token).where(Token.account_id == account_id).order_by(Token.created_at.desc(), Token.id)
    ).all()


def revoke(studio: Studio, identity: Identity, token_id: str) -> None:
    """Have a token be good no more. MissingError for one that is not one's own."""
    with studio.database.writing() as session:
        token = session.get(Token, token_id, with_for_update=True)
        if token is None or token.account_id != identity.account_id:
            raise MissingError(shown("There is no such token; it may have been revoked already."))
        trail.note(session, identity, studio.now, "token.revoked", token.id, name=token.name)
        session.delete(token)
