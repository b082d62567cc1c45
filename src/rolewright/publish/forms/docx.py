"""A Word file for whoever edits the posting: `ingest` takes it back in."""

from rolewright.publish.publication import Publication
from rolewright.publish.published import Published
from rolewright.publish.view import view_of
from rolewright.publish.word.document import word_file

LABEL = "a Word file with true styles, to edit and take back in"
ENDING = ".docx"
# A draft goes to a manager with its questions.
IS_FINISHED = False


def render(publication: Publication) -> Published:
    """The file."""
    return Published(word_file(view_of(publication), publication.settings.look))
