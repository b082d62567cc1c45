"""Gives a posting out in a form, and keeps what was given out."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.publish.forms import form_called, known_as
from rolewright.publish.published import Gap, Published
from rolewright.publish.publishing import published
from rolewright.publish.slug import slug
from rolewright.settings import Settings
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.problems import MissingError
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
    made = rendered(posting.text, form, variant, studio.checking.checker.settings, studio.today, with_blanks)
    with studio.database.writing() as session:
        publication = Publication(
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
        session.add(publication)
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
        return publication


def rendered(
    text: str, form: str, variant: Sequence[str], settings: Settings, on: date, with_blanks: bool = False
) -> Published:
    """The text in a form. UsageError for what cannot be published, and where the extra for it is missing."""
    return published(text, form, settings, with_blanks=with_blanks, variant=variant, on=on)


def gap_told(gap: Gap) -> dict[str, str]:
    """A gap as the API tells it."""
    return {"property": gap.property, "importance": gap.importance.value, "message": gap.message}


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
