"""The words by which postings are found."""

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from rolewright.studio.tables.base import Base


class PostingWords(Base):
    """Every word of a posting once, in small letters without accents, between blanks.

    It is half as long as the text and in a table of its own, so that a search reads little.
    """

    __tablename__ = "posting_words"

    posting_id: Mapped[str] = mapped_column(
        String(16), ForeignKey("posting.id", ondelete="CASCADE"), primary_key=True
    )
    words: Mapped[str] = mapped_column(Text)
