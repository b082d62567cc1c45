"""Puts the example postings into a workspace."""

import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import select

from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.commenting import comment_on
from rolewright.studio.postings.moving import move
from rolewright.studio.postings.saving import create, save
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.text import Span

_HERE = Path(__file__).parent


def load(studio: Studio, identity: Identity) -> int:
    """Make the example postings that are not there yet, with their versions, comments and states.

    How many were made. They are ordinary postings, and can be changed and deleted like others.
    """
    described = tomllib.loads((_HERE / "workspace.toml").read_text("utf-8"))
    return sum(_make(studio, identity, each) for each in described["postings"])


def texts() -> list[str]:
    """The texts of the example postings, in the order of their files' names."""
    return [file.read_text("utf-8") for file in sorted((_HERE / "postings").glob("*.md"))]


def _make(studio: Studio, identity: Identity, described: dict[str, Any]) -> bool:
    text = (_HERE / "postings" / described["file"]).read_text("utf-8")
    if _is_there(studio, text):
        return False
    first = text
    for now, then in described.get("before", ()):
        first = first.replace(now, then)
    posting = create(studio, identity, first, team=described["team"], note="an example")
    if first != text:
        posting = save(studio, identity, posting.id, text, posting.revision).posting
    for comment in described.get("comments", ()):
        at = text.index(comment["passage"])
        passage = Span(at, at + len(comment["passage"]))
        comment_on(studio, identity, posting.id, comment["text"], passage, posting.revision)
    for state in described.get("states", ()):
        move(studio, identity, posting.id, state)
    return True


def _is_there(studio: Studio, text: str) -> bool:
    digest = sha256(text.encode()).hexdigest()
    with studio.database.reading() as session:
        return session.scalar(select(Posting.id).where(Posting.text_digest == digest).limit(1)) is not None
