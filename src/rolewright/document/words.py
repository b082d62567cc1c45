"""The words of a posting that its readers see."""

from rolewright.document.description import JobDescription
from rolewright.document.kinds import BlockKind
from rolewright.text import Span, count_words

_UNREAD = (BlockKind.FRONT_MATTER, BlockKind.COMMENT)


def words_read(document: JobDescription, within: Span | None = None) -> int:
    """How many words a reader meets in a posting, or in the part `within`.

    Everything that tells a number of words counts them here, so that no two numbers differ. Neither front
    matter nor comments are seen, and the number or sign before an entry of a list is no word.
    """
    count = 0
    for block in document.blocks:
        if block.kind in _UNREAD:
            continue
        start, end = block.content
        if within is not None:
            start, end = max(start, within.start), min(end, within.end)
        if start < end:
            count += count_words(document.text, Span(start, end))
    return count
