"""The workspace's settings: read, changed value by value or as a text, and had back."""

from typing import Any

from fastapi import APIRouter

from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.problem import ProblemPlace, problems
from rolewright.studio.api.models.settings import (
    Mistakes,
    SettingsChanges,
    SettingsTold,
    SettingsToSave,
    TextOfSettings,
    VersionList,
    VersionSummary,
    VersionWhole,
)
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.organisation import settings_file
from rolewright.studio.organisation.editing import edited, values_in
from rolewright.studio.organisation.settings_file import SettingsText
from rolewright.studio.problems import ConflictError, MissingError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.settings_version import SettingsVersion
from rolewright.studio.words import shown
from rolewright.usage import UsageError

router = APIRouter(prefix="/settings", tags=["settings"])


@router.get("", summary="Read the settings", responses=problems())
def read_settings(studio: TheStudio, identity: Known) -> SettingsTold:
    """The text of `rolewright.toml`, what it holds, and what is wrong with it."""
    require(identity, Action.READ)
    return _told(studio, settings_file.read_text(studio))


@router.patch("", summary="Change single settings", responses=problems(409))
def change_settings(studio: TheStudio, identity: Known, wanted: SettingsChanges) -> SettingsTold:
    """Change some values. Comments and the order of the file stay; nothing changes if anything is wrong."""
    require(identity, Action.CONFIGURE)
    now = settings_file.read_text(studio)
    if now.digest != wanted.base:
        raise ConflictError(
            shown("The settings were changed meanwhile; load them again."), current=now.digest
        )
    changes = [(tuple(each.path), each.value) for each in wanted.changes]
    saved = settings_file.save(
        studio, identity, edited(now.text, changes), now.digest, cause="form", note=wanted.note
    )
    return _told(studio, saved)


@router.put("/text", summary="Replace the text of the settings", responses=problems(409))
def replace_settings(studio: TheStudio, identity: Known, wanted: SettingsToSave) -> SettingsTold:
    """Save the whole text; every mistake is told with its line, and then nothing is changed."""
    require(identity, Action.CONFIGURE)
    saved = settings_file.save(studio, identity, wanted.text, wanted.base, cause="text", note=wanted.note)
    return _told(studio, saved)


@router.post("/check", summary="Check a text of settings", responses=problems())
def check_settings(studio: TheStudio, identity: Known, given: TextOfSettings) -> Mistakes:
    """What would be wrong with a text. Nothing is kept."""
    require(identity, Action.READ)
    return Mistakes(problems=_mistakes(studio, given.text))


@router.get("/versions", summary="List former settings", responses=problems())
def list_versions(studio: TheStudio, identity: Known) -> VersionList:
    """What the settings were, the newest first."""
    require(identity, Action.READ)
    digest = settings_file.read_text(studio).digest
    with studio.database.reading() as session:
        rows = settings_file.versions(session)
    return VersionList(items=[VersionSummary.of(row, digest) for row in rows], total=len(rows))


@router.get("/versions/{version_id}", summary="Read former settings", responses=problems(404))
def read_version(studio: TheStudio, identity: Known, version_id: str) -> VersionWhole:
    """One former text."""
    require(identity, Action.READ)
    row = _version(studio, version_id)
    summary = VersionSummary.of(row, settings_file.read_text(studio).digest)
    return VersionWhole(**summary.model_dump(), text=row.text)


@router.post(
    "/versions/{version_id}/restore", summary="Restore former settings", responses=problems(404, 409)
)
def restore_version(studio: TheStudio, identity: Known, version_id: str) -> SettingsTold:
    """Make a former text the settings again; the one that is there now stays among the former ones."""
    require(identity, Action.CONFIGURE)
    row = _version(studio, version_id)
    now = settings_file.read_text(studio)
    note = row.at.date().isoformat()
    return _told(
        studio, settings_file.save(studio, identity, row.text, now.digest, cause="restored", note=note)
    )


def _version(studio: Studio, version_id: str) -> SettingsVersion:
    with studio.database.reading() as session:
        row = session.get(SettingsVersion, version_id)
    if row is None:
        raise MissingError(shown("There are no former settings “{id}”.", id=version_id))
    return row


def _told(studio: Studio, now: SettingsText) -> SettingsTold:
    try:
        values: dict[str, Any] = values_in(now.text)
    except UsageError:
        values = {}
    return SettingsTold(
        text=now.text,
        digest=now.digest,
        values=values,
        problems=_mistakes(studio, now.text),
    )


def _mistakes(studio: Studio, text: str) -> list[ProblemPlace]:
    return [ProblemPlace.of(each) for each in settings_file.mistakes_in(studio, text)]
