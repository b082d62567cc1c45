"""The people of a shared studio, for administrators."""

from fastapi import APIRouter

from rolewright.studio.access import accounts, invitations
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.person import (
    ChangedPerson,
    Invited,
    NewPerson,
    Person,
    PersonList,
)
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio

router = APIRouter(prefix="/accounts", tags=["people"])


@router.get("", summary="List people", responses=problems())
def list_accounts(studio: TheStudio, identity: Known) -> PersonList:
    """Everybody who has an account, by name."""
    require(identity, Action.MANAGE)
    with studio.database.reading() as session:
        waiting = invitations.waiting(session, studio.now)
        people = [Person.of(each, waiting.get(each.id)) for each in accounts.everybody(session)]
    return PersonList(items=people, total=len(people))


@router.post("", status_code=201, summary="Invite somebody", responses=problems())
def add_account(studio: TheStudio, identity: Known, new: NewPerson) -> Invited:
    """An account, and the link by which its owner chooses a password. Send them the link yourself."""
    require(identity, Action.MANAGE)
    account = accounts.add(
        studio, identity, email=new.email, name=new.name, is_administrator=new.is_administrator
    )
    return _invited(studio, identity, account.id)


@router.patch("/{account_id}", summary="Change somebody's account", responses=problems(404))
def change_person(studio: TheStudio, identity: Known, account_id: str, new: ChangedPerson) -> Person:
    """Rename, disable or enable them, or make them administrator or not. Who is disabled is signed out."""
    require(identity, Action.MANAGE, account_id)
    return Person.of(accounts.change(studio, identity, account_id, **new.model_dump(exclude_none=True)))


@router.delete("/{account_id}", status_code=204, summary="Delete an account", responses=problems(404))
def delete_account(studio: TheStudio, identity: Known, account_id: str) -> None:
    """With its sign-ins and tokens. What its owner wrote stays, under the name that it had."""
    require(identity, Action.MANAGE, account_id)
    accounts.delete(studio, identity, account_id)


@router.post(
    "/{account_id}/invitation", status_code=201, summary="Invite somebody again", responses=problems(404)
)
def invite_again(studio: TheStudio, identity: Known, account_id: str) -> Invited:
    """Another link, for who lost the first one or forgot the password. Earlier links are good no more."""
    require(identity, Action.MANAGE, account_id)
    return _invited(studio, identity, account_id)


def _invited(studio: TheStudio, identity: Known, account_id: str) -> Invited:
    address = invitations.invite(studio, identity, account_id)
    with studio.database.reading() as session:
        account = accounts.account_by_id(session, account_id)
        until = invitations.waiting(session, studio.now).get(account_id)
        return Invited(person=Person.of(account, until), address=address)
