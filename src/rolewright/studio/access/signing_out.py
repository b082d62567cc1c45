"""Signs people out: here, in another browser, or everywhere else."""

from rolewright.studio.access import sign_ins, trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.studio import Studio


def sign_out(studio: Studio, identity: Identity, sign_in_id: str) -> None:
    """End one of one's own sign-ins. MissingError when there is none such."""
    with studio.database.writing() as session:
        sign_ins.end(session, identity.account_id or "", sign_in_id)
        trail.note(session, identity, studio.now, "account.signed_out", identity.account_id)


def sign_out_elsewhere(studio: Studio, identity: Identity) -> int:
    """End all of one's sign-ins but the one that asks; how many there were."""
    with studio.database.writing() as session:
        ended = sign_ins.end_all(session, identity.account_id or "", but=identity.sign_in_id)
        if ended:
            trail.note(
                session, identity, studio.now, "account.signed_out", identity.account_id, browsers=ended
            )
        return ended
