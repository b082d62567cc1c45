"""Takes the postings out of a file, and makes those that are not there yet."""

import logging
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlalchemy import select

from rolewright.ingest import LONGEST_TEXT, ingest_all
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.underlined import headings_marked
from rolewright.records import record
from rolewright.studio.access.identity import Identity
from rolewright.studio.line_ends import plain_line_ends
from rolewright.studio.postings.saving import create
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import pieces, shown
from rolewright.usage import UsageError

_log = logging.getLogger(__name__)
_OUR_FAULT = shown("It could not be read, by a fault of the studio; its log says more.")
_TOO_LONG = shown("It is longer than any posting, so it was not taken in.")


class Outcome(StrEnum):
    """What came of a posting or of a whole file."""

    MADE = "made"
    THERE = "there"
    FAILED = "failed"


@record
class Taken:
    """What came of one posting in a file, or of a file that could not be read.

    `label` tells several postings of one file apart. `message` is what went wrong, or what was left out, and
    `reads` whether the text reads as a posting.
    """

    file: str
    outcome: Outcome
    label: str | None = None
    posting: str | None = None
    title: str = ""
    message: str = ""
    reads: bool = True

    def told(self) -> dict[str, Any]:
        """As the result of the work tells it."""
        return {
            "file": self.file,
            "label": self.label,
            "outcome": self.outcome.value,
            "posting": self.posting,
            "title": self.title,
            "message": self.message,
            "translatable": pieces(self.message),
            "reads": self.reads,
        }


class Intake:
    """Takes in the files of one import.

    After a restart, what was made since it `began` counts as made by it.
    """

    def __init__(self, studio: Studio, identity: Identity, team: str, began: datetime) -> None:
        self._studio = studio
        self._identity = identity
        self._team = team
        self._began = began
        self._told: set[str] = set()

    def tell_before(self, postings: set[str]) -> None:
        """Say which postings were told as made before the studio stopped."""
        self._told |= postings

    def take(self, name: str, content: bytes) -> Iterator[Taken]:
        """What comes of each posting in a file, as they are read."""
        try:
            for found in ingest_all(content, name):
                yield self._put(name, found)
        except UsageError as error:
            yield _failed(name, error.problems[0].message if error.problems else str(error))
        except Exception:
            _log.exception("a file of an import could not be read")
            yield _failed(name, _OUR_FAULT)

    def _put(self, name: str, found: Ingested) -> Taken:
        text = headings_marked(plain_line_ends(found.text.replace("\x00", "")))
        if len(text) > LONGEST_TEXT:
            return _failed(name, _TOO_LONG, found.label)
        there = self._there(text)
        if there is not None and not self._is_ours(there):
            return _taken(name, Outcome.THERE, found, there)
        made = there or create(
            self._studio, self._identity, text, team=self._team, cause="imported", note=name
        )
        self._told.add(made.id)
        return _taken(name, Outcome.MADE, found, made)

    def _there(self, text: str) -> Posting | None:
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        with self._studio.database.reading() as session:
            query = select(Posting).where(Posting.text_digest == digest).order_by(Posting.created_at)
            return session.scalars(query.limit(1)).first()

    def _is_ours(self, posting: Posting) -> bool:
        """Whether this import made it and was stopped before it could say so."""
        return posting.created_at >= self._began and posting.id not in self._told


def _taken(name: str, outcome: Outcome, found: Ingested, posting: Posting) -> Taken:
    notes, reads = "; ".join(found.notes), posting.score is not None
    return Taken(name, outcome, found.label, posting.id, posting.title, notes, reads)


def _failed(name: str, message: str, label: str | None = None) -> Taken:
    return Taken(name, Outcome.FAILED, label, message=message)
