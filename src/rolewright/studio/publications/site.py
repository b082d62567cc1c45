"""The careers site: every published posting, in the folder `site` of the workspace."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from rolewright.publish.lacks import Lacks
from rolewright.publish.site.building import SiteSource, build
from rolewright.publish.site.folder import SiteFolder
from rolewright.publish.site.manifest import Manifest
from rolewright.studio.access import trail
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.state import State
from rolewright.studio.publications.gaps import gap_told
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.site_build import SiteBuild
from rolewright.studio.words import shown

FOLDER = "site"
_MOST_NAMED = 5


class Standing(StrEnum):
    """How a published posting stands to the site, what somebody has to see to first."""

    LEFT_OUT = "left_out"
    CHANGED = "changed"
    NEW = "new"
    CLOSED = "closed"
    CURRENT = "current"


_IS_PUBLISHED = Posting.state == State.PUBLISHED
_ORDER = Posting.created_at, Posting.id


def folder_of(studio: Studio) -> Path:
    """Where the site lies."""
    return studio.options.folder / FOLDER


def site_before(studio: Studio) -> Manifest:
    """What stands on it; nothing where it was never built."""
    return SiteFolder(folder_of(studio), force=True).before()


def build_site(studio: Studio, identity: Identity) -> dict[str, Any]:
    """Build it of all that is published now. UsageError with all that stands in its way."""
    settings = studio.checking.checker.settings
    with studio.database.reading() as session:
        postings = published_postings(session)
    sources = [SiteSource(posting.id, posting.text, settings) for posting in postings]
    folder = SiteFolder(folder_of(studio), force=True)
    site = build(sources, settings.look, settings.company.name, studio.today, folder.before())
    folder.write(site)
    left_out: dict[str, list[str]] = {
        **{name: [problem.message for problem in error.problems] for name, error in site.unfinished.items()},
        **{name: [shown("says that it is a draft")] for name in site.drafts},
    }
    for problem in site.problems:
        left_out.setdefault(problem.file or "", []).append(problem.message)
    result = {
        "jobs": len(site.open),
        "written": len(site.files),
        "left_out": left_out,
        "has_address": settings.look.address is not None,
        "for_indeed": sum(1 for page in site.manifest.pages if page.is_open and page.job),
        "lacks": list(_lacks(site.manifest)),
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


def _lacks(manifest: Manifest) -> Iterator[dict[str, Any]]:
    """What the pages lack, each thing once, with how many postings do and some of them."""
    lacks = Lacks()
    for posting_id, built in manifest.postings.items():
        for page in built.pages:
            for lack in page.lacks:
                lacks.add(posting_id, lack.of_whom, lack.gap)
    for lacked in lacks.in_order():
        count, some = len(lacked.postings), list(lacked.postings[:_MOST_NAMED])
        yield {**gap_told(lacked.gap), "whom": list(lacked.whom), "count": count, "postings": some}


def titles(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """The titles of those of the postings that there are, by id."""
    query = select(Posting.id, Posting.title).where(Posting.id.in_(list(ids)))
    return {row.id: row.title for row in session.execute(query)}


def published_postings(session: Session) -> list[Posting]:
    """The postings that belong on the site."""
    query = select(Posting).where(_IS_PUBLISHED).order_by(*_ORDER)
    return list(session.scalars(query))


def standings(session: Session, last: SiteBuild | None, today: date) -> dict[str, Standing]:
    """How each published posting stands to the last building, by id; those to see to come first."""
    built: dict[str, int] = last.revisions if last else {}
    left_out = last.result["left_out"] if last else {}
    order = list(Standing)

    def standing(posting_id: str, revision: int, deadline: date | None) -> Standing:
        if posting_id in left_out:
            return Standing.LEFT_OUT
        if deadline is not None and deadline < today:
            return Standing.CLOSED
        if posting_id not in built:
            return Standing.NEW
        return Standing.CURRENT if built[posting_id] == revision else Standing.CHANGED

    query = select(Posting.id, Posting.revision, Posting.deadline).where(_IS_PUBLISHED).order_by(*_ORDER)
    found = {row.id: standing(*row) for row in session.execute(query)}
    return dict(sorted(found.items(), key=lambda each: order.index(each[1])))


def postings_without_text(session: Session, ids: Sequence[str]) -> list[Posting]:
    """The postings with these ids, in their order."""
    query = select(Posting).options(defer(Posting.text, raiseload=True)).where(Posting.id.in_(ids))
    by_id = {posting.id: posting for posting in session.scalars(query)}
    return [by_id[each] for each in ids]


def last_build(session: Session) -> SiteBuild | None:
    """The last building of the site, if there was one."""
    return session.scalars(select(SiteBuild).order_by(SiteBuild.at.desc()).limit(1)).first()
