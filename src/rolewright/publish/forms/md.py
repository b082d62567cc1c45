"""Markdown with front matter: the posting as it stands, but for what its owners tell each other."""

from rolewright.publish.publication import Publication
from rolewright.publish.published import Published
from rolewright.text.comments import without_comments

LABEL = "Markdown, the text as it stands without comments"
ENDING = ".md"
IS_FINISHED = False


def render(publication: Publication) -> Published:
    """The text without comments."""
    return Published(without_comments(publication.document.source.written).encode())
