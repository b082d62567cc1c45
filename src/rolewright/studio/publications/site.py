"""The careers site: every published posting, in the folder `site` of the workspace."""

from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.publish.site.building import SiteSource, build
from rolewright.publish.site.folder import SiteFolder
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.state import State
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.site_build import SiteBuild

FOLDER = "site"


def folder_of(studio: Studio) -> Path:
    """Where the site lies."""
    return studio.options.folder / FOLDER


def build_site(studio: Studio, identity: Identity) -> dict[str, Any]:
    """Build it of all that is published now. UsageError with all that stands in its way."""
    settings = studio.checking.checker.settings
    with studio.database.reading() as session:
        postings = published_postings(session)
    sources = [SiteSource(posting.id, posting.text, settings) for posting in postings]
    folder = SiteFolder(folder_of(studio), force=True)
    site = build(sources, settings.look, settings.company.name, studio.today, folder.before())
    folder.write(site)
    left_out = {
        **{name: [problem.message for problem in error.problems] for name, error in site.unfinished.items()},
        **{name: ["says that it is a draft"] for name in site.drafts},
    }
    for problem in site.problems:
        left_out.setdefault(problem.file or "", []).append(problem.message)
    result = {
        "jobs": len(site.open),
        "written": len(site.files),
        "left_out": left_out,
        "has_address": settings.look.address is not None,
    }
    with studio.database.writing() as session:
        on_it = {posting.id: posting.revision for posting in postings if posting.id not in left_out}
        session.add(
            SiteBuild(
                at=studio.now,
                account_id=identity.account_id,
                author=identity.name,
                revisions=on_it,
                result=result,
            )
        )
        trail.note(session, identity, studio.now, "site.built", jobs=len(site.open))
    return result


def published_postings(session: Session) -> list[Posting]:
    """The postings that belong on the site."""
    query = select(Posting).where(Posting.state == State.PUBLISHED).order_by(Posting.created_at, Posting.id)
    return list(session.scalars(query))


def last_build(session: Session) -> SiteBuild | None:
    """The last building of the site, if there was one."""
    return session.scalars(select(SiteBuild).order_by(SiteBuild.at.desc()).limit(1)).first()
