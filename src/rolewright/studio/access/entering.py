"""Lets people in: the owner by the token of the first address."""

from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.access.owner import owner
from rolewright.studio.access.sign_ins import sign_in
from rolewright.studio.problems import RefusedError
from rolewright.studio.secret import equal
from rolewright.studio.studio import Studio


def enter_as_owner(studio: Studio, token: str) -> str:
    """The secret of the owner's new sign-in. RefusedError for a wrong token, or in a shared studio."""
    if studio.options.is_shared or not equal(token, studio.key):
        raise RefusedError(
            "this address is no longer good; use the one that the studio printed when it started"
        )
    with studio.database.writing() as session:
        account = owner(session, studio.now)
        identity = Identity(account.id, account.name, Via.BROWSER, account.is_administrator)
        trail.note(session, identity, studio.now, "account.signed_in", account.id)
        return sign_in(session, account, studio.now)
