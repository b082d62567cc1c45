"""Gives a posting out in a form, and keeps what was given out."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.knowledge.variants import variant_called
from rolewright.publish.forms import form_called, known_as
from rolewright.publish.publishing import publication_of, published_as
from rolewright.publish.site.addresses import SiteAddresses
from rolewright.publish.slug import slug
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.problems import MissingError
from rolewright.studio.publications.gaps import gap_told
from rolewright.studio.publications.site import site_before
from rolewright.studio.studio import Studio
from rolewright.studio.tables.publication import Publication
from rolewright.studio.words import shown

_NAMELESS = "posting"
_LONGEST_NAME = 150


def give_out(
    studio: Studio,
    identity: Identity,
    posting_id: str,
    form: str,
    variant: Sequence[str] = (),
    *,
    with_blanks: bool = False,
) -> Publication:
    """The posting as it stands now in a form, kept. UsageError for what cannot be published."""
    with studio.database.reading() as session:
        posting = posting_by_id(session, posting_id)
    form_called(form)
    publication = publication_of(
        posting.text, studio.checking.checker.settings, variant_called(*variant), studio.today
    )
    addresses = SiteAddresses(site_before(studio), studio.today)
    publication = addresses.placed(publication, posting_id, posting.text)
    made = published_as(form, publication, with_blanks=with_blanks)
    with studio.database.writing() as session:
        given = Publication(
            posting_id=posting_id,
            revision=posting.revision,
            form=known_as(form),
            variant=list(variant),
            file_name=file_name(posting.title, form, variant),
            content=made.content,
            gaps=[gap_told(gap) for gap in made.gaps],
            notes=list(made.notes),
            at=studio.now,
            account_id=identity.account_id,
            author=identity.name,
        )
        session.add(given)
        session.flush()
        trail.note(
            session,
            identity,
            studio.now,
            "posting.given_out",
            posting_id,
            form=form,
            revision=posting.revision,
        )
        return given


def file_name(title: str, form: str, variant: Sequence[str]) -> str:
    """What the file is called: after the title and the variant, safe on every system."""
    parts = [slug(title), *map(slug, variant)]
    return ("-".join(filter(None, parts))[:_LONGEST_NAME].lower() or _NAMELESS) + form_called(form).ENDING


def publication_by_id(session: Session, publication_id: str) -> Publication:
    """What was given out. MissingError when it was not."""
    found = session.get(Publication, publication_id)
    if found is None:
        raise MissingError(shown("Nothing was published as “{id}”.", id=publication_id))
    return found


def given_out(session: Session, posting_id: str) -> list[Publication]:
    """All that was given out of a posting, the last first."""
    return list(
        session.scalars(
            select(Publication).where(Publication.posting_id == posting_id).order_by(Publication.at.desc())
        )
    )
