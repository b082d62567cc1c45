"""Where one is signed in. Signing in itself is done on the page `/sign-in`; programs use tokens."""

from fastapi import APIRouter, Response

from rolewright.studio.access import signing_out
from rolewright.studio.access.permission import Action, require
from rolewright.studio.access.sign_ins import sign_ins_of
from rolewright.studio.api.models.person import Ended, SignInList, SignInTold
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.gate import let_out

router = APIRouter(prefix="/sign-ins", tags=["account"])


@router.get("", summary="List where you are signed in", responses=problems())
def list_sign_ins(studio: TheStudio, identity: Known) -> SignInList:
    """The browsers in which you are signed in, the latest used first."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        found = sign_ins_of(session, identity.account_id or "", studio.now)
        items = [SignInTold.of(each, identity.sign_in_id) for each in found]
    return SignInList(items=items, total=len(items))


@router.delete("", summary="Sign out everywhere else", responses=problems())
def end_others(studio: TheStudio, identity: Known) -> Ended:
    """Ends all sign-ins but that of the browser that asks."""
    require(identity, Action.WRITE)
    return Ended(ended=signing_out.sign_out_elsewhere(studio, identity))


@router.delete("/current", status_code=204, summary="Sign out", responses=problems())
def sign_out(studio: TheStudio, identity: Known, response: Response) -> None:
    """Ends the sign-in of the browser that asks."""
    require(identity, Action.WRITE)
    signing_out.sign_out(studio, identity, identity.sign_in_id)
    let_out(response, studio.options)


@router.delete("/{sign_in_id}", status_code=204, summary="End a sign-in", responses=problems(404))
def end_sign_in(studio: TheStudio, identity: Known, sign_in_id: str) -> None:
    """Signs you out in another browser."""
    require(identity, Action.WRITE, sign_in_id)
    signing_out.sign_out(studio, identity, sign_in_id)
