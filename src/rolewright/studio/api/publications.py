"""Publishing: every form of a posting, what was given out, what changed since."""

from fastapi import APIRouter
from starlette.responses import Response

from rolewright.publish.site.building import left_out_for_blanks
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.files import file_answer
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.models.publication import (
    FormState,
    Hindrance,
    NewPublication,
    PublicationTold,
    PublishingState,
)
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.publications.forms import forms
from rolewright.studio.publications.giving_out import give_out, given_out, publication_by_id
from rolewright.studio.publications.since import changes_since
from rolewright.studio.publications.standing import hindrances, open_errors, variants_of

router = APIRouter(tags=["publishing"])


@router.get("/postings/{posting_id}/publishing", summary="Ask how a posting stands", responses=problems(404))
def read_publishing(studio: TheStudio, identity: Known, posting_id: str) -> PublishingState:
    """Every form with when it was given out last, and what changed in meaning since."""
    require(identity, Action.READ, posting_id)
    settings = studio.checking.checker.settings
    with studio.database.reading() as session:
        posting = posting_by_id(session, posting_id)
        history = given_out(session, posting_id)
        changes = changes_since(session, posting, history[0].revision) if history else None
    last = {publication.form: publication for publication in reversed(history)}
    states = [
        FormState(
            name=form.name,
            label=form.label,
            ending=form.ending,
            is_for_people=form.is_for_people,
            last=PublicationTold.of(last[form.name]) if form.name in last else None,
            is_behind=form.name in last and last[form.name].revision != posting.revision,
        )
        for form in forms()
    ]
    return PublishingState(
        forms=states,
        variants=variants_of(posting.text, settings),
        blanks=[Hindrance.of(each) for each in hindrances(posting.text, settings)],
        is_left_out=left_out_for_blanks(posting.text, settings, studio.today),
        errors=[
            Hindrance.of(each) for each in open_errors(studio.checking.report(posting.text, studio.today))
        ],
        changes=changes,
        history=[PublicationTold.of(publication) for publication in history],
    )


@router.post(
    "/postings/{posting_id}/publications",
    status_code=201,
    summary="Give a posting out",
    responses=problems(404),
)
def publish_posting(
    studio: TheStudio, identity: Known, posting_id: str, new: NewPublication
) -> PublicationTold:
    """The posting in a form, kept as it was given out; `file` is where to fetch it."""
    require(identity, Action.PUBLISH, posting_id)
    made = give_out(studio, identity, posting_id, new.form, new.variant, with_blanks=new.with_blanks)
    return PublicationTold.of(made)


@router.get(
    "/publications/{publication_id}/file",
    summary="Fetch what was given out",
    response_class=Response,
    responses=problems(404),
)
def read_file(studio: TheStudio, identity: Known, publication_id: str) -> Response:
    """The file, byte for byte as it was given out."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        publication = publication_by_id(session, publication_id)
        return file_answer(publication.content, publication.file_name)
