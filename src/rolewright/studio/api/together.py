"""A posting among people: its newest revision and who is there, its state, and all that happened to it."""

from typing import Annotated

from fastapi import APIRouter, Query

from rolewright.publish.site.building import left_out_for_blanks
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.kept import MOST
from rolewright.studio.api.models.posting import PostingSummary
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.models.together import (
    HappeningTold,
    Head,
    NewState,
    OtherEditor,
    StateTold,
    Timeline,
)
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.folders.keeping import keep_up
from rolewright.studio.postings.commenting import talk
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.happened import happenings
from rolewright.studio.postings.moving import differs_since_moved, move, standing
from rolewright.studio.postings.state import State
from rolewright.studio.postings.versions import version_at
from rolewright.studio.publications.standing import refuse_unready

router = APIRouter(prefix="/postings/{posting_id}", tags=["together"])

_TAB = Query(max_length=40, description="tells tabs of one person's browser apart")


@router.get("/head", summary="Ask what is new", responses=problems(404))
def read_head(
    studio: TheStudio,
    identity: Known,
    posting_id: str,
    editing: bool = False,
    tab: Annotated[str, _TAB] = "",
) -> Head:
    """The newest revision and who else has the posting open; with `editing` the asker is among these."""
    require(identity, Action.READ, posting_id)
    keep_up(studio, posting_id)
    with studio.database.reading() as session:
        posting = posting_by_id(session, posting_id)
        newest = version_at(session, posting_id, posting.revision)
        differs = differs_since_moved(session, posting)
        open_comments, said_last = talk(session, posting_id)
    me = f"{identity.account_id}/{tab}"
    if editing:
        studio.presence.note(posting_id, me, identity.name, studio.now, identity.account_id)
    others = studio.presence.others(posting_id, me, studio.now)
    return Head(
        revision=posting.revision,
        author=newest.author,
        at=newest.at,
        state=posting.state,
        differs=differs,
        others=[OtherEditor.of(each, identity.account_id) for each in others],
        comments=open_comments,
        comments_at=said_last,
    )


@router.get("/state", summary="Ask for the state of a posting", responses=problems(404))
def read_state(studio: TheStudio, identity: Known, posting_id: str) -> StateTold:
    """The state, who moved the posting there and when, and where it can go."""
    require(identity, Action.READ, posting_id)
    with studio.database.reading() as session:
        posting = posting_by_id(session, posting_id)
        first = version_at(session, posting_id, 1)
        shown = PostingSummary.of(posting, studio.today).state
        is_left_out = shown == State.PUBLISHED and left_out_for_blanks(
            posting.text, studio.checking.checker.settings, studio.today
        )
        return StateTold.of(standing(session, posting), shown, first, is_left_out=is_left_out)


@router.post("/state", summary="Move a posting to another state", responses=problems(404, 409))
def change_state(studio: TheStudio, identity: Known, posting_id: str, new: NewState) -> StateTold:
    """Move it on or back. 409 when somebody else moved it since the page showed the state `seen`.

    422 with every open blank and error of one that is to be published, unless it is wanted `all_the_same`.
    """
    is_published = new.to is State.PUBLISHED
    require(identity, Action.PUBLISH if is_published else Action.MOVE, posting_id)
    ready = refuse_unready(studio, posting_id) if is_published and not new.all_the_same else None
    seen = new.seen.value if new.seen else None
    move(studio, identity, posting_id, new.to.value, new.note, seen, revision=ready)
    return read_state(studio, identity, posting_id)


@router.get("/timeline", summary="List all that happened to a posting", responses=problems(404))
def read_timeline(
    studio: TheStudio,
    identity: Known,
    posting_id: str,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: Annotated[int, Query(ge=0, le=MOST)] = 0,
) -> Timeline:
    """What was written, moved and said, the newest first."""
    require(identity, Action.READ, posting_id)
    with studio.database.reading() as session:
        posting_by_id(session, posting_id)
        found = happenings(session, posting_id)
    shown = found[cursor : cursor + limit]
    after = cursor + len(shown)
    return Timeline(
        items=[HappeningTold.of(each) for each in shown],
        total=len(found),
        next=str(after) if after < len(found) else None,
    )
