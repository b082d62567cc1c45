"""Makes postings and saves their texts. Whatever was acknowledged is kept, as a version of its own."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from rolewright.records import record
from rolewright.studio.access.identity import Identity
from rolewright.studio.folders.keeping import keep_up, write_out
from rolewright.studio.line_ends import plain_line_ends
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.merging import Merged, merged
from rolewright.studio.postings.putting import new_posting, put_text
from rolewright.studio.postings.versions import version_at
from rolewright.studio.problems import ConflictError, MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown
from rolewright.usage import Problem


def create(
    studio: Studio,
    identity: Identity,
    text: str,
    *,
    team: str = "",
    cause: str = "created",
    note: str = "",
) -> Posting:
    """A new posting with that text; the history keeps the `cause` and the `note`."""
    text = plain_line_ends(text)
    report = studio.checking.report(text, studio.today)
    with studio.database.writing() as session:
        return new_posting(studio, session, identity, text, report, team=team, cause=cause, note=note)


@record
class Saved:
    """A posting that was saved. It `is_merged` when its text has what somebody else changed meanwhile."""

    posting: Posting
    is_merged: bool


def save(
    studio: Studio, identity: Identity, posting_id: str, text: str, base: int, *, cause: str = "saved"
) -> Saved:
    """Save a text that was written on revision `base`, with what was changed since.

    ConflictError with both texts where somebody else changed the same sentences.
    """
    text = plain_line_ends(text)

    def with_others(session: Session, posting: Posting) -> tuple[str, str]:
        if posting.revision == base:
            return text, cause
        if base > posting.revision:
            raise _unborn(posting, base)
        written_on = version_at(session, posting_id, base).text
        found = merged(written_on, text, posting.text)
        if found.conflicts:
            raise _conflict(session, posting, written_on, found)
        return found.text, cause if found.text == text else "merged"

    posting = rewrite(studio, identity, posting_id, with_others)
    return Saved(posting, posting.text != text)


def _unborn(posting: Posting, base: int) -> MistakesError:
    told = shown("There is no version {base} yet; the last is {last}.", base=base, last=posting.revision)
    return MistakesError(told, [Problem(told, "base")])


def rewrite(
    studio: Studio,
    identity: Identity,
    posting_id: str,
    rewritten: Callable[[Session, Posting], tuple[str, str]],
) -> Posting:
    """Save what `rewritten` makes of the newest text, which it tells with the cause for the history.

    It may be asked again when the posting was changed before its text could be kept.
    """
    keep_up(studio, posting_id)
    with studio.turns.of(posting_id).taken():
        while True:
            with studio.database.reading() as session:
                posting = posting_by_id(session, posting_id)
                newest = posting.revision
                text, cause = rewritten(session, posting)
            report = studio.checking.report(text, studio.today)  # which no other posting waits for
            with studio.database.writing() as session:
                posting = posting_by_id(session, posting_id, to_change=True)
                if posting.revision != newest:
                    continue  # such as by its file, at this very moment
                if posting.text != text:
                    put_text(studio, session, posting, identity, text, report, cause)
                    write_out(studio, session, posting)
                return posting


def restore(studio: Studio, identity: Identity, posting_id: str, revision: int, base: int) -> Posting:
    """Save the text of an older version anew. ConflictError when revision `base` is not the newest."""
    keep_up(studio, posting_id)
    with studio.database.reading() as session:
        posting_by_id(session, posting_id)
        text = plain_line_ends(version_at(session, posting_id, revision).text)
    report = studio.checking.report(text, studio.today)
    with studio.database.writing() as session:
        posting = posting_by_id(session, posting_id, to_change=True)
        if posting.revision != base:
            told = shown(
                "Somebody changed the posting meanwhile; look at it before you bring an older version back."
            )
            raise ConflictError(told, revision=posting.revision)
        if posting.text != text:
            put_text(studio, session, posting, identity, text, report, "restored")
            write_out(studio, session, posting)
        return posting


def _conflict(session: Session, posting: Posting, written_on: str, found: Merged) -> ConflictError:
    newest = version_at(session, posting.id, posting.revision)
    who = shown("A program outside of the studio") if newest.cause == "file" else newest.author
    return ConflictError(
        shown("{who} changed the same sentences meanwhile; choose at each which one holds.", who=who),
        current={
            "text": posting.text,
            "revision": posting.revision,
            "author": newest.author,
            "cause": newest.cause,
            "at": newest.at.isoformat().replace("+00:00", "Z"),
        },
        base_text=written_on,
        merged_text=found.text,
        conflicts=[
            {
                "start": each.start,
                "end": each.end,
                "yours": each.yours,
                "theirs": each.theirs,
                "base": each.base,
            }
            for each in found.conflicts
        ],
    )
