"""Puts the example postings into a workspace."""

import tomllib
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select

from rolewright.records import record
from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.commenting import comment_on
from rolewright.studio.postings.moving import move
from rolewright.studio.postings.saving import create, save
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.text import Span

_HERE = Path(__file__).parent


@record
class Example:
    """A posting of the example workspace: its text, the one it had at first, and the states it went through.

    Each of the `comments` is the passage that it is on, and what it says.
    """

    file: str
    text: str
    first: str
    team: str
    comments: Sequence[tuple[str, str]]
    states: Sequence[str]


def examples() -> Iterator[Example]:
    """All of them."""
    described = tomllib.loads((_HERE / "workspace.toml").read_text("utf-8"))
    for each in described["postings"]:
        text = first = (_HERE / "postings" / each["file"]).read_text("utf-8")
        for now, then in each.get("before", ()):
            first = first.replace(now, then)
        yield Example(
            file=each["file"],
            text=text,
            first=first,
            team=each["team"],
            comments=[(comment["passage"], comment["text"]) for comment in each.get("comments", ())],
            states=each.get("states", ()),
        )


def texts() -> list[str]:
    """The texts of the example postings, in the order of their files' names."""
    return [file.read_text("utf-8") for file in sorted((_HERE / "postings").glob("*.md"))]


def load(studio: Studio, identity: Identity) -> int:
    """Make the example postings that are not there yet, with their versions, comments and states.

    How many were made. They are ordinary postings, and can be changed and deleted like others.
    """
    missing = [each for each in examples() if not _is_there(studio, each.text)]
    for example in missing:
        posting = create(studio, identity, example.first, team=example.team, note="an example")
        finish(studio, identity, example, posting)
    return len(missing)


def finish(studio: Studio, identity: Identity, example: Example, posting: Posting) -> None:
    """Give the posting the text of the example, its comments and its state."""
    if posting.text != example.text:
        posting = save(studio, identity, posting.id, example.text, posting.revision).posting
    for words, said in example.comments:
        at = example.text.index(words)
        comment_on(studio, identity, posting.id, said, Span(at, at + len(words)), posting.revision)
    for state in example.states:
        move(studio, identity, posting.id, state)


def _is_there(studio: Studio, text: str) -> bool:
    digest = sha256(text.encode()).hexdigest()
    with studio.database.reading() as session:
        return session.scalar(select(Posting.id).where(Posting.text_digest == digest).limit(1)) is not None
