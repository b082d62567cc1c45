"""The careers site: what is on it, what waits to go on it, and building it."""

import io
import zipfile
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel
from starlette.responses import Response

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.files import file_answer
from rolewright.studio.api.models.gap import GapTold
from rolewright.studio.api.models.posting import PostingSummary
from rolewright.studio.api.models.problem import problems
from rolewright.studio.api.work import WorkTold
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.problems import MissingError
from rolewright.studio.publications.site import (
    Standing,
    folder_of,
    last_build,
    postings_without_text,
    standings,
    titles,
)
from rolewright.studio.words import shown
from rolewright.studio.work import queue

router = APIRouter(prefix="/site", tags=["publishing"])


class OnSite(BaseModel):
    """A published posting and how it stands to the site; `reasons` say why it was left out."""

    posting: PostingSummary
    standing: Standing
    reasons: list[str]


class PostingNamed(BaseModel):
    """A posting by its title."""

    id: str
    title: str


class SiteLack(GapTold):
    """Something that pages of the site lack: who asks for it, how many postings lack it, and some of them."""

    whom: list[str]
    count: int
    postings: list[PostingNamed]


class SiteState(BaseModel):
    """The site as it was built last, and what would change if it were built now.

    `for_indeed` counts the jobs in the feed for Indeed, which has those that Indeed would take. `standings`
    counts all that is published; `postings` has as many as were asked for, those to see to first. `going`
    counts those that will leave the site.
    """

    built_at: datetime | None
    built_by: str | None
    jobs: int
    for_indeed: int
    lacks: list[SiteLack]
    has_address: bool
    standings: dict[Standing, int]
    postings: list[OnSite]
    going: int


@router.get("", summary="Ask how the careers site stands", responses=problems())
def read_site(
    studio: TheStudio,
    identity: Known,
    limit: Annotated[int, Query(ge=0, le=1000, description="how many postings are told")] = 100,
) -> SiteState:
    """What is published, and whether the site has it as it is."""
    require(identity, Action.READ)
    with studio.database.reading() as session:
        build = last_build(session)
        standing = standings(session, build, studio.today)
        shown = postings_without_text(session, list(standing)[:limit])
        lacks = build.result.get("lacks", []) if build else []
        named = titles(session, {posting_id for each in lacks for posting_id in each["postings"]})
    left_out = build.result["left_out"] if build else {}
    told = [
        OnSite(
            posting=PostingSummary.of(posting, studio.today),
            standing=standing[posting.id],
            reasons=left_out.get(posting.id, []),
        )
        for posting in shown
    ]
    return SiteState(
        built_at=build.at if build else None,
        built_by=build.author if build else None,
        jobs=build.result["jobs"] if build else 0,
        for_indeed=build.result.get("for_indeed", 0) if build else 0,
        lacks=[
            SiteLack.model_validate(
                {
                    **each,
                    "postings": [_named(one, named) for one in each["postings"] if one in named],
                }
            )
            for each in lacks
        ],
        has_address=studio.checking.checker.settings.look.address is not None,
        standings=Counter(standing.values()),
        postings=told,
        going=len(build.revisions.keys() - standing.keys()) if build else 0,
    )


@router.post("", status_code=202, summary="Build the careers site", responses=problems())
def start_building(studio: TheStudio, identity: Known) -> WorkTold:
    """Begin to build it in the background."""
    require(identity, Action.PUBLISH)
    work_id = queue.start(studio, identity, "site", {})
    with studio.database.reading() as session:
        return WorkTold.of(queue.work_by_id(session, work_id))


@router.get("/archive", summary="Fetch the careers site", response_class=Response, responses=problems(404))
def read_archive(studio: TheStudio, identity: Known) -> Response:
    """The whole site in a ZIP file, ready for any server."""
    require(identity, Action.READ)
    folder = folder_of(studio)
    files = sorted(file for file in folder.rglob("*") if _is_of_site(file))
    if not files:
        raise MissingError(shown("The site has not been built yet."))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, file.relative_to(folder))
    return file_answer(packed.getvalue(), "careers-site.zip")


@router.get(
    "/pages/{path:path}",
    summary="Look at a page of the site",
    response_class=Response,
    responses=problems(404),
)
def read_page(studio: TheStudio, identity: Known, path: str) -> Response:
    """A file of the site as it was built last."""
    require(identity, Action.READ)
    file = _page(folder_of(studio).resolve(), path)
    if file is None:
        raise MissingError(shown("The site has no such page."))
    return file_answer(file.read_bytes(), file.name, to_show=True)


def _named(posting_id: str, titles: Mapping[str, str]) -> PostingNamed:
    return PostingNamed(id=posting_id, title=titles[posting_id])


def _page(folder: Path, path: str) -> Path | None:
    """The file of the site at a path that anybody may have made up."""
    try:
        file = (folder / path).resolve()
        if file.is_dir():
            file = (file / "index.html").resolve()
        is_there = file.is_relative_to(folder) and file.is_file()
        is_hidden = is_there and any(part.startswith(".") for part in file.relative_to(folder).parts)
    except (OSError, ValueError):  # no system has files of such names
        return None
    return file if is_there and not is_hidden else None


def _is_of_site(file: Path) -> bool:
    """Whether a server is to hand it out: no link, and not the list of what was built."""
    return file.is_file() and not file.is_symlink() and not file.name.startswith(".")
