"""The words by which a posting is found."""

import re
from unicodedata import combining, normalize

from sqlalchemy import ColumnElement, and_
from sqlalchemy.orm import Session

from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.posting_words import PostingWords

_WORD = re.compile(r"[^\W_]+")
#: The most words of a search that are looked at.
_MOST_SOUGHT = 12


def words_of(text: str) -> list[str]:
    """The words of a text as they are sought: small, without accents, in their order."""
    bare = "".join(sign for sign in normalize("NFKD", text.lower()) if not combining(sign))
    return _WORD.findall(bare)


def note_words(session: Session, posting: Posting) -> None:
    """Have the posting found by what it says now."""
    told = (posting.title, posting.employer, posting.place, posting.text)
    words = f" {' '.join(dict.fromkeys(words_of(' '.join(told))))} "
    found = session.get(PostingWords, posting.id)
    if found is None:
        session.add(PostingWords(posting_id=posting.id, words=words))
    else:
        found.words = words


def has_words(sought: str) -> ColumnElement[bool] | None:
    """The condition that a posting has words that begin as each of the sought ones; None where none is."""
    words = words_of(sought)[:_MOST_SOUGHT]
    if not words:
        return None
    # A word holds no sign that LIKE reads as another. The longest one is the rarest.
    longest_first = sorted(dict.fromkeys(words), key=len, reverse=True)
    return and_(*(PostingWords.words.like(f"% {word}%") for word in longest_first))
