"""The role library: searched by any title, and shown."""

from typing import Annotated

from fastapi import APIRouter, Query

from rolewright.knowledge.bands import Job
from rolewright.knowledge.pay import PayAdvice
from rolewright.knowledge.roles import search
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.models.role import RoleFound, RoleList, RoleTold
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.problems import MissingError
from rolewright.studio.words import shown

router = APIRouter(prefix="/roles", tags=["roles"])


@router.get("", summary="Search roles", responses=problems())
def search_roles(
    studio: TheStudio,
    identity: Known,
    q: Annotated[str, Query(max_length=200, description="a title as people use it")],
    limit: Annotated[int, Query(ge=1, le=50)] = 8,
) -> RoleList:
    """The roles that a title may mean, the likeliest first."""
    require(identity, Action.READ)
    matches = search(q, studio.checking.checker.library.names) if q.strip() else ()
    return RoleList(items=[RoleFound.of(match) for match in matches[:limit]], total=len(matches))


@router.get("/{role_id}", summary="Read a role", responses=problems(404))
def read_role(
    studio: TheStudio,
    identity: Known,
    role_id: str,
    place: Annotated[str, Query(max_length=200, description="where it is, for what it is paid")] = "",
) -> RoleTold:
    """What the library knows of a role: functions, goals, demands, reasons to hire, and pay."""
    require(identity, Action.READ)
    checker = studio.checking.checker
    if role_id not in checker.library:
        raise MissingError(shown("There is no role “{id}”.", id=role_id))
    role = checker.library.role(role_id)
    advice = PayAdvice(checker.settings.bands, checker.settings.roles)
    job = Job(role.title, role.id, None, (place,) if place else ())
    return RoleTold.of(role, advice.offers(job))
