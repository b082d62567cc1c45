"""The versions of a posting: found, named, and gathered into the sittings in which they were written."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, load_only

from rolewright.records import record
from rolewright.studio.problems import MissingError
from rolewright.studio.tables.version import Version
from rolewright.studio.words import shown

# Who comes back after longer has begun anew.
_PAUSE = timedelta(minutes=30)
# What is no writing stands by itself.
_BY_THEMSELVES = frozenset({"created", "restored", "imported", "file", "interview"})


@record
class Sitting:
    """Versions that one person wrote one after another, the newest first. Never empty."""

    versions: tuple[Version, ...]

    @property
    def author(self) -> str:
        """Whose they are."""
        return self.versions[0].author

    @property
    def begun(self) -> datetime:
        """When the first was saved."""
        return self.versions[-1].at

    @property
    def ended(self) -> datetime:
        """When the last was saved."""
        return self.versions[0].at


def version_at(session: Session, posting_id: str, revision: int) -> Version:
    """The version of a posting at a revision; MissingError when there is none."""
    found = session.scalars(
        select(Version).where(Version.posting_id == posting_id, Version.revision == revision)
    ).first()
    if found is None:
        raise MissingError(shown("There is no version {revision} of this posting.", revision=revision))
    return found


def versions_of(session: Session, posting_id: str) -> Sequence[Version]:
    """All versions without their texts, the newest first."""
    return session.scalars(
        select(Version)
        .where(Version.posting_id == posting_id)
        .order_by(Version.revision.desc())
        .options(
            load_only(
                Version.revision,
                Version.at,
                Version.account_id,
                Version.author,
                Version.cause,
                Version.note,
                Version.score,
            )
        )
    ).all()


def sittings(versions: Sequence[Version]) -> Iterator[Sitting]:
    """The versions, the newest first, gathered by author and time."""
    together: list[Version] = []
    for version in versions:
        if together and not _go_together(version, together[-1]):
            yield Sitting(tuple(together))
            together = []
        together.append(version)
    if together:
        yield Sitting(tuple(together))


def _go_together(earlier: Version, later: Version) -> bool:
    is_same = (earlier.account_id, earlier.author) == (later.account_id, later.author)
    is_written = not {earlier.cause, later.cause} & _BY_THEMSELVES
    return is_same and is_written and later.at - earlier.at <= _PAUSE and not earlier.note
