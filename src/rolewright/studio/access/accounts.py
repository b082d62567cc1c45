"""The people of a shared studio: added, renamed, disabled, deleted."""

import re
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rolewright.studio.access import sign_ins, trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.access.permission import must_be_no_token
from rolewright.studio.database.database import forget_afterwards
from rolewright.studio.problems import MissingError, MistakesError, RefusedError, all_of
from rolewright.studio.studio import Studio
from rolewright.studio.tables.account import Account
from rolewright.studio.words import shown
from rolewright.usage import Problem

# One sign, and what stands around it without blanks; only a message that arrives would show more.
_EMAIL = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"'.]+")
_LONGEST_EMAIL, _LONGEST_NAME = 254, 120


def normal_email(email: str) -> str:
    """An address as it is kept: whoever signs in need not mind capital letters."""
    return email.strip().casefold()


def account_by_id(session: Session, account_id: str, *, to_change: bool = False) -> Account:
    """The account with that id; MissingError when there is none."""
    account = session.get(Account, account_id, with_for_update=to_change or None)
    if account is None:
        raise MissingError(shown("There is no account “{id}”; it may have been deleted.", id=account_id))
    return account


def everybody(session: Session) -> Sequence[Account]:
    """All accounts, by name."""
    return session.scalars(select(Account).order_by(func.lower(Account.name), Account.id)).all()


def id_of(studio: Studio, email: str) -> str:
    """The id of the account that signs in with that address; MissingError when there is none."""
    with studio.database.reading() as session:
        found = session.scalars(select(Account.id).where(Account.email == normal_email(email))).first()
    if found is None:
        raise MissingError(shown("There is no account for “{email}”.", email=email))
    return found


def add(
    studio: Studio, identity: Identity, *, email: str, name: str, is_administrator: bool = False
) -> Account:
    """A new account, of no use until its owner chose a password. MistakesError with all mistakes."""
    must_be_no_token(identity)
    _must_be_shared(studio)
    email, name = normal_email(email), _one_line(name)
    with studio.database.writing() as session:
        _must_be_good(session, email=email, name=name)
        account = Account(email=email, name=name, is_administrator=is_administrator, created_at=studio.now)
        session.add(account)
        session.flush()
        trail.note(session, identity, studio.now, "account.added", account.id, name=name)
        return account


def change(
    studio: Studio,
    identity: Identity,
    account_id: str,
    *,
    name: str | None = None,
    email: str | None = None,
    is_administrator: bool | None = None,
    is_disabled: bool | None = None,
) -> Account:
    """Change what is given. RefusedError for what would leave the studio without an administrator.

    A token renames and disables; who has rights, and who signs in by which address, is for people to say.
    """
    if email is not None or is_administrator is not None or is_disabled is False:
        must_be_no_token(identity)
    with studio.database.writing() as session:
        _hold_administrators(session)
        account = account_by_id(session, account_id, to_change=True)
        wanted_email = normal_email(email) if email is not None and account.email else account.email
        wanted_name = _one_line(name) if name is not None else account.name
        _must_be_good(session, email=wanted_email, name=wanted_name, of=account)
        before = _told(account)
        account.name, account.email = wanted_name, wanted_email
        if is_administrator is not None:
            account.is_administrator = is_administrator
        if is_disabled is not None and is_disabled != (account.disabled_at is not None):
            account.disabled_at = studio.now if is_disabled else None
        if account.disabled_at is not None:
            sign_ins.end_all(session, account.id)
        session.flush()
        _must_have_administrator(studio, session)
        changed = {key: value for key, value in _told(account).items() if value != before[key]}
        if changed:
            trail.note(session, identity, studio.now, "account.changed", account.id, **changed)
        return account


def delete(studio: Studio, identity: Identity, account_id: str) -> None:
    """Delete an account with its sign-ins and tokens. What its owner wrote stays, under that name."""
    with studio.database.writing(alone=True) as session:
        _hold_administrators(session)
        account = account_by_id(session, account_id, to_change=True)
        trail.note(session, identity, studio.now, "account.deleted", account.id, name=account.name)
        session.delete(account)
        forget_afterwards(session)
        session.flush()
        _must_have_administrator(studio, session)


def _told(account: Account) -> dict[str, str | bool | None]:
    return {
        "name": account.name,
        "email": account.email,
        "is_administrator": account.is_administrator,
        "is_disabled": account.disabled_at is not None,
    }


def _must_be_good(session: Session, *, email: str | None, name: str, of: Account | None = None) -> None:
    problems = []
    if email is not None:
        if len(email) > _LONGEST_EMAIL or not _EMAIL.fullmatch(email):
            problems.append(Problem(shown("“{email}” is no e-mail address.", email=email[:80]), "email"))
        elif _is_taken(session, email, of):
            problems.append(Problem(shown("“{email}” has an account already.", email=email), "email"))
    if not name or len(name) > _LONGEST_NAME:
        problems.append(
            Problem(
                shown("A name has between 1 and {most} characters.", most=_LONGEST_NAME),
                "name",
            )
        )
    if problems:
        raise MistakesError(all_of(problems), problems)


def _is_taken(session: Session, email: str, of: Account | None) -> bool:
    other = session.scalars(select(Account).where(Account.email == email)).first()
    return other is not None and other is not of


def _hold_administrators(session: Session) -> None:
    """Let one at a time change who is administrator, so that two cannot remove each other."""
    session.execute(select(Account.id).where(Account.is_administrator).order_by(Account.id).with_for_update())


def _must_have_administrator(studio: Studio, session: Session) -> None:
    """RefusedError, which undoes the change, when nobody could let anybody in any more."""
    left = session.scalars(
        select(Account.id)
        .where(Account.is_administrator, sign_ins.may_come(studio.options.is_shared))
        .limit(1)
    ).first()
    if left is None:
        raise RefusedError(shown("Somebody must stay administrator; make another person one first."))


def _must_be_shared(studio: Studio) -> None:
    if not studio.options.is_shared:
        raise RefusedError(shown("This studio is for one person; start it with --shared to let others in."))


def _one_line(name: str) -> str:
    return " ".join(name.split())
