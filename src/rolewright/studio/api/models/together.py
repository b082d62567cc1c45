"""What people do together on a posting: who is there, comments, states, and all that happened."""

from datetime import datetime

from pydantic import BaseModel, Field

from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import MOST, Words
from rolewright.studio.api.models.translatable import Translatable
from rolewright.studio.postings.commenting import Thread
from rolewright.studio.postings.happened import Happening
from rolewright.studio.postings.moving import Standing
from rolewright.studio.postings.state import Move, State, later_from, moves_from
from rolewright.studio.presence import Editing
from rolewright.studio.tables.comment import Comment
from rolewright.studio.tables.version import Version

_LONGEST_COMMENT = 10_000


class OtherEditor(BaseModel):
    """Somebody else who has the posting open, or `is_me`: who asks, in another window."""

    name: str
    since: datetime
    is_me: bool

    @classmethod
    def of(cls, editing: Editing, account_id: str | None) -> "OtherEditor":
        """The editor as the account sees it."""
        is_me = editing.account is not None and editing.account == account_id
        return cls(name=editing.name, since=editing.since, is_me=is_me)


class Head(BaseModel):
    """The newest revision of a posting, and who else has it open.

    It `differs` when its text is not the one that was reviewed, approved or published. `comments` counts the
    open ones, and `comments_at` is when anything was said or settled last.
    """

    revision: int
    author: str
    at: datetime
    state: str
    differs: bool
    others: list[OtherEditor]
    comments: int
    comments_at: datetime | None


class ReplyTold(BaseModel):
    """A reply to a comment."""

    id: str
    text: str
    author: str
    mine: bool
    at: datetime
    edited_at: datetime | None

    @classmethod
    def of(cls, reply: Comment, account_id: str | None) -> "ReplyTold":
        """The reply as the account sees it."""
        return cls(
            id=reply.id,
            text=reply.text,
            author=reply.author,
            mine=reply.account_id is not None and reply.account_id == account_id,
            at=reply.at,
            edited_at=reply.edited_at,
        )


class CommentTold(ReplyTold):
    """A comment on a passage. One whose words are gone is `orphaned`, and its `quote` tells them."""

    quote: str
    start: int | None
    end: int | None
    orphaned: bool
    resolved_by: str | None
    resolved_at: datetime | None
    replies: list[ReplyTold]

    @classmethod
    def of_thread(cls, thread: Thread, account_id: str | None) -> "CommentTold":
        """The thread as the account sees it."""
        comment = thread.comment
        return cls(
            **ReplyTold.of(comment, account_id).model_dump(),
            quote=comment.quote,
            start=comment.start,
            end=comment.end,
            orphaned=comment.start is None,
            resolved_by=comment.resolved_by,
            resolved_at=comment.resolved_at,
            replies=[ReplyTold.of(reply, account_id) for reply in thread.replies],
        )


class CommentList(BaseModel):
    """All comments of a posting, with their places in the text of `revision`."""

    items: list[CommentTold]
    total: int
    next: None = None
    revision: int


class Remark(Asked):
    """What is said in a comment or a reply."""

    text: Words = Field(min_length=1, max_length=_LONGEST_COMMENT)


class NewComment(Remark):
    """A comment on the code points from `start` up to `end` in the text of `revision`."""

    start: int = Field(ge=0, le=MOST)
    end: int = Field(ge=1, le=MOST)
    revision: int = Field(ge=1, le=MOST)


class WayOn(BaseModel):
    """A state to which a posting can be moved; `label` is what a button says, and `hint` what comes of it."""

    to: str
    label: str
    goes: str
    hint: str

    @classmethod
    def of(cls, move: Move) -> "WayOn":
        """The move on the wire."""
        return cls(
            to=move.after.value, label=move.label, goes="back" if move.is_back else "on", hint=move.hint
        )


class PublishedTold(BaseModel):
    """When a posting was published last, and by whom."""

    revision: int
    at: datetime
    by: str


class StateTold(BaseModel):
    """The state of a posting, how it came there, and where it can go.

    `shown` is the state as lists show it, which may be `expired`. `by_file` tells that no person made it: its
    file was found in the folder. One that `is_left_out` is published, and yet the careers site leaves it out
    until its blanks are filled.
    """

    state: str
    shown: str
    since: datetime
    by: str
    note: str
    differs: bool
    moves: list[WayOn]
    later: list[WayOn] = Field(description="where it can go after another step, which the hint names")
    published: PublishedTold | None
    by_file: bool
    is_left_out: bool

    @classmethod
    def of(cls, standing: Standing, shown: str, first: Version, *, is_left_out: bool) -> "StateTold":
        """How it stands; the `first` version tells who made it, for a draft that nobody has moved."""
        last, published = standing.last, standing.published
        return cls(
            state=standing.posting.state,
            shown=shown,
            since=last.at if last else standing.posting.created_at,
            by=last.author if last else first.author,
            note=last.note if last else "",
            differs=standing.differs,
            moves=[WayOn.of(each) for each in moves_from(standing.posting.state)],
            later=[WayOn.of(each) for each in later_from(standing.posting.state)],
            published=PublishedTold(revision=published.revision, at=published.at, by=published.author)
            if published
            else None,
            by_file=last is None and first.cause == "file",
            is_left_out=is_left_out,
        )


class NewState(Asked):
    """The state to move to, why, and the state that somebody saw who wants it."""

    to: State
    note: Words = Field(default="", max_length=1000)
    seen: State | None = None
    all_the_same: bool = Field(default=False, description="publish it although blanks or errors are open")


class HappeningTold(BaseModel):
    """Something that happened to a posting, in a sentence and in parts."""

    kind: str
    at: datetime
    author: str
    says: str
    translatable: Translatable = Field(description="what `says` says, in pieces")
    note: str
    revision: int | None
    to: str | None
    comment: str | None

    @classmethod
    def of(cls, happening: Happening) -> "HappeningTold":
        """The happening on the wire."""
        return cls(
            kind=happening.kind.value,
            at=happening.at,
            author=happening.author,
            says=happening.says,
            translatable=Translatable.of(happening.says),
            note=happening.note,
            revision=happening.revision,
            to=happening.to,
            comment=happening.comment,
        )


class Timeline(BaseModel):
    """All that happened to a posting, the newest first."""

    items: list[HappeningTold]
    total: int
    next: str | None = None
