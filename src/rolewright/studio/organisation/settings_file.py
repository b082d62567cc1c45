"""The workspace's `rolewright.toml`: read, and changed so that nothing is lost and nothing wrong gets in."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from threading import Lock

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rolewright.engine import Checker
from rolewright.records import record
from rolewright.settings import NAME, read_settings
from rolewright.studio.access import trail
from rolewright.studio.access.identity import THE_STUDIO, Identity
from rolewright.studio.organisation.fields import at_fields, named, paths_in
from rolewright.studio.problems import ConflictError, MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.settings_version import SettingsVersion
from rolewright.studio.words import shown
from rolewright.usage import Problem, UsageError, unreadable, unwritable
from rolewright.whole_file import put

#: A file of settings has a few hundred lines; a much longer one is no file of settings.
LONGEST = 500_000
_LONGEST_PATH, _LONGEST_PART = 1000, 255
_LOCK = Lock()


@record
class SettingsText:
    """The text of the settings; `digest` changes with it, and is empty where there is no file."""

    text: str
    digest: str


def read_text(studio: Studio) -> SettingsText:
    """The settings as they are now. UsageError when the file cannot be read."""
    path = studio.options.folder / NAME
    try:
        text = path.read_bytes().decode("utf-8") if path.is_file() else ""
    except OSError as error:
        raise UsageError([unreadable(NAME, error)]) from None
    except UnicodeDecodeError:
        raise UsageError([Problem(shown("The file cannot be read: it is not UTF-8."), NAME)]) from None
    return SettingsText(text, digest_of(text) if text else "")


def digest_of(text: str) -> str:
    """By what a text is known again."""
    return sha256(text.encode("utf-8")).hexdigest()


def mistakes_in(studio: Studio, text: str) -> tuple[Problem, ...]:
    """All that is wrong with a text as settings, each at the field where it stands.

    Where a path leads out, nothing else is looked at: what is said of a file could tell what is in it.
    """
    if wrong := tuple(_impossible(text)) or tuple(_leading_out(studio, text)):
        return wrong
    try:
        Checker(read_settings(text, studio.options.folder / NAME))
    except UsageError as error:
        return at_fields(text, error.problems)
    return ()


def save(
    studio: Studio, identity: Identity, text: str, base: str, *, cause: str, note: str = ""
) -> SettingsText:
    """Make `text` the settings, when they are right and nobody changed them since `base`.

    MistakesError with every mistake; ConflictError with the text that is there by now.
    """
    if len(text) > LONGEST:
        raise MistakesError(
            shown("This is too long for settings."),
            [Problem(shown("Settings have at most {most} characters.", most=LONGEST))],
        )
    if problems := mistakes_in(studio, text):
        raise MistakesError(shown("The settings would not be right, so nothing was changed."), problems)
    with _LOCK:
        now = read_text(studio)
        if now.digest != base:
            raise ConflictError(
                shown("The settings were changed meanwhile; load them again."),
                current=now.digest,
                text=now.text,
            )
        if now.text == text:
            return now
        with studio.database.writing() as session:
            _note_outside(studio, session, now)
            _keep(studio, session, identity, text, cause, note)
            trail.note(session, identity, studio.now, "settings.changed", cause=cause, note=note)
            _write(studio.options.folder / NAME, text, now.text)
    return SettingsText(text, digest_of(text))


def _impossible(text: str) -> Iterator[Problem]:
    """Paths that no system could have, and at which looking for a file fails."""
    for path, names in paths_in(text):
        for name in names:
            is_long = len(name) > _LONGEST_PATH or any(
                len(part.encode()) > _LONGEST_PART for part in name.split("/")
            )
            if is_long or "\0" in name:
                yield Problem(shown("A file cannot have such a path."), named(path))


def _leading_out(studio: Studio, text: str) -> Iterator[Problem]:
    """In a studio of several people no path leads out: its pages could show what lies elsewhere."""
    if not studio.options.is_shared:
        return
    folder = studio.options.folder.resolve()
    for path, names in paths_in(text):
        for name in names:
            if not (folder / name).resolve().is_relative_to(folder):
                yield Problem(shown("“{name}” leads out of the workspace.", name=name), named(path))


def versions(session: Session, limit: int = 100) -> list[SettingsVersion]:
    """What the settings were, the newest first."""
    newest_first = select(SettingsVersion).order_by(SettingsVersion.number.desc())
    return list(session.scalars(newest_first.limit(limit)))


def _note_outside(studio: Studio, session: Session, now: SettingsText) -> None:
    """Keep what somebody wrote into the file by other means, so that it can be had back."""
    last = next(iter(versions(session, 1)), None)
    if now.text and (last is None or last.digest != now.digest):
        _keep(studio, session, THE_STUDIO, now.text, "file", "")


def _keep(studio: Studio, session: Session, identity: Identity, text: str, cause: str, note: str) -> None:
    last = session.scalar(select(func.max(SettingsVersion.number)))
    session.add(
        SettingsVersion(
            number=(last or 0) + 1,
            text=text,
            digest=digest_of(text),
            cause=cause,
            note=note[:500],
            at=studio.now,
            account_id=identity.account_id,
            author=identity.name,
        )
    )


def _write(path: Path, text: str, before: str) -> None:
    def must_be_as_read() -> None:
        there = path.read_bytes().decode("utf-8") if path.is_file() else ""
        if there != before:
            raise ConflictError(shown("The settings were changed meanwhile; load them again."))

    try:
        put(path, text.encode("utf-8"), must_be_as_read)
    except OSError as error:
        raise UsageError([unwritable(NAME, error)]) from None
