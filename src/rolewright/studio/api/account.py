"""One's own account."""

from fastapi import APIRouter

from rolewright.studio.access import accounts, own_account
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.person import Ended, NewPassword, OwnName, Person
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio

router = APIRouter(prefix="/account", tags=["account"])


@router.get("", summary="Read who you are", responses=problems())
def read_account(studio: TheStudio, identity: Known) -> Person:
    """One's own account."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        return Person.of(accounts.account_by_id(session, identity.account_id or ""))


@router.patch("", summary="Change your name", responses=problems())
def change_account(studio: TheStudio, identity: Known, new: OwnName) -> Person:
    """The name under which others see what one does."""
    require(identity, Action.WRITE)
    return Person.of(accounts.change(studio, identity, identity.account_id or "", name=new.name))


@router.put("/password", summary="Change your password", responses=problems(429))
def change_password(studio: TheStudio, identity: Known, new: NewPassword) -> Ended:
    """Everywhere else you are signed out. API tokens go on."""
    require(identity, Action.WRITE)
    return Ended(ended=own_account.change_password(studio, identity, new.current, new.new))
