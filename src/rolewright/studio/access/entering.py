"""Lets people in: the owner by the token of the first address, others by their password."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.studio.access import passwords, trail
from rolewright.studio.access.accounts import normal_email
from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.access.owner import owner
from rolewright.studio.access.sign_ins import sign_in
from rolewright.studio.access.visit import UNKNOWN, Visit
from rolewright.studio.limits import Limit
from rolewright.studio.problems import MistakesError, RefusedError, TooManyError
from rolewright.studio.secret import equal
from rolewright.studio.studio import Studio
from rolewright.studio.tables.account import Account
from rolewright.studio.words import shown, shown_many

#: How many tries to sign in are taken from one network, and for one account from wherever they come.
TRIES_OF_NETWORK = Limit("sign-ins of a network", times=30, period=timedelta(minutes=15))
TRIES_OF_ACCOUNT = Limit("sign-ins of an account", times=10, period=timedelta(minutes=15))
_WRONG = shown("The e-mail address or the password is wrong.")


def enter_as_owner(studio: Studio, token: str, visit: Visit = UNKNOWN) -> str:
    """The secret of the owner's new sign-in. RefusedError for a wrong token, or in a shared studio."""
    if studio.options.is_shared or not equal(token, studio.key):
        raise RefusedError(
            shown("This address is no longer good; use the one that the studio printed when it started.")
        )
    with studio.database.writing() as session:
        account = owner(session, studio.now)
        identity = Identity(account.id, account.name, Via.BROWSER, account.is_administrator)
        trail.note(session, identity, studio.now, "account.signed_in", account.id)
        return sign_in(session, account, studio.now, visit)


def enter_with_password(studio: Studio, email: str, password: str, visit: Visit = UNKNOWN) -> str:
    """The secret of somebody's new sign-in.

    TooManyError after too many tries; MistakesError, which does not say whether there is such an account, for
    a wrong address or password, and in a studio for one.
    """
    email = normal_email(email)
    count_try(studio, visit, email)
    with studio.database.reading() as session:
        account = session.scalars(
            select(Account).where(Account.email == email, Account.disabled_at.is_(None))
        ).first()
    # A password is judged though nobody has it, since an answer that comes at once would tell so.
    is_right = passwords.is_right(account.password_hash if account else None, password)
    if account is None or not is_right or not studio.options.is_shared:
        raise MistakesError(_WRONG)
    studio.limits.forgive(TRIES_OF_ACCOUNT, email)
    with studio.database.writing() as session:
        account = _as_judged(session, account)
        if passwords.is_outdated(account.password_hash):
            account.password_hash = passwords.kept(password)
        identity = Identity(account.id, account.name, Via.BROWSER, account.is_administrator)
        trail.note(session, identity, studio.now, "account.signed_in", account.id)
        return sign_in(session, account, studio.now, visit)


def _as_judged(session: Session, judged: Account) -> Account:
    """The account as it is now. To judge a password takes a while, in which it may be disabled or deleted."""
    account = session.scalars(
        select(Account)
        .where(
            Account.id == judged.id,
            Account.disabled_at.is_(None),
            Account.password_hash == judged.password_hash,
        )
        .with_for_update()
    ).first()
    if account is None:
        raise MistakesError(_WRONG)
    return account


def count_try(studio: Studio, visit: Visit, email: str = "") -> None:
    """TooManyError when too much was tried, before anything else is found out."""
    wait = studio.limits.take(TRIES_OF_NETWORK, visit.network, studio.now)
    if email:
        wait = max(wait, studio.limits.take(TRIES_OF_ACCOUNT, email, studio.now))
    if wait:
        raise TooManyError(
            shown_many(
                "Nobody can sign in from here for another minute; then try again.",
                "Nobody can sign in from here for another {n} minutes; then try again.",
                -(-wait // 60),
            ),
            retry_after=wait,
        )
