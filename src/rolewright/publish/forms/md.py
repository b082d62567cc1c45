"""Markdown with front matter: the posting as it stands."""

from rolewright.publish.publication import Publication
from rolewright.publish.published import Published

LABEL = "Markdown, the text as it stands"
ENDING = ".md"
IS_FINISHED = False


def render(publication: Publication) -> Published:
    """The text."""
    return Published(publication.document.text.encode())
