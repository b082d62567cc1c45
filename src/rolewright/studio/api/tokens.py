"""API tokens, by which other programs work in one's name."""

from fastapi import APIRouter

from rolewright.studio.access import tokens
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.person import NewToken, TokenList, TokenMade, TokenTold
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio

router = APIRouter(prefix="/tokens", tags=["account"])


@router.get("", summary="List your tokens", responses=problems())
def list_tokens(studio: TheStudio, identity: Known) -> TokenList:
    """The tokens that are good in your name, without their secrets."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        items = [TokenTold.of(each) for each in tokens.tokens_of(session, identity.account_id or "")]
    return TokenList(items=items, total=len(items))


@router.post("", status_code=201, summary="Make a token", responses=problems())
def make_token(studio: TheStudio, identity: Known, new: NewToken) -> TokenMade:
    """A token may do what you may. Its secret is told this once; send it as `Authorization: Bearer …`."""
    require(identity, Action.WRITE)
    token, secret = tokens.make(studio, identity, new.name, new.days)
    return TokenMade(**TokenTold.of(token).model_dump(), secret=secret)


@router.delete("/{token_id}", status_code=204, summary="Revoke a token", responses=problems(404))
def revoke_token(studio: TheStudio, identity: Known, token_id: str) -> None:
    """From now on it opens nothing."""
    require(identity, Action.WRITE, token_id)
    tokens.revoke(studio, identity, token_id)
