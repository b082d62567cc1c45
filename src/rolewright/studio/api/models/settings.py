"""Settings, as the API tells them."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words
from rolewright.studio.api.models.problem import ProblemPlace
from rolewright.studio.organisation.settings_file import LONGEST
from rolewright.studio.tables.settings_version import SettingsVersion


class SettingsTold(BaseModel):
    """The workspace's settings; `digest` is what a change names as its `base`."""

    text: str
    digest: str = Field(description="empty where there is no file yet")
    values: dict[str, Any]
    problems: list[ProblemPlace] = Field(description="what is wrong; `where` is a field: company.head_count")


class SettingsToSave(Asked):
    """A whole text of settings, and the digest of the one that it was made from."""

    text: Words = Field(max_length=LONGEST)
    base: Words = Field(max_length=64)
    note: Words = Field(default="", max_length=300)


class TextOfSettings(Asked):
    """A text that may be settings."""

    text: Words = Field(max_length=LONGEST)


class SettingsChange(Asked):
    """One value: where it stands and what it becomes. Null takes it out; an object replaces a table."""

    path: list[Words] = Field(min_length=1, max_length=6)
    value: Any = None


class SettingsChanges(Asked):
    """Several values that change together, and the digest of the settings that they were read from."""

    changes: list[SettingsChange] = Field(min_length=1, max_length=200)
    base: Words = Field(max_length=64)
    note: Words = Field(default="", max_length=300)


class VersionSummary(BaseModel):
    """A former text of the settings, without it."""

    id: str
    at: datetime
    author: str
    cause: str
    note: str
    is_current: bool

    @classmethod
    def of(cls, row: SettingsVersion, digest: str) -> "VersionSummary":
        """The summary of a row."""
        return cls(
            id=row.id,
            at=row.at,
            author=row.author,
            cause=row.cause,
            note=row.note,
            is_current=row.digest == digest,
        )


class VersionList(BaseModel):
    """Former texts, the newest first."""

    items: list[VersionSummary]
    total: int
    next: str | None = None


class VersionWhole(VersionSummary):
    """A former text."""

    text: str


class Mistakes(BaseModel):
    """What is wrong with a text; nothing, where it could be saved."""

    problems: list[ProblemPlace]
