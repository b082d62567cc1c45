"""What people change of their own account."""

from rolewright.studio.access import passwords, sign_ins, trail
from rolewright.studio.access.accounts import account_by_id
from rolewright.studio.access.entering import TRIES_OF_ACCOUNT
from rolewright.studio.access.identity import Identity
from rolewright.studio.access.permission import must_be_no_token
from rolewright.studio.problems import MistakesError, RefusedError, TooManyError
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown, shown_many
from rolewright.usage import Problem


def change_password(studio: Studio, identity: Identity, current: str, new: str) -> int:
    """Take a new password, and end all sign-ins but this one; how many ended.

    MistakesError when the current one is wrong or the new one too easy, TooManyError after too many tries.
    """
    must_be_no_token(identity)
    with studio.database.reading() as session:
        account = account_by_id(session, identity.account_id or "")
    if account.email is None:
        raise RefusedError(shown("The owner of a studio for one has no password."))
    wait = studio.limits.take(TRIES_OF_ACCOUNT, account.email, studio.now)
    if wait:
        raise TooManyError(
            shown_many("Wait a second, then try again.", "Wait {n} seconds, then try again.", wait),
            retry_after=wait,
        )
    if not passwords.is_right(account.password_hash, current):
        message = shown("This is not your current password.")
        raise MistakesError(message, [Problem(message, "current")])
    passwords.must_be_good(new, account.name, account.email)
    kept = passwords.kept(new)
    with studio.database.writing() as session:
        account = account_by_id(session, account.id, to_change=True)
        account.password_hash = kept
        trail.note(session, identity, studio.now, "account.password_changed", account.id)
        return sign_ins.end_all(session, account.id, but=identity.sign_in_id)
